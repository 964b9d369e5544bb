import { documentvorm } from '../../domain/kaders/documentcheck.ts';
import { feitenPerDienst } from '../../domain/vragen/algemeen.ts';
import { beantwoord } from '../../domain/vragen/beantwoord.ts';
import { beantwoordDocument } from '../../domain/vragen/document-vraag.ts';
import { vertelFeiten } from '../../domain/vragen/opsomming.ts';
import type { Rekeninvoer } from '../../domain/vragen/rekenen.ts';
import { beantwoordTrede } from '../../domain/vragen/trede.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import type { Gesprek } from '../stappen/gesprek.ts';
import type { Reply } from '../turn.ts';
import { type Gevraagdefeiten, VOORAAN } from './begrijp-feit.ts';
import type { Begrip } from './begrip.ts';
import { toonAntwoord, toonGroepen } from './toon.ts';

/** Services that may suit a client, with whom each is for. */
export function vertelKeuze(
  { omgeving, taal }: Gesprek,
  begrip: Extract<Begrip, { soort: 'dienstkeuze' }>,
): Reply {
  const { kaders } = omgeving;
  const { op } = begrip;
  const diensten = begrip.diensten.flatMap((id) => kaders.dienst(id) ?? []);
  const groepen = diensten.map((dienst) => ({
    diensten: [dienst],
    antwoord: beantwoord(kaders, { dienst: dienst.id, onderwerp: 'doelgroep', op }),
  }));
  const kop = taal.t('antwoord.dienstkeuze', { kader: kaders.kader(begrip.kader).naam });
  return { kind: 'text', text: toonGroepen(kop, groepen, kaders, taal, op) };
}

/** Nobody is recommended: who chooses, and where to ask which suppliers there are. */
export function vertelAanbeveling(
  { omgeving: { kaders }, taal }: Gesprek,
  { op }: Extract<Begrip, { soort: 'aanbeveling' }>,
): Reply {
  const houder = kaders.diensten(VOORAAN).find((dienst) => kaders.heeft(dienst, 'leverancierskeuze'));
  const antwoord = vertelFeiten(kaders, houder ?? { kader: VOORAAN }, ['leverancierskeuze', 'helpdesk'], op);
  const aanhef = {
    op,
    vooraan: `${taal.t('geen-aanbeveling')}\n\n${taal.t('antwoord.aanhef', { dienst: kaders.kader(VOORAAN).naam })}`,
  };
  return { kind: 'text', text: toonAntwoord(antwoord, kaders, taal, aanhef) };
}

/** What a document must hold, with whose document it is in front. */
export function vertelDocument(
  { omgeving, taal }: Gesprek,
  begrip: Extract<Begrip, { soort: 'document' }>,
): Reply {
  const { kaders } = omgeving;
  const { houder, id, op } = begrip;
  const { van, aan } = documentvorm(kaders, houder, id);
  const namen = (wie: readonly string[]) => wie.map((partij) => taal.t(`partij.${partij}`)).join(', ');
  const aanhef = {
    op,
    vooraan: taal.t('antwoord.aanhef', { dienst: kaders.kader(houder.kader).naam }),
    aanname: taal.t('voorwaarde.document-van', { van: namen(van), aan: namen(aan) }),
  };
  return { kind: 'text', text: toonAntwoord(beantwoordDocument(kaders, houder, id), kaders, taal, aanhef) };
}

/** What a step of a ladder means, and whom services there are for. */
export function vertelTrede({ omgeving, taal }: Gesprek, begrip: Extract<Begrip, { soort: 'trede' }>): Reply {
  const { kader, trede, op } = begrip;
  const antwoord = beantwoordTrede(omgeving.kaders, kader, trede, op);
  const aanhef = { op, vooraan: taal.t('antwoord.aanhef', { dienst: omgeving.kaders.kader(kader).naam }) };
  return { kind: 'text', text: toonAntwoord(antwoord, omgeving.kaders, taal, aanhef) };
}

/** Facts beside an answer, about words of the question that it does not speak of. */
export function vertelErbij(
  { omgeving: { kaders }, taal, turn }: Gesprek,
  erbij: Gevraagdefeiten | undefined,
  gevraagd: Datum,
  invoer: Rekeninvoer,
  /** Key of the words above them. */
  boven = 'antwoord.erbij',
): readonly Reply[] {
  if (!erbij) return [];
  // A document of background is told as it is, whatever year the question speaks of.
  const op = kaders.diensten(erbij.kader).length === 0 ? turn.today : gevraagd;
  const diensten = erbij.diensten.flatMap((id) => kaders.dienst(id) ?? []);
  const groepen = feitenPerDienst(kaders, diensten, erbij.rollen, op, invoer);
  const kop = taal.t(boven);
  if (groepen.length > 0) return [{ kind: 'text', text: toonGroepen(kop, groepen, kaders, taal, op) }];
  const antwoord = vertelFeiten(kaders, { kader: erbij.kader }, erbij.rollen, op, invoer);
  const vooraan = `${kop}\n\n${taal.t('antwoord.aanhef', { dienst: kaders.kader(erbij.kader).naam })}`;
  return [{ kind: 'text', text: toonAntwoord(antwoord, kaders, taal, { op, vooraan }) }];
}
