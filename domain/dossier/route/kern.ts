import { EINDE, type Processtap } from '../../kaders/inhoud/documentvorm.ts';
import { type Datum, leesDatum } from '../../waarden/datum.ts';
import { type Dossierstand, laatsteAntwoord } from '../stand.ts';
import type { Gegevens, Kern, Momenten } from '../stap.ts';
import { AFSLUITING } from '../vaste-stappen.ts';
import { momentVanVeld } from './velden.ts';

/** The mark between the name of a step and how many times it came up: a second round is a step of its own. */
const KEER = '~';

/** The step of the content that an answered step is. */
export const basisVan = (id: string): string => id.split(KEER)[0] ?? id;

/** The name of a step that comes up for the nth time. */
export const naamVan = (basis: string, keer: number): string =>
  keer === 1 ? basis : `${basis}${KEER}${keer}`;

/** What no longer holds once something happens, or happens again: the answer to what came before it. */
const maaktOngedaan: Readonly<Record<string, readonly string[]>> = {
  'wijziging-gemeld': ['wijziging-besluit'],
  'eerste-ziektedag': ['hersteld'],
  'plan-vervallen': [
    'opdracht',
    'plan-ontvangst',
    'oordeel',
    'afwijzing',
    'herstel-ontvangst',
    'herstel-oordeel',
  ],
  offerteaanvraag: ['offerte-ontvangst'],
  'bestelling-vervallen': ['bestelling', 'inkooporder', 'start', 'eerste-ziektedag', 'hersteld'],
};

/** Dates of a route: of each step when it was done, and those asked in a field; the last time counts. */
export function momentenVan(stappen: readonly Processtap[], stand: Dossierstand): Momenten {
  const momenten: Record<string, Datum | undefined> = {};
  for (const [id, gegevens] of Object.entries(stand.antwoorden)) {
    const stap = stappen.find(({ id: naam }) => naam === basisVan(id));
    const op = leesDatum(gegevens.op ?? '');
    const namen = stap ? [...stap.momenten, ...(stap.momentenBij[volgendeVan(stap, gegevens)] ?? [])] : [];
    for (const naam of namen) leg(naam, op);
    for (const [veld, naam] of Object.entries(momentVanVeld)) {
      const dag = leesDatum(gegevens[veld] ?? '');
      if (dag) leg(naam, dag);
    }
    if (id === AFSLUITING) momenten.afsluiting = leesDatum(gegevens.afgeslotenOp ?? '');
  }
  return momenten;

  function leg(naam: string, dag: Datum | undefined): void {
    for (const ander of maaktOngedaan[naam] ?? []) delete momenten[ander];
    momenten[naam] = dag;
  }
}

/** Where an answered step leads: the choice that was made, or the only way on. */
export function volgendeVan(stap: Processtap, gegevens: Gegevens): string {
  const [enige, andere] = stap.volgende;
  if (enige && !andere) return enige.naar;
  return gegevens.vervolg ?? EINDE;
}

/** What the money and the cards are about, from the answers of a route. */
export function kernVanRoute(stappen: readonly Processtap[], stand: Dossierstand): Kern {
  const momenten = momentenVan(stappen, stand);
  const laatste = (...velden: readonly string[]) => laatsteAntwoord(stand, ...velden);
  const besteld = momenten.bestelling !== undefined;
  const uren = laatste('uren', 'besteldeUren', 'nieuweUren');
  const maanden = laatste('maanden', 'trajectMaanden', 'besteldeMaanden', 'nieuweMaanden');
  return {
    leverancier: laatste('leverancier'),
    leverancierEmail: laatste('leverancierEmail'),
    uren,
    maanden,
    besteld,
    besteldeUren: besteld ? laatste('besteldeUren', 'nieuweUren') : undefined,
    besteldeMaanden: besteld ? maanden : undefined,
    uurtarief: laatste('uurtarief'),
    prijs: besteld ? laatste('prijs') : undefined,
    afloop: afloopVan(momenten, laatste('resultaat')),
    start: momenten.akkoord ?? momenten.start,
    einde: momenten.einde,
    situatie: laatste('situatieOp') ?? momenten.einde,
    oorzaak: momenten['voortijdig-einde'] ? laatste('oorzaak') : undefined,
    teruggevorderd: laatste('teruggevorderd'),
    kenmerken: kenmerkenVan(laatste('uitkering')),
    tweedeBedrag: laatste('afgesprokenBedrag', 'tweedeBedrag'),
  };
}

const kenmerkenVan = (uitkering: string | undefined) => (uitkering ? { uitkering } : {});

/** Judged with the final report, or where no result is asked with the invoice that follows it. */
function afloopVan(momenten: Momenten, resultaat: string | undefined): Kern['afloop'] {
  const beoordeeld = momenten['rapport-oordeel'] ?? momenten['factuur-ontvangst'];
  if (!beoordeeld) return undefined;
  if (momenten['voortijdig-einde']) return 'voortijdig';
  return resultaat === 'niet-geslaagd' ? 'zonder-resultaat' : 'geslaagd';
}
