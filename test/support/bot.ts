import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import type { Clock } from '../../bot/clock.ts';
import { type Application, start } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import type { Card, Element, Input } from '../../dialogs/kaarten/card.ts';
import { type Datum, datum } from '../../domain/waarden/datum.ts';
import { content } from './content.ts';

/** A clock that a test sets by hand. */
export class TestClock implements Clock {
  #today: Datum;
  #ticks = 0;

  constructor(today: string) {
    this.#today = datum(today);
  }

  set(today: string): void {
    this.#today = datum(today);
  }

  today(): Datum {
    return this.#today;
  }

  now(): string {
    this.#ticks += 1;
    return new Date(Date.parse(`${this.#today}T09:00:00Z`) + this.#ticks * 1000).toISOString();
  }
}

/** What the bot said in one turn. */
export interface Said {
  readonly status: number;
  readonly texts: readonly string[];
  readonly cards: readonly Card[];
  /** Everything a reader sees, texts and cards, as one text. */
  readonly all: string;
  /** What the buttons under the messages say. */
  readonly suggestions: readonly string[];
  readonly activities: readonly Partial<Activity>[];
}

export interface TestBot {
  readonly origin: string;
  readonly clock: TestClock;
  readonly dataDir: string;
  readonly application: Application;
  say(text: string, options?: Record<string, unknown>): Promise<Said>;
  submit(data: Record<string, unknown>, options?: Record<string, unknown>): Promise<Said>;
  send(activity: Record<string, unknown>): Promise<Said>;
  stop(): Promise<void>;
}

const CARD = 'application/vnd.microsoft.card.adaptive';

let counter = 0;

/** Starts the whole bot on a free port with a data folder of its own; every turn goes through HTTP. */
export async function startBot(
  options: { today?: string; dataDir?: string; env?: Record<string, string> } = {},
): Promise<TestBot> {
  const own = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'inkoopwijzer-')));
  const clock = new TestClock(options.today ?? '2026-12-01');
  const config = readConfig({
    PORT: '0',
    DATA_DIR: own,
    LOG_LEVEL: 'silent',
    // Once a year: the tests run the sweep themselves.
    NUDGE_SCHEDULE: '0 0 1 1 *',
    GEMEENTE_NAAM: 'Gemeente Voorbeeld',
    GEMEENTE_ADRES: 'Raadhuisplein 1, 1234 AB Voorbeeld',
    GEMEENTE_CONTACT: 'Team Werk, 026 000 00 00',
    GEMEENTE_FACTUUR: 'facturen@voorbeeld.nl',
    ...options.env,
  });
  const application = await start(config, { clock, content });
  const { origin } = application;
  const send = (activity: Record<string, unknown>) => post(origin, { ...activityBasis(), ...activity });
  return {
    origin,
    clock,
    dataDir: own,
    application,
    send,
    say: (text, extra = {}) => send({ type: 'message', text, ...extra }),
    submit: (value, extra = {}) => send({ type: 'message', value, ...extra }),
    stop: async () => {
      await application.stop();
      if (!options.dataDir) await rm(own, { recursive: true, force: true });
    },
  };
}

/** A personal activity of the test user that asks for its replies in the response. */
export function activityBasis(): Record<string, unknown> {
  counter += 1;
  return {
    id: `activity-${counter}`,
    channelId: 'test',
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'sanne', name: 'Sanne de Wit' },
    recipient: { id: 'bot', name: 'Inkoopwijzer' },
    conversation: { id: 'gesprek-1', conversationType: 'personal' },
  };
}

/** Where an activity comes from when somebody types in a conversation of her own. */
export function vanIemand(id: string, tenantId?: string): Record<string, unknown> {
  return {
    from: { id, name: id },
    conversation: { id, conversationType: 'personal', name: '', isGroup: false, tenantId },
  };
}

