import type { Dienstadvies } from '../../domain/kaders/advies.ts';
import { WEET_NIET } from '../../domain/kaders/geschiktheid.ts';
import type { Advieskeuze } from '../ports.ts';
import type { Gesprek } from './gesprek.ts';

/** A service with why it suits, why not, or what is still to be known, and where that stands. */
export function regel(
  { taal: { t, taal }, omgeving: { adviesvragen, kaders } }: Gesprek,
  { profiel }: Advieskeuze,
  { dienst, toetsen }: Dienstadvies,
  oordeel: 'voldaan' | 'niet-voldaan' | 'onbekend',
): string {
  const weet = (vraag: string) => ![undefined, '', WEET_NIET].includes(profiel[vraag]);
  const tellend = toetsen.filter((toets) => toets.oordeel === oordeel);
  const redenen = tellend.flatMap(({ vragen, feit }) =>
    // What decides is what was answered; of an alternative nothing needs to be known.
    vragen
      .filter((vraag) => oordeel === 'onbekend' || weet(vraag))
      .map((vraag) => {
        const optie = adviesvragen[vraag]?.opties?.[profiel[vraag] ?? ''];
        const gegeven = profiel[vraag] ?? WEET_NIET;
        const keuze = ['ja', 'nee', WEET_NIET].includes(gegeven) ? t(`keuze.${gegeven}`) : gegeven;
        return t(`advies.reden.${oordeel}`, {
          vraag: adviesvragen[vraag]?.vraag[taal] ?? vraag,
          antwoord: optie?.[taal] ?? keuze,
          feit,
        });
      }),
  );
  const bronnen = tellend
    .flatMap(({ feit }) => feit.bronnen.slice(0, 1))
    .map(({ document, plaats }) => `${kaders.document(document).kort}, ${plaats}`);
  const regels = [...new Set(redenen)].join(' ');
  const begin = oordeel === 'onbekend' && regels ? `${t('advies.nog-weten')} ` : '';
  const slot = regels ? ` (${[...new Set(bronnen)].join('; ')})` : '';
  return `**${dienst.naam[taal]}**${regels ? `: ${begin}${regels}${slot}` : ''}`;
}
