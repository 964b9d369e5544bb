import { z } from 'zod';

/** One labelled question: what is asked, after which turns, and what the answer has to show. */
export const labelledQuestion = z.looseObject({
  id: z.string(),
  lang: z.enum(['nl', 'en']),
  text: z.string(),
  context: z.array(z.string()).default([]),
  expect: z.enum(['answer', 'clarify', 'refuse']),
  intent: z.string().default('-'),
  entities: z
    .looseObject({ services: z.array(z.string()).default([]), framework: z.string().nullable().optional() })
    .default({ services: [] }),
  must: z
    .array(z.looseObject({ any: z.array(z.string()).min(1), computed: z.boolean().default(false) }))
    .default([]),
});
export type LabelledQuestion = z.infer<typeof labelledQuestion>;

/** What the bot did with a question, as its reader sees it. */
export interface Given {
  /** Every text of the replies, cards included. */
  readonly text: string;
  readonly kind: 'answer' | 'clarify' | 'refuse';
}

export type Verdict =
  /** All that had to be there is there, or it was rightly asked back or declined. */
  | 'right'
  /** Answered, with a part of what had to be there. */
  | 'incomplete'
  /** Answered with something else than what had to be there. */
  | 'wrong'
  /** Declined or asked back although the documents answer it. */
  | 'refused'
  /** Answered although it should have been declined or asked back. */
  | 'answered';

/** Text without differences that a reader does not see: spaces, dashes, case, thousand marks, accents. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—‑]/g, '-')
    .replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(\d{2})(?!\d)/g, '$1.$2')
    .replace(/(\d)\.00(?!\d)/g, '$1')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** True when a phrase stands in a text; a number only as a whole number. */
export function shows(text: string, phrase: string): boolean {
  const gezocht = plain(phrase).trim();
  const patroon = gezocht.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const links = /^\d/.test(gezocht) ? '(?<![\\d.,])' : '';
  const rechts = /\d$/.test(gezocht) ? '(?![\\d]|[.,]\\d)' : '';
  return new RegExp(`${links}${patroon}${rechts}`).test(plain(text));
}

/** The judgement on one reply. */
export function judge(question: LabelledQuestion, given: Given): Verdict {
  if (question.expect === 'refuse') return given.kind === 'answer' ? 'answered' : 'right';
  const found = question.must.filter(({ any }) => any.some((phrase) => shows(given.text, phrase))).length;
  if (found === question.must.length && (found > 0 || given.kind !== 'refuse')) return 'right';
  if (question.expect === 'clarify') return given.kind === 'clarify' ? 'right' : 'answered';
  if (given.kind !== 'answer') return 'refused';
  return found > 0 ? 'incomplete' : 'wrong';
}
