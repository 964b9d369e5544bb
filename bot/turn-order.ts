import type { Middleware, TurnContext } from 'botbuilder';

/** How many activity ids are remembered: some hours of a busy municipality. */
const REMEMBERED = 10_000;

/**
 * Drops an activity that was delivered before, and runs the turns of one conversation one at a time, in the
 * order in which they came. Other conversations go on meanwhile.
 */
export class TurnOrder implements Middleware {
  readonly #seen = new Set<string>();
  readonly #last = new Map<string, Promise<void>>();

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const { channelId, conversation, id } = context.activity;
    const place = `${channelId}|${conversation.id}`;
    if (id && !this.#isNew(`${place}|${id}`)) return;
    const before = this.#last.get(place) ?? Promise.resolve();
    const turn = before.then(next);
    const settled = turn.catch(() => undefined);
    this.#last.set(place, settled);
    try {
      await turn;
    } finally {
      if (this.#last.get(place) === settled) this.#last.delete(place);
    }
  }

  /** Resolves when every turn that is running now has ended. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  #isNew(key: string): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    if (this.#seen.size > REMEMBERED) {
      const [oldest] = this.#seen;
      if (oldest) this.#seen.delete(oldest);
    }
    return true;
  }
}
