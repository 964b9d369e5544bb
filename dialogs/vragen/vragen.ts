import type { Dossier } from '../../domain/dossier/dossier.ts';
import { beantwoord } from '../../domain/vragen/beantwoord.ts';
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
    omgeving.kaders,
    { dienst: dienst ?? memory.lastDienst },
    turn.today,
  );
}

/** The answer to a question, with what the dossier at hand says about it; or a kind sentence that says what is not known. */
export function beantwoordVraag(gesprek: Gesprek, begrip: Begrip, dossier?: Dossier): readonly Reply[] {
  const { omgeving, taal } = gesprek;
  if (begrip.soort === 'onbekend') return weetNiet(gesprek);
  if (begrip.soort === 'nog-niet') {
    gesprek.onthoud({ lastDienst: begrip.diensten[0] });
    return [nogNiet(gesprek, begrip.diensten)];
  }
  const { vraag } = begrip;
  const dienst = omgeving.kaders.dienst(vraag.dienst);
  if (!dienst) return weetNiet(gesprek);
  gesprek.onthoud({ lastDienst: vraag.dienst });
  const antwoord = beantwoord(omgeving.kaders, vraag);
  const naam = dienst.naam[taal.taal];
  const beperking: readonly Reply[] =
    begrip.ookGenoemd.length > 0 ? [nogNiet(gesprek, begrip.ookGenoemd)] : [];
  if (vraag.onderwerp === 'kaart' && antwoord.kern.sleutel === 'antwoord.kaart') {
    return [...beperking, { kind: 'card', ...dienstKaart(naam, antwoord, omgeving.kaders, taal) }];
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
  return [...beperking, { kind: 'text', text: toonAntwoord(antwoord, omgeving.kaders, taal, aanhef) }];
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

function nogNiet({ omgeving, taal }: Gesprek, diensten: readonly string[]): Reply {
  const namen = diensten.map((id) => omgeving.kaders.dienst(id)?.naam[taal.taal] ?? id).join(', ');
  const bekend = omgeving.kaders
    .diensten()
    .filter(({ proces }) => proces)
    .map(({ naam }) => naam[taal.taal])
    .join(', ');
  return { kind: 'text', text: taal.t(namen ? 'nog-niet.dienst' : 'nog-niet.kader', { namen, bekend }) };
}
