import type { Decimal } from 'decimal.js';
import type { Datum } from '../waarden/datum.ts';
import {
  type NietVastgesteld,
  nietVastTeStellen,
  onbekend,
  type Uitkomst,
  vastgesteld,
} from '../waarden/uitkomst.ts';
import type { Dienst } from './inhoud/bestanden.ts';
import type { Feit } from './inhoud/feit.ts';
import type { Kaders } from './kaders.ts';
import { getalFeit, haaltGrens } from './waarden.ts';

export interface Traject {
  readonly maanden?: Decimal;
  readonly prijssoort?: 'vast' | 'variabel';
  readonly jobcoaching?: boolean;
}

export interface Productcode {
  readonly dienst: Dienst;
  /** True exactly on the limit: ask the contractmanager. */
  readonly bevestigen: boolean;
}

/**
 * The product code under which a traject is ordered and paid: by its length, the kind of price, and whether it
 * is jobcoaching. A length exactly on the limit belongs to no code: by our reading it is a short traject, to be
 * confirmed. LEON § 5.2.2, tabel productcodes.
 */
export function productcode(
  kaders: Kaders,
  kader: string,
  op: Datum,
  traject: Traject,
): Uitkomst<Productcode> {
  if (traject.jobcoaching === undefined) return onbekend(['jobcoaching']);
  const diensten = kaders.diensten(kader);
  const gelezen = diensten.map((dienst) => ({
    dienst,
    grens: getalFeit(kaders, dienst, 'looptijd-grens', op),
    soort: kaders.feit(dienst, 'prijssoort', op),
  }));
  const zonderVersie = gelezen.map(({ grens }) => grens).find(isGeenVersie);
  if (zonderVersie) return zonderVersie;
  // The code for jobcoaching is the one without a length and a kind of price of its own.
  const eigen = gelezen.find(({ grens }) => grens.soort !== 'vastgesteld');
  if (traject.jobcoaching) {
    return eigen
      ? vastgesteld({ dienst: eigen.dienst, bevestigen: false }, eigen.grens.feiten)
      : nietVastTeStellen('niet-vermeld', []);
  }
  const { maanden, prijssoort } = traject;
  if (!maanden || !prijssoort) {
    return onbekend([...(maanden ? [] : ['maanden']), ...(prijssoort ? [] : ['prijssoort'])]);
  }
  const vanSoort = gelezen.filter(
    ({ soort }) => soort.soort === 'vastgesteld' && noemt(soort.waarde, prijssoort),
  );
  const past = vanSoort.find(
    ({ grens }) => grens.soort === 'vastgesteld' && haaltGrens(maanden.toNumber(), grens.waarde),
  );
  const feiten = vanSoort.flatMap(({ grens, soort }) => [...grens.feiten, ...soort.feiten]);
  if (past) return vastgesteld({ dienst: past.dienst, bevestigen: false }, feiten);
  const kort = vanSoort.find(({ grens }) => grens.soort === 'vastgesteld' && grens.waarde.grens === 'onder');
  return kort
    ? vastgesteld({ dienst: kort.dienst, bevestigen: true }, feiten)
    : nietVastTeStellen('menselijk-oordeel', feiten);
}

function isGeenVersie(uitkomst: Uitkomst<unknown>): uitkomst is NietVastgesteld {
  return uitkomst.soort === 'niet-vast-te-stellen' && uitkomst.reden === 'geen-versie';
}

function noemt({ inhoud }: Feit, woord: string): boolean {
  return inhoud.soort === 'tekst' && inhoud.waarde.nl.toLowerCase().startsWith(woord);
}
