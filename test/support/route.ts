import { type Dossier, leidAf } from '../../domain/dossier/dossier.ts';
import type { Gebeurtenis } from '../../domain/dossier/gebeurtenis.ts';
import { gevraagdeVelden, leesInvoer } from '../../domain/dossier/invoer.ts';
import type { Veld } from '../../domain/dossier/stap.ts';
import { type Datum, datum, plusDagen } from '../../domain/waarden/datum.ts';
import { dienst as dienstVan, kaders } from './content.ts';

/** An answer that fits a field, whatever it is about. */
function antwoordOp(veld: Veld, op: Datum): string {
  switch (veld.soort) {
    case 'datum':
      return op;
    case 'keuze':
      return veld.opties?.[0] ?? '';
    case 'bedrag':
      return '900.00';
    case 'uren':
      return '10';
    case 'maanden':
      return '3';
    case 'dagen':
      return '0';
    default:
      return 'omschrijving';
  }
}

/** A dossier of any service that answers its own steps: a day later for each, with the way on that is asked. */
export class Proefroute {
  #log: Gebeurtenis[];
  #dag: Datum;

  constructor(dienst: string, begin = '2025-03-03') {
    this.#dag = datum(begin);
    const { kader, id } = dienstVan(dienst);
    this.#log = [{ ...this.#basis(1), soort: 'geopend', kader, dienst: id, kenmerk: 'R-1' }];
  }

  get log(): readonly Gebeurtenis[] {
    return this.#log;
  }

  get dossier(): Dossier {
    return leidAf('00000000-route', this.#log, kaders);
  }

  /** The name of the step that is open, without the mark of a later round; undefined when the dossier is closed. */
  get nu(): string | undefined {
    return this.dossier.open?.stap.id.split('~')[0];
  }

  /**
   * Answers the open step: the way on where there is a choice, what is given, and something that fits for the rest.
   * Throws with the codes of what the rules object to.
   */
  stap(vervolg?: string, gegeven: Readonly<Record<string, string>> = {}): this {
    const { dossier } = this;
    if (!dossier.open) throw new Error('the dossier is closed');
    const { stap } = dossier.open;
    this.#dag = plusDagen(this.#dag, 1);
    let antwoorden: Record<string, string> = { ...(vervolg ? { vervolg } : {}), ...gegeven };
    // A field may only be asked once another is answered.
    for (let ronde = 0; ronde < 3; ronde += 1) {
      const open = gevraagdeVelden(stap, dossier, antwoorden).filter(
        (veld) => veld.verplicht && antwoorden[veld.id] === undefined,
      );
      antwoorden = {
        ...antwoorden,
        ...Object.fromEntries(open.map((veld) => [veld.id, antwoordOp(veld, this.#dag)])),
      };
    }
    const vandaag = datum('2030-01-01');
    const invoer = leesInvoer(stap, dossier, {}, antwoorden, vandaag);
    if (invoer.soort === 'fout')
      throw new Error(`${stap.id}: ${invoer.bezwaren.map(({ code }) => code).join()}`);
    this.#log = [
      ...this.#log,
      {
        ...this.#basis(this.#log.length + 1),
        soort: 'ingevuld',
        stap: stap.id,
        gegevens: { ...invoer.gegevens },
      },
    ];
    return this;
  }

  /** Walks along the ways given and closes the dossier at the end of the process. */
  volg(...wegen: readonly (string | undefined)[]): this {
    for (const weg of wegen) this.stap(weg);
    return this;
  }

  #basis(versie: number) {
    return { versie, op: this.#dag, tijdstip: `${this.#dag}T09:00:00Z`, door: 'u' };
  }
}

/** The steps of a service as the content gives them. */
export const stappenVan = (id: string) => {
  const dienst = kaders.dienst(id);
  return dienst ? kaders.stappen(dienst) : [];
};

/** The shortest way from a step to another, as the choices to make; undefined when there is none. */
export function weg(dienst: string, van: string, naar: string): readonly string[] | undefined {
  const stappen = stappenVan(dienst);
  let rand: readonly (readonly string[])[] = [[van]];
  const gezien = new Set([van]);
  while (rand.length > 0) {
    const klaar = rand.find((pad) => pad.at(-1) === naar);
    if (klaar) return klaar.slice(1);
    rand = rand.flatMap((pad) => {
      const stap = stappen.find(({ id }) => id === pad.at(-1));
      return (stap?.volgende ?? []).flatMap(({ naar: doel }) => {
        if (gezien.has(doel)) return [];
        gezien.add(doel);
        return [[...pad, doel]];
      });
    });
  }
  return undefined;
}

/** Answers steps along a way; a decision on money that no document gives is made in between. */
export function loop(proef: Proefroute, wegen: readonly string[]): void {
  for (const doel of wegen) {
    proef.stap(doel, { instemming: 'ja' });
    besluit(proef);
  }
}

/** A decision on money that no document gives, where one is asked. */
export function besluit(proef: Proefroute): void {
  if (proef.nu === 'tweede-betaling') proef.stap(undefined, { tweedeBedrag: '1.00' });
}
