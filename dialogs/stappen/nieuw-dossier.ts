import { bekendUit } from '../../domain/dossier/bekend.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { LANGSTE_REDEN } from '../../domain/dossier/gebeurtenis.ts';
import type { Dienst } from '../../domain/kaders/inhoud/bestanden.ts';
import { bevatBsn } from '../../domain/waarden/bsn.ts';
import { type Action, card, type Element, heading, type Input, paragraph } from '../kaarten/card.ts';
import type { AgainstAdvice } from '../ports.ts';
import { MEESTE_KNOPPEN, type Reply } from '../turn.ts';
import { normaal } from '../vragen/woorden.ts';
import { bezwaarTegen } from './advies.ts';
import { dossierdiensten, genoemdeDiensten } from './diensten.ts';
import { activeer } from './dossiers.ts';
import { alsDossier, eigenDossier, eigenDossiers, type Gesprek } from './gesprek.ts';
import { plekIn, toonPlek } from './plek.ts';

const KENMERK = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u;
/** "W-2041 voor werkfit maken": a reference and behind it the service. */
const MET_DIENST = /^(.+?)(?:\s*[,:]\s*|\s+)(?:voor|for|met|with)?\s+(.+)$/i;

/** Asks for the reference and the service of a new dossier. */
export function vraagKenmerk(gesprek: Gesprek): readonly Reply[] {
  const { t } = gesprek.taal;
  gesprek.onthoud({ awaitingReference: true, newReference: undefined });
  const invoer: Input = {
    type: 'Input.Text',
    id: 'kenmerk',
    label: t('nieuw.kenmerk'),
    isRequired: true,
    errorMessage: t('nieuw.leeg'),
    maxLength: 40,
  };
  return [vraagkaart(gesprek, t('nieuw.titel'), t('nieuw.uitleg'), [invoer, dienstkeuze(gesprek)])];
}

/** Asks which service a new dossier is about; what was asked last is the service of a name that means several. */
export function vraagDienst(
  gesprek: Gesprek,
  kenmerk: string,
  uit: readonly Dienst[] = dossierdiensten(gesprek),
): readonly Reply[] {
  const { t, taal } = gesprek.taal;
  gesprek.onthoud({ awaitingReference: undefined, newReference: kenmerk });
  const kaart = vraagkaart(gesprek, t('nieuw.dienst-titel', { kenmerk }), t('nieuw.dienst-uitleg'), [
    dienstkeuze(gesprek, uit),
  ]);
  const namen = uit.map(({ naam }) => naam[taal]).slice(0, MEESTE_KNOPPEN);
  return [
    kaart,
    {
      kind: 'text',
      text: t('nieuw.dienst-typ'),
      suggestions: [t('suggestie.advies'), ...namen.slice(0, MEESTE_KNOPPEN - 1)],
    },
  ];
}

function vraagkaart(
  { taal: { t, taal } }: Gesprek,
  titel: string,
  uitleg: string,
  invoer: readonly Input[],
): Reply {
  const actie: Action = {
    type: 'Action.Submit',
    title: t('knop.start-dossier'),
    data: { actie: 'nieuw' },
    style: 'positive',
  };
  const body: Element[] = [heading(titel), paragraph(uitleg), ...invoer];
  const keuzes = invoer.flatMap((veld) =>
    'choices' in veld ? veld.choices.map(({ title }) => `- ${title}`) : [],
  );
  return {
    kind: 'card',
    card: card(taal, titel, body, [actie]),
    text: [titel, uitleg, ...keuzes].join('\n'),
  };
}

function dienstkeuze(gesprek: Gesprek, uit: readonly Dienst[] = dossierdiensten(gesprek)): Input {
  const { t, taal } = gesprek.taal;
  const { kaders } = gesprek.omgeving;
  return {
    type: 'Input.ChoiceSet',
    style: 'compact',
    id: 'dienst',
    label: t('nieuw.dienst'),
    isRequired: true,
    errorMessage: t('nieuw.dienst-leeg'),
    choices: uit.map(({ id, naam, kader }) => ({
      value: id,
      title: t('nieuw.dienst-regel', { dienst: naam[taal], kader: kaders.kader(kader).naam }),
    })),
  };
}

/** Reads "W-2041" or "W-2041 voor werkfit maken": the reference, and the services that are named behind it. */
function lees(gesprek: Gesprek, ruw: string): { kenmerk: string; diensten: readonly Dienst[] } {
  const tekst = ruw
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:het )?kenmerk(?: is)?:? (?=\S)/i, '');
  const [, kenmerk = '', dienst = ''] = MET_DIENST.exec(tekst) ?? [];
  const diensten = dienst ? genoemdeDiensten(gesprek, dienst) : [];
  return diensten.length > 0 ? { kenmerk, diensten } : { kenmerk: tekst, diensten: [] };
}

