import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { beantwoord } from '../../domain/vragen/beantwoord.ts';
import { vertelFeiten } from '../../domain/vragen/opsomming.ts';
import { beantwoordTrede } from '../../domain/vragen/trede.ts';
import { onderwerpen } from '../../domain/vragen/vraagstelling.ts';
import type { Gesprek } from '../stappen/gesprek.ts';
import type { Reply } from '../turn.ts';
import { type Begrip, begrijp } from './begrijp.ts';
import { dienstKaart, toonAntwoord } from './toon.ts';
import { uitDossier } from './uit-dossier.ts';

/** What a text asks, with the service of the dossier or of the last question as background. */
export function begrijpVraag(gesprek: Gesprek, tekst: string, dienst: string | undefined): Begrip {
  const { omgeving, turn, memory } = gesprek;
  return begrijp(
    tekst,
    omgeving.lexicon,
    omgeving.index,
    omgeving.kaders,
    {
      dienst: dienst ?? memory.lastDienst,
      onderwerp: onderwerpen.find((onderwerp) => onderwerp === memory.lastOnderwerp),
    },
    turn.today,
  );
}

/** The answer to a question, with what the dossier at hand says about it; or a kind sentence that says what is not known. */
export function beantwoordVraag(gesprek: Gesprek, begrip: Begrip, dossier?: Dossier): readonly Reply[] {
  const { omgeving, taal } = gesprek;
  if (begrip.soort === 'onbekend') return weetNiet(gesprek);
  if (begrip.soort === 'nog-niet') return [nogNiet(gesprek)];
  if (begrip.soort === 'trede') return [vertelTrede(gesprek, begrip)];
  if (begrip.soort === 'feiten') return [vertel(gesprek, begrip)];
  const { vraag } = begrip;
  const dienst = omgeving.kaders.dienst(vraag.dienst);
  if (!dienst) return weetNiet(gesprek);
  gesprek.onthoud({ lastDienst: vraag.dienst, lastOnderwerp: vraag.onderwerp });
  const antwoord = beantwoord(omgeving.kaders, vraag);
  const naam = dienst.naam[taal.taal];
  const anderen = begrip.ookGenoemd.flatMap((ander) =>
    beantwoordVraag(gesprek, { ...begrip, vraag: { ...vraag, dienst: ander }, ookGenoemd: [] }, dossier),
  );
  if (antwoord.kern.sleutel === 'antwoord.kaart') {
    return [{ kind: 'card', ...dienstKaart(naam, antwoord, omgeving.kaders, taal, vraag.op) }, ...anderen];
  }
  const kader = omgeving.kaders.kader(dienst.kader).naam;
  const aanhef = {
    op: vraag.op,
    dossier: dossier?.stand.dienst === vraag.dienst ? uitDossier(dossier, vraag.onderwerp, taal) : '',
    vooraan: taal.t('antwoord.aanhef', { dienst: dienst.naam }),
    aanname:
      begrip.dienstUit === 'tekst'
        ? undefined
        : taal.t('antwoord.aangenomen', { dienst: dienst.naam, kader }),
  };
  return [{ kind: 'text', text: toonAntwoord(antwoord, omgeving.kaders, taal, aanhef) }, ...anderen];
}

/** Facts on their own, with whose they are in front. */
function vertel(
  { omgeving, taal, onthoud }: Gesprek,
  { houder, rollen, genoemd, op }: Extract<Begrip, { soort: 'feiten' }>,
): Reply {
  const dienst = houder.id === undefined ? undefined : omgeving.kaders.dienst(houder.id);
  const eigen = dienst && (genoemd || rollen.some((rol) => vanDienst(omgeving.kaders, dienst.id, rol)));
  const naam = eigen ? dienst.naam : omgeving.kaders.kader(houder.kader).naam;
  if (dienst && eigen) onthoud({ lastDienst: dienst.id });
  const antwoord = vertelFeiten(omgeving.kaders, houder, rollen, op);
  const aanhef = { op, vooraan: taal.t('antwoord.aanhef', { dienst: naam }) };
  return { kind: 'text', text: toonAntwoord(antwoord, omgeving.kaders, taal, aanhef) };
}

/** What a step of a ladder means, and whom services there are for. */
function vertelTrede({ omgeving, taal }: Gesprek, begrip: Extract<Begrip, { soort: 'trede' }>): Reply {
  const { kader, trede, op } = begrip;
  const antwoord = beantwoordTrede(omgeving.kaders, kader, trede, op);
  const aanhef = { op, vooraan: taal.t('antwoord.aanhef', { dienst: omgeving.kaders.kader(kader).naam }) };
  return { kind: 'text', text: toonAntwoord(antwoord, omgeving.kaders, taal, aanhef) };
}

/** True when a fact stands with the service itself, not with a group or framework. */
function vanDienst(kaders: Kaders, id: string, rol: string): boolean {
  return kaders.alleFeiten().some((feit) => feit.rol === rol && feit.plek.endsWith(`/dienst/${id}`));
}

/** "Weet ik niet", with what the bot can do. */
export function weetNiet({ taal: { t } }: Gesprek): readonly Reply[] {
  return [
    {
      kind: 'text',
      text: t('weet-niet'),
      suggestions: [t('suggestie.uren'), t('suggestie.betaling'), t('suggestie.help')],
    },
  ];
}

function nogNiet({ omgeving, taal }: Gesprek): Reply {
  const bekend = omgeving.kaders
    .alleKaders()
    .map(({ naam }) => naam[taal.taal])
    .join(', ');
  return { kind: 'text', text: taal.t('nog-niet.kader', { bekend }) };
}
