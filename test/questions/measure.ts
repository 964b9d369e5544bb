import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { start } from '../../bot/compose.ts';
import { readConfig } from '../../bot/config.ts';
import { readContent } from '../../bot/content/content.ts';
import { projectRoot } from '../../bot/project-root.ts';
import { readQuestions } from './read.ts';
import { type Given, judge, type LabelledQuestion, plain, type Verdict } from './score.ts';

interface Activity {
  readonly text?: string;
  readonly suggestedActions?: unknown;
  readonly attachments?: readonly { readonly content?: unknown }[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, today: { type: 'string', default: '2026-12-01' } },
});
if (positionals.length === 0) {
  process.stderr.write(
    'Usage: npm run questions:measure -- <file.jsonl> [...] [--show] [--today YYYY-MM-DD]\n',
  );
  process.exit(1);
}
const questions = positionals.flatMap(readQuestions);

const dataDir = await mkdtemp(join(tmpdir(), 'inkoopwijzer-questions-'));
const application = await start(
  readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    TODAY: values.today,
    NUDGE_SCHEDULE: '0 0 1 1 *',
  }),
);
const { teksten } = readContent(join(projectRoot(), 'content'));

/** The opening words of the replies that decline, in both languages. */
const declines = (['nl', 'en'] as const).flatMap((taal) =>
  ['weet-niet', 'nog-niet.kader', 'geen-aanbeveling'].map((sleutel) =>
    plain(teksten.sjabloon(taal, sleutel).split('{{')[0] ?? '').slice(0, 30),
  ),
);

/** How an answer says that no document gives what is asked: as good as declining, for a figure that is not there. */
const silent = [
  ...(['nl', 'en'] as const).map((taal) => plain(teksten.sjabloon(taal, 'waarde.niet-vermeld'))),
  'staat niet in de documenten',
  'staat er niet)',
  'is not in the documents',
  'not in the documents',
  'is not given)',
];

/** The first thing that an answer tells: its first line, or the first of a list. */
const firstOf = (text: string) => plain(text.split('\n- ').slice(0, 2).join(' ').slice(0, 400));

let counter = 0;
async function turn(user: string, text: string, locale: string): Promise<Given> {
  counter += 1;
  const response = await fetch(`${application.origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `q-${counter}`,
      text,
      locale,
      channelId: 'measure',
      deliveryMode: 'expectReplies',
      serviceUrl: 'http://127.0.0.1:9/',
      from: { id: user },
      recipient: { id: 'bot' },
      conversation: { id: user, conversationType: 'personal' },
    }),
  });
  const { activities } = (await response.json()) as { activities: readonly Activity[] };
  const said = activities
    .map((activity) => [activity.text ?? '', ...cardTexts(activity.attachments ?? [])].join('\n'))
    .join('\n');
  const first = activities[0]?.text ?? '';
  const declined = declines.some((start) => start !== '' && plain(first).startsWith(start));
  const nothingGiven = silent.some((phrase) => firstOf(first).includes(phrase));
  const asks =
    !declined && /\?\s*$/.test(activities.at(-1)?.text ?? '') && activities.at(-1)?.suggestedActions;
  return { text: said, kind: declined ? 'refuse' : asks ? 'clarify' : nothingGiven ? 'refuse' : 'answer' };
}

/** Every text on a card, however deep. */
function cardTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(cardTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['text', 'title', 'value'].includes(key) ? [inner] : cardTexts(inner),
  );
}

interface Result {
  readonly question: LabelledQuestion;
  readonly given: Given;
  readonly verdict: Verdict;
}

const results: Result[] = [];
for (const [number, question] of questions.entries()) {
  const user = `u-${number}`;
  const locale = question.lang === 'nl' ? 'nl-NL' : 'en-GB';
  for (const eerder of question.context) await turn(user, eerder, locale);
  const given = await turn(user, question.text, locale);
  results.push({ question, given, verdict: judge(question, given) });
}
await application.stop();
await rm(dataDir, { recursive: true, force: true });

const verdicts: readonly Verdict[] = ['right', 'incomplete', 'wrong', 'refused', 'answered'];
function table(name: string, of: (result: Result) => string): void {
  const groups = [...new Set(results.map(of))].sort();
  process.stdout.write(`\n${name.padEnd(26)}${verdicts.map((verdict) => verdict.padStart(11)).join('')}\n`);
  for (const group of groups) {
    const here = results.filter((result) => of(result) === group);
    const cells = verdicts.map((verdict) =>
      String(here.filter((result) => result.verdict === verdict).length).padStart(11),
    );
    process.stdout.write(`${group.padEnd(26)}${cells.join('')}\n`);
  }
}
for (const { question, given, verdict } of results) {
  if (verdict === 'right') continue;
  process.stdout.write(
    `${verdict.padEnd(11)}${question.id.padEnd(12)}${question.intent.padEnd(22)}${question.text}\n`,
  );
  if (values.show) {
    const missing = question.must.map(({ any }) => any.join('|')).join('; ');
    process.stdout.write(
      `           must: ${missing}\n           said: ${given.text.replace(/\s+/g, ' ').slice(0, 2500)}\n`,
    );
  }
}
table('topic', ({ question }) => question.intent);
table('framework', ({ question }) => question.entities.framework ?? '-');
table('language', ({ question }) => question.lang);
const right = results.filter(({ verdict }) => verdict === 'right').length;
process.stdout.write(
  `\n${right} of ${results.length} right (${((100 * right) / results.length).toFixed(1)}%)\n`,
);
process.exit(0);