/**
 * Opens a dossier under a reference; a BSN, an empty or an odd reference is refused with what to do instead, and
 * without a service (or with a name that means several) it is asked which.
 */
export async function openDossier(
  gesprek: Gesprek,
  ruw: string,
  gekozen?: string,
  vanaf?: Dossier,
): Promise<readonly Reply[]> {
  const { taal } = gesprek;
  const { kenmerk, diensten } = lees(gesprek, ruw);
  if (bevatBsn(kenmerk)) return [{ kind: 'text', text: taal.t('bezwaar.bsn') }, ...vraagKenmerk(gesprek)];
  if (!KENMERK.test(kenmerk))
    return [
      { kind: 'text', text: taal.t(kenmerk ? 'nieuw.ongeldig' : 'nieuw.leeg') },
      ...vraagKenmerk(gesprek),
    ];
  const bestaand = (await eigenDossiers(gesprek)).find(
    (dossier) => dossier.open && normaal(dossier.stand.kenmerk) === normaal(kenmerk),
  );
  if (bestaand) {
    gesprek.onthoud({ newReference: undefined });
    return [{ kind: 'text', text: taal.t('nieuw.bestaat', { kenmerk }) }, ...activeer(gesprek, bestaand)];
  }
  const keuze = dossierdiensten(gesprek).find(({ id }) => id === gekozen);
  const [enige, andere] = keuze ? [keuze] : diensten;
  if (!enige || andere) return vraagDienst(gesprek, kenmerk, enige ? diensten : undefined);
  const bezwaar = bezwaarTegen(gesprek, kenmerk, enige);
  if (!bezwaar) return begin(gesprek, kenmerk, enige, vanaf);
  gesprek.onthoud({
    againstAdvice: { kenmerk, dienst: enige.id, vanaf: vanaf?.id },
    awaitingReference: undefined,
    newReference: undefined,
  });
  return [{ kind: 'text', text: taal.t('nieuw.tegen-advies', { bezwaar }) }];
}

/** The reason for a service against the advice: with it the dossier opens, and the reason stands in its log. */
export async function openTegenAdvies(
  gesprek: Gesprek,
  gekozen: AgainstAdvice,
  reden: string,
): Promise<readonly Reply[]> {
  const dienst = gesprek.omgeving.kaders.dienst(gekozen.dienst);
  if (!dienst) return vraagKenmerk(gesprek);
  if (reden.length > LANGSTE_REDEN)
    return [{ kind: 'text', text: gesprek.taal.t('nieuw.reden-te-lang', { maximum: LANGSTE_REDEN }) }];
  const vanaf = await eigenDossier(gesprek, gekozen.vanaf);
  return begin(gesprek, gekozen.kenmerk, dienst, vanaf, reden);
}

/** A typed answer to "which service?"; undefined when it names none. */
export async function kiesDienst(
  gesprek: Gesprek,
  kenmerk: string,
  tekst: string,
): Promise<readonly Reply[] | undefined> {
  const diensten = genoemdeDiensten(gesprek, tekst);
  const [enige, andere] = diensten;
  if (!enige) return undefined;
  return andere ? vraagDienst(gesprek, kenmerk, diensten) : openDossier(gesprek, kenmerk, enige.id);
}

async function begin(
  gesprek: Gesprek,
  kenmerk: string,
  dienst: Dienst,
  vanaf: Dossier | undefined,
  tegenAdvies?: string,
): Promise<readonly Reply[]> {
  const { turn, omgeving, taal } = gesprek;
  const opening = {
    soort: 'geopend',
    kader: dienst.kader,
    dienst: dienst.id,
    kenmerk,
    ...(vanaf ? { vanaf: vanaf.id, bekend: bekendUit(vanaf) } : {}),
    ...(tegenAdvies ? { tegenAdvies } : {}),
    op: turn.today,
    tijdstip: turn.now,
    door: turn.user,
  } as const;
  const dossier = alsDossier(gesprek, await omgeving.dossiers.create(turn.user, opening));
  gesprek.onthoud({
    activeDossier: dossier.id,
    awaitingReference: undefined,
    newReference: undefined,
    advies: undefined,
    againstAdvice: undefined,
    correcting: undefined,
  });
  return [
    { kind: 'text', text: taal.t('nieuw.geopend', { kenmerk, dienst: dienst.naam }) },
    toonPlek(gesprek, dossier, plekIn(dossier, undefined)),
  ];
}
