import type { Afzender } from '../domain/documenten/document.ts';
import type { Taal } from '../domain/waarden/taal.ts';
import type { Begrippen } from './begrippen.ts';
import { Opmaak } from './opmaak.ts';
import type { Codes, DossierStore, Files, MemoryStore, Messages, QuestionReports } from './ports.ts';
import type { Adviesvragen } from './stappen/adviesvragen.ts';
import type { Brief } from './stappen/brief.ts';
import type { Vormsjablonen } from './stappen/vormbrief.ts';
import type { Schrijver, Teksten } from './teksten.ts';

import type { Begripsbronnen } from './vragen/begrip.ts';

/** Everything the conversation works with; put together once at start. */
export interface Omgeving extends Begripsbronnen {
  readonly teksten: Teksten;
  readonly begrippen: Begrippen;
  readonly adviesvragen: Adviesvragen;
  readonly brieven: ReadonlyMap<string, Brief>;
  /** Templates of the documents that the content gives. */
  readonly vormen: Vormsjablonen;
  readonly gemeente: Afzender['gemeente'];
  readonly dossiers: DossierStore;
  readonly memory: MemoryStore;
  readonly reports: QuestionReports;
  readonly codes: Codes;
  readonly files: Files;
  readonly messages: Messages;
}

/** Texts and formats of one language. */
export interface Taalkeuze {
  readonly taal: Taal;
  readonly t: Schrijver;
  readonly opmaak: Opmaak;
}

/** Texts and formats of a language: values are written out before they go into a text. */
export function inTaal(taal: Taal, teksten: Teksten): Taalkeuze {
  const opmaak = new Opmaak(taal, teksten);
  return {
    taal,
    opmaak,
    t: (sleutel, waarden = {}) => teksten.schrijf(taal, sleutel, opmaak.waarden(waarden)),
  };
}
