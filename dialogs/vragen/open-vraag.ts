import { z } from 'zod';
import type { Dienstloos } from '../../domain/vragen/algemeen.ts';
import { onderwerpen } from '../../domain/vragen/vraagstelling.ts';
import { type Datum, leesDatum } from '../../domain/waarden/datum.ts';
import { leesGetal } from '../../domain/waarden/geld.ts';

const vorm = z.object({
  onderwerp: z.enum(onderwerpen),
  uren: z.string().optional(),
  maanden: z.number().optional(),
  datum: z.string().optional(),
});

/** A question that was asked back about, as it is remembered: its topic and figures, never its words. */
export function bewaarOpenVraag({ onderwerp, uren, maanden, datum }: Dienstloos): string {
  return JSON.stringify({ onderwerp, uren: uren?.toFixed(), maanden, datum });
}

/** The question that still lacks its service; undefined when there is none, or when it cannot be read. */
export function leesOpenVraag(bewaard: string | undefined, vandaag: Datum): Dienstloos | undefined {
  if (!bewaard) return undefined;
  const gelezen = vorm.safeParse(JSON.parse(bewaard));
  if (!gelezen.success) return undefined;
  const { onderwerp, maanden } = gelezen.data;
  const uren = leesGetal(gelezen.data.uren ?? '');
  const datum = leesDatum(gelezen.data.datum ?? '');
  return {
    onderwerp,
    ...(uren ? { uren } : {}),
    ...(maanden === undefined ? {} : { maanden }),
    ...(datum ? { datum } : {}),
    op: datum ?? vandaag,
  };
}
