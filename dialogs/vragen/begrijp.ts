import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { metErbij } from './begrijp-erbij.ts';
import { VOORAAN } from './begrijp-feit.ts';
import { passend, tredeVan } from './begrijp-keuze.ts';
import { metDienst } from './begrijp-met-dienst.ts';
import { kiesOmschreven } from './begrijp-omschreven.ts';
import { binnenKader, metDiensten, zelfdeFeiten } from './begrijp-vervolg.ts';
import { zonderDienst } from './begrijp-zonder-dienst.ts';
import type { Achtergrond, Begrip, Begripsbronnen } from './begrip.ts';
import { type Lezing, leesVraag } from './lees-vraag.ts';
import { stel } from './stel.ts';

/** Reads a question. Pure: the same text, background and day always give the same question. */
export function begrijp(tekst: string, bronnen: Begripsbronnen, gezegd: Achtergrond, vandaag: Datum): Begrip {
  const gelezen = leesVraag(tekst, bronnen, gezegd, vandaag);
  const achtergrond = binnenKader(gezegd, gelezen, bronnen.kaders);
  const lezing = metDiensten(gelezen, achtergrond);
  if (lezing.leeg) return { soort: 'onbekend' };
  if (lezing.vergelekenKaders.length > 1) {
    const delen = lezing.vergelekenKaders.map((kader) =>
      kies(leesVraag(tekst, bronnen, achtergrond, vandaag, kader), bronnen, achtergrond),
    );
    return { soort: 'kaders', delen };
  }
  const gekozen = kiesOmschreven(lezing, bronnen, (nader) => kies(nader, bronnen, achtergrond));
  const begrip = metErbij(gekozen, lezing, bronnen);
  if (begrip.soort !== 'onbekend') return begrip;
  return (
    (lezing.vraagtTrede && tredeVan(lezing, bronnen)) || {
      ...begrip,
      nabij: lezing.keuze.nabij,
      dienst: lezing.diensten.length === 1 ? lezing.diensten[0] : undefined,
    }
  );
}

function kies(lezing: Lezing, bronnen: Begripsbronnen, achtergrond: Achtergrond): Begrip {
  if (lezing.buitenBereik) return { soort: 'nog-niet' };
  if (lezing.aanbeveling) return { soort: 'aanbeveling', op: lezing.op };
  const zelfde = zelfdeFeiten(lezing, bronnen);
  if (zelfde) return zelfde;
  const document =
    lezing.gevraagd?.id === 'inhoud' ? bronnen.documenten.zoek(lezing.zoekwoorden, lezing) : undefined;
  if (document) return { soort: 'document', op: lezing.op, ...document };
  // "Which service next?" after a service that is named asks what may follow it.
  const volgt = lezing.keuze.onderwerp === 'vervolg' && lezing.diensten.length > 0;
  // Who hesitates between services that are named asks about those.
  const keuze = lezing.kiest && !volgt && lezing.namen < 2 ? dienstkeuze(lezing, bronnen) : undefined;
  if (keuze) return keuze;
  if (lezing.diensten.length > 0) return metDienst(lezing, bronnen, achtergrond);
  return zonderDienst(lezing, bronnen, achtergrond);
}

/** Topics that are told of the service that suits somebody best, when they are asked beside the choice. */
const BIJ_KEUZE: ReadonlySet<Onderwerp> = new Set(['uren', 'duur', 'prijs', 'betaling', 'start', 'vervolg']);

/** Which service suits somebody; undefined when a step of a ladder tells, or no target group looks like it. */
function dienstkeuze(lezing: Lezing, bronnen: Begripsbronnen): Begrip | undefined {
  const { kader = VOORAAN, zoekwoorden, invoer, op, keuze } = lezing;
  if (invoer.trede) return { soort: 'trede', kader, trede: invoer.trede, op };
  const diensten = passend(zoekwoorden, bronnen.index, bronnen.kaders, kader);
  const onderwerp = keuze.hoe === 'genoemd' ? keuze.onderwerp : undefined;
  const ook = onderwerp && BIJ_KEUZE.has(onderwerp) ? { ook: stel(onderwerp, lezing, bronnen) } : {};
  return diensten.length > 0 ? { soort: 'dienstkeuze', kader, diensten, op, ...ook } : undefined;
}
