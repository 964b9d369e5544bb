import type { Gesprek } from '../stappen/gesprek.ts';
import type { Reply, Suggestion } from '../turn.ts';
import { anoniem } from './anoniem.ts';

/** Keeps a question whose answer was wrong or missing, without who asked it or whom it is about. */
export async function meld(gesprek: Gesprek, toevoeging: string): Promise<readonly Reply[]> {
  const { omgeving, taal, turn } = gesprek;
  const vraag = anoniem(toevoeging);
  if (vraag === '') return [{ kind: 'text', text: taal.t('melden.hoe') }];
  await omgeving.reports.add({ on: turn.today, language: taal.taal, question: vraag });
  return [{ kind: 'text', text: taal.t('melden.dank', { vraag }) }];
}

/** The button that reports a question: the question goes along in what it sends, so that nothing is kept before. */
export function meldknop({ taal, turn }: Gesprek): Suggestion | undefined {
  if (turn.input.kind !== 'text') return undefined;
  return { title: taal.t('melden.knop'), value: `${taal.t('melden.woord')}: ${anoniem(turn.input.text)}` };
}
