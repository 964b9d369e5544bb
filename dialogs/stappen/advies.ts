import { type Advies, advies, type Dienstadvies } from '../../domain/kaders/advies.ts';
import { WEET_NIET } from '../../domain/kaders/geschiktheid.ts';
import {
  type Action,
  card,
  command,
  type Element,
  heading,
  type Input,
  paragraph,
  remark,
  subheading,
} from '../kaarten/card.ts';
import type { Advieskeuze } from '../ports.ts';
import type { Reply } from '../turn.ts';
import { normaal } from '../vragen/woorden.ts';
import { leesAntwoord, WEET_HET_NIET } from './advies-lezen.ts';
import { regel } from './advies-regel.ts';
import { dossierdiensten } from './diensten.ts';
import type { Gesprek } from './gesprek.ts';
import { KETEN, openRoutevraag, routekaart, zonderWeetNiet } from './routekeuze.ts';

/** Services that are told as suitable, and reasons that are told of each. */
const MEESTE = 6;

/** Starts to find out which services suit a client; `kenmerk` is that of the dossier it is for, when there is one. */
export function beginAdvies(gesprek: Gesprek, kenmerk?: string): readonly Reply[] {
  return verder(gesprek, { kenmerk, kader: undefined, profiel: {} });
}

/** The frameworks that have services of their own, and that of the contract of a chain partner. */
const keuzekaders = ({ omgeving: { kaders }, taal: { t, taal } }: Gesprek) =>
  kaders
    .alleKaders()
    .filter(({ kader }) => kader === KETEN || kaders.diensten(kader).length > 0)
    .map(({ kader, naam }) => ({ kader, title: kader === KETEN ? t('advies.ketenpartner') : naam[taal] }));

/** Starts to find out by which way to buy, where a contract of a chain partner is considered. */
export function beginRoute(gesprek: Gesprek): readonly Reply[] {
  return verder(gesprek, { kader: KETEN, profiel: {} });
}

/** An answer to the question that is open, typed or chosen; undefined when it is none. */
export function antwoordAdvies(gesprek: Gesprek, tekst: string): readonly Reply[] | undefined {
  const { advies: sessie } = gesprek.memory;
  if (!sessie) return undefined;
  const gezegd = normaal(tekst).trim();
  if (!sessie.kader) {
    const kaders = keuzekaders(gesprek);
    const nummer = Number(gezegd) - 1;
    const gekozen =
      kaders.find(({ kader, title }) => kader === gezegd || normaal(title).includes(gezegd)) ??
      kaders[nummer];
    const alle = WEET_HET_NIET.test(gezegd) || gezegd === ALLE || gezegd === 'alle';
    if (!gekozen && !alle) return undefined;
    return verder(gesprek, { ...sessie, kader: alle ? ALLE : (gekozen?.kader ?? ALLE) });
  }
  const vraag = openVraag(gesprek, sessie);
  if (!vraag) return undefined;
  const waarde = leesAntwoord(gesprek, vraag, gezegd);
  return waarde === undefined
    ? undefined
    : verder(gesprek, { ...sessie, profiel: { ...sessie.profiel, [vraag]: waarde } });
}

const ALLE = '*';
/** Every test of a number and every choice that is known, held against the services of the frameworks chosen. */
function reken({ omgeving: { kaders }, turn }: Gesprek, { kader, profiel }: Advieskeuze): Advies {
  const actief = kader && kader !== ALLE ? [kader] : kaders.alleKaders().map((een) => een.kader);
  return advies(kaders, actief, turn.today, profiel);
}

/** The question that decides most of those that are still open; undefined when none is left. */
function openVraag(gesprek: Gesprek, sessie: Advieskeuze): string | undefined {
  if (sessie.kader === KETEN) return openRoutevraag(gesprek, sessie);
  return reken(gesprek, sessie).vragen.find(
    (vraag) => sessie.profiel[vraag] === undefined && gesprek.omgeving.adviesvragen[vraag],
  );
}

function verder(gesprek: Gesprek, sessie: Advieskeuze): readonly Reply[] {
  gesprek.onthoud({ advies: sessie, awaitingReference: undefined });
  if (!sessie.kader) return [kaderkaart(gesprek)];
  const vraag = openVraag(gesprek, sessie);
  if (vraag) return [vraagkaart(gesprek, sessie, vraag)];
  if (sessie.kader === KETEN) gesprek.onthoud({ advies: zonderWeetNiet(sessie) });
  return [uitslag(gesprek, sessie)];
}

function kaderkaart(gesprek: Gesprek): Reply {
  const { t } = gesprek.taal;
  const opties = [
    ...keuzekaders(gesprek).map(({ kader, title }) => ({ title, value: kader })),
    { title: t('advies.alle-kaders'), value: ALLE },
  ];
  return adviesKaart(gesprek, t('advies.kader'), t('advies.kader-uitleg'), opties);
}

/** A question with its answers, and which services it decides about. */
function vraagkaart(gesprek: Gesprek, sessie: Advieskeuze, vraag: string): Reply {
  const { t, taal } = gesprek.taal;
  const { vraag: tekst, soort, opties } = gesprek.omgeving.adviesvragen[vraag] ?? { soort: 'keuze' as const };
  const wacht = reken(gesprek, sessie)
    .onbekend.filter(({ toetsen }) =>
      toetsen.some(({ oordeel, vragen }) => oordeel === 'onbekend' && vragen.includes(vraag)),
    )
    .map(({ dienst }) => dienst.naam[taal]);
  const eigen = Object.entries(opties ?? {}).map(([id, naam]) => ({ title: naam[taal], value: id }));
  const jaNee =
    opties || soort === 'getal' ? [] : ['ja', 'nee'].map((id) => ({ title: t(`keuze.${id}`), value: id }));
  const keuzes = [...eigen, ...jaNee, { title: t('keuze.weet-niet'), value: WEET_NIET }];
  const waarom =
    sessie.kader === KETEN
      ? t('advies.route.waarom')
      : t('advies.waarom', { diensten: [...new Set(wacht)].join(', ') });
  return adviesKaart(gesprek, tekst?.[taal] ?? vraag, waarom, keuzes, soort === 'getal');
}

