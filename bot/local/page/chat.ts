import type * as AdaptiveCardsModule from 'adaptivecards';

/** The libraries that the page loads before this script. */
declare const AdaptiveCards: typeof AdaptiveCardsModule;
declare const markdownit: (options: { html: boolean; linkify: boolean; breaks: boolean }) => {
  render(text: string): string;
};

interface Activity {
  text?: string;
  textFormat?: string;
  attachments?: { contentType: string; content?: unknown; contentUrl?: string; name?: string }[];
  suggestedActions?: { actions: { title: string; value: string }[] };
}
interface Entry {
  id: string;
  from: 'user' | 'bot';
  activity: Activity;
}
type Change = { kind: 'put'; entry: Entry } | { kind: 'delete'; id: string };

const markdown = markdownit({ html: false, linkify: false, breaks: true });
const log = need<HTMLOListElement>('gesprek');
const suggestions = need<HTMLElement>('suggesties');
const form = need<HTMLFormElement>('invoer');
const input = need<HTMLTextAreaElement>('bericht');
const status = need<HTMLParagraphElement>('status');
const main = log.parentElement as HTMLElement;

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

const hostConfig = new AdaptiveCards.HostConfig({
  fontFamily: 'inherit',
  supportsInteractivity: true,
  spacing: { small: 6, default: 10, medium: 16, large: 24, extraLarge: 32, padding: 4 },
  actions: {
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    buttonSpacing: 8,
    maxActions: 20,
    spacing: 'medium',
  },
  containerStyles: {
    default: {
      backgroundColor: '#ffffff',
      foregroundColors: {
        default: { default: '#1d2733', subtle: '#55606e' },
        attention: { default: '#a4262c', subtle: '#a4262c' },
      },
    },
    emphasis: {
      backgroundColor: '#f4f6f8',
      foregroundColors: { default: { default: '#1d2733', subtle: '#55606e' } },
    },
  },
  inputs: {
    label: {
      inputSpacing: AdaptiveCards.Spacing.Small,
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention' },
  },
});

function need<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing`);
  return element as T;
}

async function send(body: unknown): Promise<void> {
  try {
    const response = await fetch('/local/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    status.textContent = response.ok ? '' : 'Dit bericht kon niet worden verstuurd. Probeer het opnieuw.';
  } catch {
    status.textContent = 'Er is geen verbinding met Inkoopwijzer. Staat het programma nog aan?';
  }
}

function renderText(activity: Activity): HTMLElement {
  if (activity.textFormat === 'plain') {
    const box = document.createElement('div');
    const text = document.createElement('pre');
    text.className = 'plain';
    text.textContent = activity.text ?? '';
    const copy = document.createElement('button');
    copy.type = 'button';
    copy.textContent = 'Kopieer';
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(activity.text ?? '');
      copy.textContent = 'Gekopieerd';
    });
    box.append(text, copy);
    return box;
  }
  const box = document.createElement('div');
  box.innerHTML = markdown.render(activity.text ?? '');
  return box;
}

function renderCard(content: unknown, id: string): HTMLElement | undefined {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.SubmitAction) void send({ value: action.data ?? {}, replyToId: id });
    if (action instanceof AdaptiveCards.OpenUrlAction && action.url)
      window.open(action.url, '_blank', 'noopener');
  };
  card.parse(content);
  const element = card.render() ?? undefined;
  if (element) nameRadioGroups(element);
  return element;
}

/** A file to download: its bytes came with the message. */
function renderFile(url: string, name: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'file';
  link.href = url;
  link.download = name;
  link.textContent = `⬇ ${name}`;
  return link;
}

/** The library names only the first choice after its question: the group as a whole gets the name. */
function nameRadioGroups(card: HTMLElement): void {
  for (const group of card.querySelectorAll('.ac-choiceSetInput-expanded')) {
    const [question] = (group.querySelector('input')?.getAttribute('aria-labelledby') ?? '')
      .trim()
      .split(/\s+/);
    if (!question) continue;
    group.setAttribute('role', 'radiogroup');
    group.setAttribute('aria-labelledby', question);
  }
}

function render({ id, from, activity }: Entry): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `m-${id}`;
  item.className = from;
  const speaker = document.createElement('span');
  speaker.className = 'hidden';
  speaker.textContent = from === 'user' ? 'Jij: ' : 'Inkoopwijzer: ';
  item.append(speaker);
  if (from === 'user') item.append(activity.text ?? '');
  else if (activity.text) item.append(renderText(activity));
  for (const attachment of activity.attachments ?? []) {
    if (attachment.contentUrl) {
      item.append(renderFile(attachment.contentUrl, attachment.name ?? ''));
      continue;
    }
    const card = renderCard(attachment.content, id);
    item.classList.add('card');
    if (card) item.append(card);
  }
  return item;
}

function showSuggestions({ from, activity }: Entry): void {
  suggestions.replaceChildren();
  if (from !== 'bot') return;
  for (const { title, value } of activity.suggestedActions?.actions ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = title;
    button.addEventListener('click', () => {
      suggestions.replaceChildren();
      input.focus();
      void send({ text: value });
    });
    suggestions.append(button);
  }
}

function put(entry: Entry): void {
  const item = render(entry);
  const known = document.getElementById(item.id);
  if (known) {
    // A replaced card takes its focus along with it: the next stop of a keyboard user is the input.
    const hadFocus = known.contains(document.activeElement);
    known.replaceWith(item);
    if (hadFocus) input.focus();
    return;
  }
  log.append(item);
  showSuggestions(entry);
  // What does not fit is shown from its beginning.
  item.scrollIntoView({ block: item.offsetHeight > main.clientHeight ? 'start' : 'end' });
}

function connect(): void {
  const events = new EventSource('/local/events');
  events.addEventListener('history', (event) => {
    log.replaceChildren();
    for (const entry of JSON.parse((event as MessageEvent<string>).data) as Entry[]) put(entry);
    status.textContent = '';
    void fetch('/local/join', { method: 'POST' });
  });
  events.addEventListener('change', (event) => {
    const change = JSON.parse((event as MessageEvent<string>).data) as Change;
    if (change.kind === 'put') put(change.entry);
    else document.getElementById(`m-${change.id}`)?.remove();
  });
  events.addEventListener('error', () => {
    status.textContent = 'De verbinding is weg. Ik probeer het opnieuw.';
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (!text) return;
  input.value = '';
  void send({ text });
});
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

connect();
input.focus();
