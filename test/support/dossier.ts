import { type Dossier, leidAf } from '../../domain/dossier/dossier.ts';
import type { Gebeurtenis } from '../../domain/dossier/gebeurtenis.ts';
import { leesInvoer } from '../../domain/dossier/invoer.ts';
import { type Datum, datum } from '../../domain/waarden/datum.ts';
import { kaders } from './content.ts';

/** Answers that take a dossier from the intake to its closing, in the order in which they are asked. */
export const volledig = {
  intake: { gesprekOp: '2026-08-03', betaaldWerk: 'ja', werkfit: 'ja', kanStarten: 'ja', andereHulp: 'nee' },
  dienstkeuze: { besluit: 'inzetten', reden: 'Klaar om te werken' },
  leveranciersvraag: { woonplaats: 'Arnhem' },
  'leveranciersvraag-verstuurd': { verstuurdOp: '2026-08-05' },
  leverancierskeuze: {
    leverancier: 'Jansen BV',
    leverancierEmail: 'info@jansen.nl',
    gekozenDoorClient: 'ja',
  },
  opdracht: { uren: '20', maanden: '6', ondersteuning: 'Hulp bij solliciteren' },
  'opdracht-verstuurd': { dagtekening: '2026-08-17' },
  'plan-ontvangen': { ontvangenOp: '2026-09-07' },
  'plan-beoordeeld': { oordeel: 'akkoord', besluitOp: '2026-09-14' },
  bestelling: { uren: '20', maanden: '6' },
  'bestelling-verstuurd': { verstuurdOp: '2026-09-14' },
  einde: { wijze: 'doorlopen', geeindigdOp: '2027-03-14' },
  'rapport-ontvangen': { ontvangenOp: '2027-04-01' },
  'rapport-beoordeeld': {
    goedgekeurd: 'ja',
    besluitOp: '2027-06-08',
    resultaat: 'plaatsing',
    werkhervattingOp: '2027-03-01',
    urenPerWeek: '24',
    ziektedagen: '0',
  },
  'resultaat-bevestigd': { verstuurdOp: '2027-06-09' },
  afsluiting: { afgeslotenOp: '2027-06-10' },
} as const satisfies Record<string, Record<string, string>>;
export type Stapnaam = keyof typeof volledig;

/** A log that grows by answers, the way the bot records them. */
export class Proefdossier {
  #log: Gebeurtenis[];
  readonly vandaag: Datum;

  constructor(vandaag = '2028-01-03') {
    this.vandaag = datum(vandaag);
    this.#log = [{ ...this.#basis(), soort: 'geopend', kader: 'uwv', dienst: 'naar-werk', kenmerk: 'W-1' }];
  }

  get log(): readonly Gebeurtenis[] {
    return this.#log;
  }

  get dossier(): Dossier {
    return leidAf('00000000-proef', this.#log, kaders);
  }

  /** Records answers to the open step; throws when the rules refuse them. */
  antwoord(gegevens: Record<string, string>): this {
    const { dossier } = this;
    if (!dossier.open) throw new Error('the dossier is closed');
    const invoer = leesInvoer(dossier.open.stap, dossier, dossier.open.gegevens, gegevens, this.vandaag);
    if (invoer.soort === 'fout')
      throw new Error(`${dossier.open.stap.id}: ${invoer.bezwaren.map(({ code }) => code).join()}`);
    this.#log = [
      ...this.#log,
      { ...this.#basis(), soort: 'ingevuld', stap: dossier.open.stap.id, gegevens: { ...invoer.gegevens } },
    ];
    return this;
  }

  /** Records a correction as it is, without asking the rules. */
  corrigeer(stap: string, gegevens: Record<string, string>): this {
    this.#log = [...this.#log, { ...this.#basis(), soort: 'gecorrigeerd', stap, gegevens }];
    return this;
  }

  /** Answers every step up to and including one, with changes where given. */
  tot(einde: string, anders: Partial<Record<string, Record<string, string>>> = {}): this {
    for (let rondes = 0; rondes < 40; rondes += 1) {
      const stap = this.dossier.open?.stap.id;
      if (!stap) return this;
      this.antwoord({ ...(volledig[stap as Stapnaam] ?? {}), ...anders[stap] });
      if (stap === einde) return this;
    }
    throw new Error(`the step "${einde}" was never reached`);
  }

  #basis() {
    const versie = (this.#log?.length ?? 0) + 1;
    return { versie, op: this.vandaag, tijdstip: '2028-01-03T09:00:00.000Z', door: 'gebruiker' };
  }
}
