import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Card } from '../../dialogs/kaarten/card.ts';
import { feitenVan } from '../../dialogs/kaarten/dossier-kaart.ts';
import { inTaal } from '../../dialogs/omgeving.ts';
import { leidAf } from '../../domain/dossier/dossier.ts';
import type { Gebeurtenis } from '../../domain/dossier/gebeurtenis.ts';
import { kernVan } from '../../domain/dossier/geldzaken.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import {
  buttonData,
  iemand,
  inputsOf,
  invoer,
  lastCard,
  passend,
  type Said,
  startBot,
  type TestBot,
} from '../support/bot.ts';
import { kaders, teksten } from '../support/content.ts';

const nl = inTaal('nl', teksten);

let bot: TestBot;
let nummer = 0;
beforeAll(async () => {
  bot = await startBot({ today: '2027-06-10' });
});
afterAll(() => bot.stop());

/** What the test knows of a dossier: how long its log is. */
interface Model {
  lengte: number;
}

/** A dossier of one user, with every card that she has seen. */
class Proef {
  readonly kaarten: Card[] = [];
  readonly #wie: ReturnType<typeof iemand>;
  id = '';

  constructor(naam: string) {
    this.#wie = iemand(bot, naam);
  }

  async doe(wat: string | Record<string, unknown>): Promise<Said> {
    const said = await (typeof wat === 'string' ? this.#wie.zeg(wat) : this.#wie.stuur(wat));
    expect(said.status).toBe(200);
    expect(said.all).not.toMatch(/undefined|\[object|TypeError|node_modules|Er ging iets mis/);
    const stap = said.cards.filter((card) => /"actie":"stap"/.test(JSON.stringify(card)));
    this.kaarten.push(...stap);
    return said;
  }

  get log(): readonly Gebeurtenis[] {
    const map = join(bot.dataDir, 'dossiers');
    const file = readdirSync(map).find((name) => name.startsWith(this.id)) ?? '';
    return (JSON.parse(readFileSync(join(map, file), 'utf8')) as { log: Gebeurtenis[] }).log;
  }

  /** The card of the open step as it is now; undefined when nothing is open. */
  async nu(): Promise<Card | undefined> {
    const said = await this.doe('verder');
    const card = said.cards.at(-1);
    return card && /"actie":"stap"/.test(JSON.stringify(card)) ? card : undefined;
  }
}

const verstuur = (card: Card, anders: Readonly<Record<string, string>> = {}) => ({
  ...buttonData(
    card,
    card.actions?.find(({ title }) => ['Opslaan', 'Verstuurd'].includes(title))?.title ?? '',
  ),
  ...inputsOf(card),
  ...Object.fromEntries(invoer(card).flatMap((veld) => (veld.isRequired ? [[veld.id, passend(veld)]] : []))),
  ...anders,
});

/** What holds after every command, legal or not. */
function houdt(model: Model, proef: Proef, groei: readonly number[]): void {
  const { log } = proef;
  expect(groei).toContain(log.length - model.lengte);
  model.lengte = log.length;
  expect(log.map(({ versie }) => versie)).toEqual(log.map((_, plek) => plek + 1));
  const dossier = leidAf(proef.id, log, kaders);
  expect(leidAf(proef.id, structuredClone(log), kaders).open?.stap.id).toBe(dossier.open?.stap.id);
  expect(dossier.stand.versie).toBe(log.length);
  const { besteld } = kernVan(dossier);
  const bedragen = feitenVan(dossier, nl).filter(({ value }) => value.includes('€'));
  if (!besteld) expect(bedragen).toEqual([]);
  for (const { stappen, regel } of termijnenVan(dossier))
    expect([regel.id, stappen.length > 0]).toEqual([regel.id, true]);
}

type Opdracht = fc.AsyncCommand<Model, Proef>;

class Stuurt implements Opdracht {
  readonly #naam: string;
  readonly #groei: readonly number[];
  readonly #wat: (proef: Proef) => Promise<string | Record<string, unknown> | undefined>;

  constructor(
    naam: string,
    groei: readonly number[],
    wat: (proef: Proef) => Promise<string | Record<string, unknown> | undefined>,
  ) {
    this.#naam = naam;
    this.#groei = groei;
    this.#wat = wat;
  }

  check = () => true;
  toString = () => this.#naam;

  async run(model: Model, proef: Proef): Promise<void> {
    const wat = await this.#wat(proef);
    if (wat === undefined) return;
    await proef.doe(wat);
    houdt(model, proef, this.#groei);
  }
}

const antwoordt = fc.constant(
  new Stuurt('answers the open step', [0, 1], async (proef) => {
    const card = await proef.nu();
    return card && verstuur(card);
  }),
);
const legaal = [
  fc.constant(new Stuurt('takes the last answer back', [0, 1], async () => 'ongedaan maken')),
  fc.constant(new Stuurt('reopens', [0, 1], async () => 'heropen')),
  fc.constant(new Stuurt('cancels', [0, 1], async () => 'annuleer dossier')),
  fc.constant(new Stuurt('offers it', [1], async () => 'draag over')),
  fc.constant(new Stuurt('asks something', [0], async () => 'hoe lang mag het duren?')),
];
const illegaal = [
  fc.nat(20).map(
    (plek) =>
      new Stuurt(`answers an old card (${plek})`, [0], async (proef) => {
        const nu = proef.log.length;
        const oud = proef.kaarten.filter((card) => !JSON.stringify(card).includes(`"versie":${nu},`));
        const card = oud[plek % Math.max(1, oud.length)];
        return card && verstuur(card);
      }),
  ),
  fc.constantFrom('bestaat-niet', 'eindrapportage', 'resultaat-beoordelen', '__proto__').map(
    (stap) =>
      new Stuurt(`answers the step ${stap} before its turn`, [0], async (proef) => {
        const card = await proef.nu();
        if (!card || JSON.stringify(card).includes(`"stap":"${stap}`)) return undefined;
        return { ...verstuur(card), stap };
      }),
  ),
  fc.constantFrom('99-99-9999', '123456782', 'x'.repeat(4000), '-5', '').map(
    (waarde) =>
      new Stuurt(`answers "${waarde.slice(0, 10)}" to a date`, [0], async (proef) => {
        const card = await proef.nu();
        const datum = card && invoer(card).find(({ type }) => type === 'Input.Date');
        return datum ? verstuur(card, { [datum.id]: waarde || 'gisteren' }) : undefined;
      }),
  ),
  fc.constant(new Stuurt('applies a correction that nobody asked for', [0], async () => 'doorvoeren')),
  fc.constant(
    new Stuurt('sends a button of another dossier', [0], async () => ({
      actie: 'stap',
      dossier: 'van-een-ander',
      versie: 1,
      stap: 'klantgesprek',
    })),
  ),
];

test('whatever is done to a dossier, its log only grows by what was allowed, and everything else follows from it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        'werkfit-maken',
        'evc',
        'productcode-3',
        'ontwikkelarrangement-b',
        'naar-werk',
        'werkbehoud-loondienst',
      ),
      // Answering weighs most, or no dossier would come far.
      fc.commands([...Array.from({ length: 12 }, () => antwoordt), ...legaal, ...illegaal], {
        maxCommands: 60,
        size: 'max',
      }),
      async (dienst, opdrachten) => {
        nummer += 1;
        const proef = new Proef(`model-${nummer}`);
        const start = lastCard(await proef.doe('nieuw dossier'));
        const geopend = await proef.doe({
          ...buttonData(start, 'Start dossier'),
          kenmerk: `M-${nummer}`,
          dienst,
        });
        proef.id = /"dossier":"([^"]+)"/.exec(JSON.stringify(geopend.cards))?.[1] ?? '';
        await fc.asyncModelRun(() => ({ model: { lengte: proef.log.length }, real: proef }), opdrachten);
      },
    ),
    { numRuns: 25 },
  );
}, 90_000);