function adviesKaart(
  { taal: { t, taal } }: Gesprek,
  titel: string,
  uitleg: string,
  keuzes: readonly { title: string; value: string }[],
  getal = false,
): Reply {
  const invoer: Input[] = getal
    ? [{ type: 'Input.Text', id: 'antwoord', label: t('advies.getal'), maxLength: 10 }]
    : [];
  const knoppen: Action[] = keuzes.map(({ title, value }) =>
    command(title, { actie: 'advies', antwoord: value }),
  );
  const stuur: Action[] = getal
    ? [{ type: 'Action.Submit', title: t('knop.opslaan'), data: { actie: 'advies' }, style: 'positive' }]
    : [];
  const body: Element[] = [
    heading(titel),
    paragraph(uitleg),
    ...invoer,
    { type: 'ActionSet', actions: [...stuur, ...knoppen] },
  ];
  const acties = [command(t('advies.toon'), { actie: 'advies', antwoord: TOON })];
  const text = [titel, uitleg, ...keuzes.map(({ title }) => `- ${title}`)].join('\n');
  return { kind: 'card', card: card(taal, titel, body, acties), text };
}

/** The question that is open once more, after a sentence that was no answer to it. */
export function nogmaalsAdvies(gesprek: Gesprek): readonly Reply[] | undefined {
  const { advies: sessie } = gesprek.memory;
  if (!sessie) return undefined;
  const niet: Reply = { kind: 'text', text: gesprek.taal.t('stap.niet-begrepen') };
  return [niet, ...verder(gesprek, sessie)];
}

/** What a button sends to see what there is so far, and why the others do not suit. */
const TOON = '!toon';
const REST = '!rest';

/** What a button of the advice asks beside an answer. */
export function knopAdvies(gesprek: Gesprek, knop: string): readonly Reply[] | undefined {
  const { advies: sessie } = gesprek.memory;
  if (!sessie) return undefined;
  if (knop === TOON) return [uitslag(gesprek, sessie)];
  if (knop === REST) return [waaromNiet(gesprek, sessie)];
  return antwoordAdvies(gesprek, knop);
}

/** Services that suit, those that something is still unknown of, and a button to start with each. */
function uitslag(gesprek: Gesprek, sessie: Advieskeuze): Reply {
  if (sessie.kader === KETEN) return routekaart(gesprek, sessie);
  const { t, taal } = gesprek.taal;
  const { geschikt, onbekend, nietGeschikt } = reken(gesprek, sessie);
  const kan = new Set(dossierdiensten(gesprek).map(({ id }) => id));
  const titel = t(geschikt.length > 0 ? 'advies.titel' : 'advies.niets');
  const deel = (kop: string, diensten: readonly Dienstadvies[], oordeel: 'voldaan' | 'onbekend') =>
    diensten.length === 0
      ? []
      : [
          {
            kop: t(kop),
            regels: diensten.slice(0, MEESTE).map((een) => regel(gesprek, sessie, een, oordeel)),
          },
        ];
  const delen = [
    ...deel('advies.geschikt', geschikt, 'voldaan'),
    ...deel('advies.onbekend', onbekend, 'onbekend'),
  ];
  const kiesbaar = [...geschikt, ...onbekend].filter(({ dienst }) => kan.has(dienst.id)).slice(0, MEESTE);
  const acties: Action[] = [
    ...kiesbaar.map(({ dienst }) =>
      command(t('advies.kies', { dienst: dienst.naam }), {
        actie: 'nieuw',
        kenmerk: sessie.kenmerk ?? '',
        dienst: dienst.id,
      }),
    ),
    ...(nietGeschikt.length > 0 ? [command(t('advies.rest'), { actie: 'advies', antwoord: REST })] : []),
  ];
  const slot = t('advies.jij-beslist');
  const body: Element[] = [
    heading(titel),
    ...delen.flatMap(({ kop, regels }) => [subheading(kop), ...regels.map(paragraph)]),
    remark(slot),
    { type: 'ActionSet', actions: acties },
  ];
  const text = [
    titel,
    ...delen.flatMap(({ kop, regels }) => [`**${kop}**`, ...regels.map((een) => `- ${een}`)]),
    slot,
  ];
  return { kind: 'card', card: card(taal, titel, body), text: text.join('\n') };
}

/** Why the advice that is going on says that a service does not suit; undefined when it does not say so. */
export function bezwaarTegen(
  gesprek: Gesprek,
  kenmerk: string,
  dienst: Dienstadvies['dienst'],
): string | undefined {
  const { advies: sessie } = gesprek.memory;
  if (!sessie?.kader || (sessie.kenmerk && sessie.kenmerk !== kenmerk)) return undefined;
  const tegen = reken(gesprek, sessie).nietGeschikt.find((een) => een.dienst.id === dienst.id);
  return tegen && regel(gesprek, sessie, tegen, 'niet-voldaan');
}

/** Why each other service does not suit, with the rule that says so. */
function waaromNiet(gesprek: Gesprek, sessie: Advieskeuze): Reply {
  const { t } = gesprek.taal;
  const { nietGeschikt } = reken(gesprek, sessie);
  const regels = nietGeschikt.map((een) => `- ${regel(gesprek, sessie, een, 'niet-voldaan')}`);
  return { kind: 'text', text: [t('advies.rest-kop'), ...regels].join('\n') };
}
