import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Decimal } from 'decimal.js';
import { readContent } from '../../bot/content/content.ts';
import { projectRoot } from '../../bot/project-root.ts';
import { advies } from '../../domain/kaders/advies.ts';
import { betaalschema } from '../../domain/kaders/betaling.ts';
import { prijsVoor } from '../../domain/kaders/prijs.ts';
import { termijnenBij } from '../../domain/kaders/termijnen.ts';
import { urengrens } from '../../domain/kaders/uren.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { bedrag } from '../../domain/waarden/geld.ts';
import { measure, summary } from './measure.ts';

const root = projectRoot();

/** Reading and checking the facts in a process of its own, as the bot does at its start. */
function loadOnce(): number {
  const module = pathToFileURL(join(root, 'dist/bot/content/kaders.js')).href;
  const script = `const { readKaders } = await import(${JSON.stringify(module)});
    const begin = performance.now();
    readKaders(${JSON.stringify(join(root, 'content'))});
    console.log(performance.now() - begin);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

summary('facts loaded and checked, at a cold start', Array.from({ length: 15 }, loadOnce));

const { kaders } = readContent(join(root, 'content'));
const op = datum('2026-02-02');
const diensten = kaders.diensten('uwv');
const dienst = (n: number) => {
  const welke = diensten[n % diensten.length];
  if (!welke) throw new Error('no services');
  return welke;
};

summary(
  'one rule with explanation: hour limits',
  await measure(20_000, (n) => {
    if (kaders.heeft(dienst(n), 'uren-maximum')) urengrens(kaders, dienst(n), op);
  }),
);
summary(
  'one rule with explanation: price',
  await measure(20_000, (n) => prijsVoor(kaders, dienst(n), op, { uren: new Decimal(1 + (n % 60)) })),
);
summary(
  'one rule with explanation: payments',
  await measure(20_000, (n) =>
    betaalschema(kaders, dienst(n), op, { prijs: bedrag('3895.00'), afloop: 'geslaagd' }),
  ),
);
const momenten = {
  opdracht: op,
  'plan-ontvangst': datum('2026-02-20'),
  akkoord: datum('2026-03-02'),
  einde: datum('2026-09-02'),
};
summary(
  'all deadlines of a service',
  await measure(10_000, (n) => termijnenBij(kaders, dienst(n), op, { momenten, maanden: { maanden: 6 } })),
);

const actief = kaders.alleKaders().map(({ kader }) => kader);
const profielen = [
  {},
  { betaaldWerk: 'ja', andereHulp: 'nee', werkfit: 'ja' },
  { tredeUwv: '2', betaaldWerk: 'ja', andereHulp: 'nee', kanInstromenWerkfit: 'nee', werkt: 'nee' },
  { leeftijd: '34', tredeAw: '3', wensAw: 'groeien', gemotiveerd: 'ja' },
];
summary(
  'suitability over all services and frameworks',
  await measure(5000, (n) => advies(kaders, actief, op, profielen[n % profielen.length] ?? {})),
);
