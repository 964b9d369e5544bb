import type { Decimal } from 'decimal.js';
import type { Dienstloos } from '../../domain/vragen/algemeen.ts';
import { afloopBij, termijnen } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Clientgegevens } from '../../domain/vragen/toets.ts';
import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { binnenOnderwerp } from './begrijp-feit.ts';
import type { Begripsbronnen } from './begrip.ts';
import type { Invoer } from './invoer.ts';
import type { Lezing } from './lees-vraag.ts';

/** The topic that was asked about beside the first ("duur en uren"), or before, in a follow-up that names none. */
export function tweede(eerste: Onderwerp, lezing: Lezing, bronnen: Begripsbronnen): { ook?: Dienstloos } {
  const { keuze, vervolg } = lezing;
  const eerder = !keuze.onderwerp && vervolg?.vorige?.onderwerp === eerste ? vervolg.ook : undefined;
  const ook = keuze.onderwerp === eerste ? keuze.ook : eerder;
  return ook ? { ook: stel(ook, lezing, bronnen) } : {};
}

/** The hours of the question before, for a follow-up about money that names none. */
function urenUitVorige(
  onderwerp: Onderwerp,
  { invoer, vervolg, eerder, diensten }: Lezing,
): Decimal | undefined {
  if (invoer.uren || !afloopBij[onderwerp]) return undefined;
  // A question that names no service is about that of the conversation, however it begins.
  return (vervolg?.vorige ?? (diensten.length === 0 ? eerder : undefined))?.uren;
}

/** The months of a question; for an early end those after which it stopped, also when the question before told them. */
function maandenVan(onderwerp: Onderwerp, { invoer, vervolg }: Lezing): number | undefined {
  if (onderwerp !== 'voortijdig') return invoer.maanden;
  // A stop that is told in weeks is no stop after the months of before.
  const vorige = invoer.weken === undefined ? vervolg?.vorige : undefined;
  const eerder = invoer.maanden === undefined && vorige?.onderwerp === onderwerp ? vorige.maanden : undefined;
  return invoer.stopNaMaanden ?? eerder;
}

/** Tells that the hours come from the question before. */
export function overgenomen(onderwerp: Onderwerp, lezing: Lezing): { urenUitVorige?: boolean } {
  return urenUitVorige(onderwerp, lezing) ? { urenUitVorige: true } : {};
}

/** The question in the form that the rules answer, with the figures of the text and those it takes over. */
export function stel(onderwerp: Onderwerp, lezing: Lezing, { index, kaders }: Begripsbronnen): Dienstloos {
  const { invoer, vandaag, zoekwoorden } = lezing;
  const uren = invoer.uren ?? urenUitVorige(onderwerp, lezing);
  const maanden = maandenVan(onderwerp, lezing);
  const minuten = invoer.minuten ?? invoer.uren?.times(MINUTEN_PER_UUR);
  // A term that a follow-up asks for counts from the day that was told before.
  const datum =
    invoer.datum ??
    (termijnen[onderwerp] ? (lezing.vervolg?.vorige?.datum ?? lezing.vervolg?.datum) : undefined);
  const hulp =
    onderwerp === 'uitgesloten' ? binnenOnderwerp(zoekwoorden, index, kaders, onderwerp) : undefined;
  return {
    onderwerp,
    ...(uren ? { uren } : {}),
    ...(invoer.andereUren ? { andereUren: invoer.andereUren } : {}),
    ...(invoer.keren ? { keren: invoer.keren } : {}),
    ...(invoer.weken ? { weken: invoer.weken } : {}),
    ...(maanden === undefined ? {} : { maanden }),
    ...(invoer.bedrag ? { bedrag: invoer.bedrag } : {}),
    ...(onderwerp === 'groep' && minuten ? { minuten } : {}),
    ...(onderwerp === 'groep' && invoer.deelnemers ? { deelnemers: invoer.deelnemers } : {}),
    ...(datum ? { datum } : {}),
    ...(invoer.kilometers ? { kilometers: invoer.kilometers } : {}),
    ...client(invoer),
    // Yes or no is said only to a topic that is named: a guess might deny something else.
    ...(lezing.beweerd && lezing.keuze.hoe === 'genoemd' ? { beweerd: lezing.beweerd } : {}),
    ...(invoer.langer ? { meerDan: true } : {}),
    ...(invoer.clienten ? { clienten: invoer.clienten } : {}),
    ...(lezing.vraagtOfHetMag ? { magHet: true } : {}),
    ...(lezing.gewoneBewering && invoer.bedrag ? { beweerdBedrag: invoer.bedrag } : {}),
    ...(hulp ? { rollen: [hulp] } : {}),
    op: peildagVan(invoer, vandaag),
  };
}

/** What a question tells of the client. */
export function client({ trede, leeftijd, urenPerWeek }: Invoer): Clientgegevens {
  return {
    ...(trede ? { trede: Number.parseInt(trede, 10) } : {}),
    ...(leeftijd ? { leeftijd } : {}),
    ...(urenPerWeek ? { urenPerWeek } : {}),
  };
}

const MINUTEN_PER_UUR = 60;

/** The date on which facts must hold: the one named, the first day of the month or year named, or today. */
function peildagVan({ datum, peildag }: Invoer, vandaag: Datum): Datum {
  return datum ?? peildag ?? vandaag;
}
