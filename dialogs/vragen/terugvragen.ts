import type { Zelfde } from '../../domain/vragen/algemeen.ts';
import { rollenOver } from '../../domain/vragen/onderwerp-feiten.ts';
import type { Gesprek } from '../stappen/gesprek.ts';
import { MEESTE_KNOPPEN, type Reply } from '../turn.ts';
import type { Begrip } from './begrip.ts';
import { vertelErbij } from './vertel.ts';

type Vraag = Extract<Begrip, { soort: 'vraag' }>;

/** Asked back: the answer differs by service, and there is a button for each. */
export function vraagTerug(gesprek: Gesprek, begrip: Vraag, groepen: readonly Zelfde[]): readonly Reply[] {
  const { taal } = gesprek;
  gesprek.onthoud({ openQuestion: begrip.vraag, lastDienst: undefined });
  const namen = groepen.flatMap(({ diensten }) => diensten.map(({ naam }) => naam[taal.taal]));
  const text = taal.t('antwoord.welke-dienst', {
    onderwerp: taal.t(`onderwerp.${begrip.vraag.onderwerp}`),
    diensten: namen.join(', '),
  });
  return [{ kind: 'text', text, suggestions: namen.slice(0, MEESTE_KNOPPEN) }];
}

/**
 * A question that is asked back, after what it may have meant: that comes first, unless what holds for most services
 * tells it already. What is asked stands last.
 */
export function metNaastliggend(
  gesprek: Gesprek,
  { vraag: { onderwerp, op, datum }, anders }: Vraag,
  antwoord: readonly Reply[],
): readonly Reply[] {
  const verteld = antwoord.length > 1 ? rollenOver(onderwerp) : [];
  if (!anders?.rollen.some((rol) => verteld.includes(rol)))
    return [...vertelErbij(gesprek, anders, op, { datum }, 'antwoord.dichtbij'), ...antwoord];
  const { kaders } = gesprek.omgeving;
  const van =
    anders.diensten.length > 0 ? anders.diensten.flatMap((id) => kaders.dienst(id) ?? []) : [anders];
  const rollen = anders.rollen.filter(
    (rol) => !verteld.includes(rol) && van.some((houder) => kaders.heeft(houder, rol)),
  );
  const rest = rollen.length > 0 ? { ...anders, rollen } : undefined;
  return [...antwoord.slice(0, -1), ...vertelErbij(gesprek, rest, op, { datum }), ...antwoord.slice(-1)];
}
