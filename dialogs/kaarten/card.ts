/** The parts of Adaptive Cards 1.5 that the product uses. */
export type Element =
  | {
      type: 'TextBlock';
      text: string;
      wrap: true;
      weight?: 'Bolder';
      size?: 'Medium' | 'Large';
      isSubtle?: boolean;
      spacing?: 'None' | 'Small' | 'Medium';
      color?: 'Attention' | 'Warning' | 'Good';
      style?: 'heading';
      fontType?: 'Monospace';
    }
  | { type: 'FactSet'; facts: { title: string; value: string }[] }
  | {
      type: 'Container';
      items: Element[];
      style?: 'emphasis' | 'attention' | 'good' | 'warning';
      spacing?: 'Medium';
      separator?: boolean;
    }
  | { type: 'ActionSet'; actions: Action[] }
  | Input;

export type Input = {
  id: string;
  label: string;
  isRequired?: boolean;
  errorMessage?: string;
  value?: string;
} & (
  | { type: 'Input.Text'; isMultiline?: boolean; maxLength?: number; style?: 'Email'; placeholder?: string }
  | { type: 'Input.Date' }
  | { type: 'Input.ChoiceSet'; style: 'expanded' | 'compact'; choices: { title: string; value: string }[] }
);

export type Action =
  | {
      type: 'Action.Submit';
      title: string;
      data: Record<string, unknown>;
      style?: 'positive';
      associatedInputs?: 'none';
    }
  | { type: 'Action.OpenUrl'; title: string; url: string };

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly lang: string;
  readonly speak: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
}

/** A card with its version and language; `speak` says in one sentence what it is. */
export function card(
  lang: string,
  speak: string,
  body: readonly Element[],
  actions: readonly Action[] = [],
): Card {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    lang,
    speak,
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}

/** The heading of a card. */
export const heading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight: 'Bolder',
  size: 'Medium',
  style: 'heading',
});

/** The heading of a part of a card. */
export const subheading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight: 'Bolder',
  spacing: 'Medium',
});

/** A paragraph. */
export const paragraph = (text: string): Element => ({ type: 'TextBlock', text, wrap: true });

/** A remark in a lighter shade. */
export const remark = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  isSubtle: true,
  spacing: 'Small',
});

/** Something that is wrong and has to be mended. */
export const warning = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  color: 'Attention',
  weight: 'Bolder',
});

/** A button that sends a command, without the answers that stand in the card. */
export const command = (title: string, data: Record<string, unknown>): Action => ({
  type: 'Action.Submit',
  title,
  data,
  associatedInputs: 'none',
});
