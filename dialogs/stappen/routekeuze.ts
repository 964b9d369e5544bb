import { WEET_NIET } from '../../domain/kaders/geschiktheid.ts';
import type { Feit } from '../../domain/kaders/inhoud/feit.ts';
import { type Routeadvies, type Routevragen, routeadvies } from '../../domain/kaders/keten/route.ts';
import type { Uitkomst } from '../../domain/waarden/uitkomst.ts';
import { card, type Element, heading, paragraph, remark } from '../kaarten/card.ts';
import type { Advieskeuze } from '../ports.ts';
import type { Reply } from '../turn.ts';
import { bronregel, statusregels } from '../vragen/toon.ts';
import type { Gesprek } from './gesprek.ts';

/** The framework of the chain partners: it has no services, but a route to buy by. */
export const KETEN = 'keten';
const houder = { kader: KETEN };

function reken({ omgeving: { kaders }, turn }: Gesprek, { profiel }: Advieskeuze): Uitkomst<Routeadvies> {
  const gezegd = (vraag: keyof Routevragen) =>
    profiel[vraag] === undefined || profiel[vraag] === WEET_NIET ? {} : { [vraag]: profiel[vraag] === 'ja' };
  return routeadvies(kaders, houder, turn.today, {
    ...gezegd('nodig'),
    ...gezegd('watBekend'),
    ...gezegd('eigenAanbod'),
    ...gezegd('aanbodKetenpartner'),
    ...gezegd('aanbesteed'),
  });
}

/** The question of the route that comes next; undefined when it is done, or waits for what she does not know. */
export function openRoutevraag(gesprek: Gesprek, sessie: Advieskeuze): string | undefined {
  const uitkomst = reken(gesprek, sessie);
  if (uitkomst.soort !== 'onbekend') return undefined;
  const [vraag] = uitkomst.ontbreekt;
  return vraag && sessie.profiel[vraag] === undefined ? vraag : undefined;
}

/** Without what she did not know: the answer to it is still welcome. */
export function zonderWeetNiet(sessie: Advieskeuze): Advieskeuze {
  const bekend = Object.entries(sessie.profiel).filter(([, antwoord]) => antwoord !== WEET_NIET);
  return { ...sessie, profiel: Object.fromEntries(bekend) };
}

/** Which way to buy is open, or what has to be found out first, with the source. Handreiking, hoofdstuk 4. */
export function routekaart(gesprek: Gesprek, sessie: Advieskeuze): Reply {
  const { t, taal } = gesprek.taal;
  const { kaders } = gesprek.omgeving;
  const { kop, feiten } = uitleg(gesprek, sessie);
  const regels = feiten.map((feit) => `**${feit.naam[taal]}**: ${inWoorden(gesprek, feit)}`);
  const slot = [
    ...statusregels(feiten, gesprek.turn.today, kaders, gesprek.taal),
    t('advies.route.jij-beslist'),
    bronregel(feiten, kaders, gesprek.taal),
  ].filter((deel) => deel !== '');
  const titel = t('advies.route.titel');
  const body: Element[] = [heading(titel), paragraph(kop), ...regels.map(paragraph), ...slot.map(remark)];
  const text = [titel, kop, ...regels.map((een) => `- ${een}`), ...slot].join('\n');
  return { kind: 'card', card: card(taal, titel, body), text };
}

function uitleg(gesprek: Gesprek, sessie: Advieskeuze): { kop: string; feiten: readonly Feit[] } {
  const { t, taal } = gesprek.taal;
  const uitkomst = reken(gesprek, sessie);
  if (uitkomst.soort !== 'vastgesteld') {
    const [vraag = ''] = uitkomst.soort === 'onbekend' ? uitkomst.ontbreekt : [];
    const tekst = gesprek.omgeving.adviesvragen[vraag]?.vraag[taal] ?? '';
    return { kop: t('advies.route.eerst', { vraag: tekst }), feiten: uitkomst.feiten };
  }
  const advies = uitkomst.waarde;
  if (advies.soort !== 'routes') return { kop: t(`advies.route.${advies.soort}`), feiten: [advies.regel] };
  const [eerste] = advies.routes;
  const rol = eerste?.route === 'meeliften' ? 'addendum' : 'aanbesteed-contract';
  const hoort = eerste?.route === 'meeliften' || sessie.profiel.aanbesteed === 'ja';
  const erbij = hoort ? gesprek.omgeving.kaders.feit(houder, rol, gesprek.turn.today).feiten : [];
  return {
    kop: t(`advies.route.${eerste?.route ?? 'gezamenlijk-inkopen'}`),
    feiten: [...advies.routes.map(({ regel }) => regel), ...erbij],
  };
}

function inWoorden({ taal: { taal, opmaak } }: Gesprek, feit: Feit): string {
  const erbij = feit.toelichting?.[taal];
  return erbij ? `${opmaak.gezegd(feit)} (${erbij})` : opmaak.gezegd(feit);
}
