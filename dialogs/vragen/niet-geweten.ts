import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import type { Gesprek } from '../stappen/gesprek.ts';
import type { Reply } from '../turn.ts';
import { meldknop } from './melden.ts';

/** "Weet ik niet", with the topics that come nearest or else what the bot can do, and a way to report the question. */
export function weetNiet(gesprek: Gesprek, nabij: readonly Onderwerp[] = []): readonly Reply[] {
  const { t } = gesprek.taal;
  const melden = meldknop(gesprek);
  return [
    {
      kind: 'text',
      text: t('weet-niet'),
      suggestions: [
        ...(nabij.length > 0
          ? nabij.map((onderwerp) => t(`onderwerp.${onderwerp}`))
          : [t('suggestie.uren'), t('suggestie.betaling')]),
        t('suggestie.help'),
        ...(melden ? [melden] : []),
      ],
    },
  ];
}

/** A subject that no document is about, with what there is. */
export function nogNiet({ omgeving, taal }: Gesprek): Reply {
  const bekend = omgeving.kaders
    .alleKaders()
    .map(({ naam }) => naam[taal.taal])
    .join(', ');
  return { kind: 'text', text: taal.t('nog-niet.kader', { bekend }) };
}