/** Somebody with a conversation of her own, who types and sends what stands on a card. */
export function iemand(bot: TestBot, id: string, tenantId?: string) {
  const van = vanIemand(id, tenantId);
  return {
    zeg: (tekst: string): Promise<Said> => bot.say(tekst, van),
    stuur: (data: Record<string, unknown>): Promise<Said> => bot.submit(data, van),
  };
}

/** Asks each question in a conversation of its own, so that nothing said before plays a part. */
export function vrager(bot: () => TestBot, naam: string): (tekst: string) => Promise<string> {
  let nummer = 0;
  return async (tekst) => {
    nummer += 1;
    const said = await bot().say(tekst, vanIemand(`${naam}-${nummer}`));
    if (said.status !== 200) throw new Error(`status ${said.status} to a question`);
    return said.all;
  };
}

/** The card that was shown last. Throws when there is none. */
export function lastCard(said: Said): Card {
  const card = said.cards.at(-1);
  if (!card) throw new Error(`no card in: ${said.all}`);
  return card;
}

export async function post(
  origin: string,
  activity: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Said> {
  const response = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  const body = (text ? JSON.parse(text) : {}) as { activities?: Partial<Activity>[] };
  const activities = body.activities ?? [];
  const texts = activities.flatMap((reply) => (reply.text ? [reply.text] : []));
  const cards = activities.flatMap((reply) =>
    (reply.attachments ?? [])
      .filter(({ contentType }) => contentType === CARD)
      .map(({ content }) => content as Card),
  );
  return {
    status: response.status,
    activities,
    texts,
    cards,
    suggestions: activities.flatMap(({ suggestedActions }) =>
      (suggestedActions?.actions ?? []).map(({ title }) => title),
    ),
    all: [...texts, ...cards.map(cardText)].join('\n'),
  };
}

/** Everything a card shows, as text. */
export function cardText(card: Card): string {
  return [...card.body.map(elementText), ...(card.actions ?? []).map(({ title }) => title)].join('\n');
}

function elementText(element: Element): string {
  switch (element.type) {
    case 'TextBlock':
      return element.text;
    case 'FactSet':
      return element.facts.map(({ title, value }) => `${title}: ${value}`).join('\n');
    case 'Container':
      return element.items.map(elementText).join('\n');
    case 'ActionSet':
      return element.actions.map(({ title }) => title).join('\n');
    default:
      return `[${element.label}] ${element.value ?? ''}`;
  }
}

/** The inputs of a card with what they hold, by id. */
export function inputsOf(card: Card | undefined): Record<string, string> {
  const inputs = (card?.body ?? []).filter((element): element is Input => element.type.startsWith('Input.'));
  return Object.fromEntries(inputs.map((input) => [input.id, input.value ?? '']));
}

/** The data that a button of a card sends. */
export function buttonData(card: Card | undefined, title: string): Record<string, unknown> {
  const actions = [
    ...(card?.actions ?? []),
    ...(card?.body ?? []).flatMap((element) => (element.type === 'ActionSet' ? element.actions : [])),
  ];
  const action = actions.find((candidate) => candidate.title === title);
  if (action?.type !== 'Action.Submit')
    throw new Error(`no button "${title}" among ${actions.map((candidate) => candidate.title).join(', ')}`);
  return action.data;
}

/** The inputs of a card. */
export const invoer = (kaart: Card): Input[] =>
  kaart.body.filter((deel): deel is Input => deel.type.startsWith('Input.'));

/** What somebody fills in who answers only what must be answered. */
export function passend(veld: Input): string {
  if (veld.value) return veld.value;
  if (veld.type === 'Input.ChoiceSet') return veld.choices[0]?.value ?? '';
  if (/uren/i.test(veld.id)) return '10';
  if (/maanden/i.test(veld.id)) return '3';
  if (/tarief/i.test(veld.id)) return '95';
  if (/prijs|bedrag|kosten/i.test(veld.id)) return '900';
  return veld.type === 'Input.Date' ? '2027-06-01' : 'omschrijving';
}
