import type { CloudAdapter, ConversationReference } from 'botbuilder';
import { herinneringKaart } from '../../dialogs/kaarten/herinnering-kaart.ts';
import { inTaal } from '../../dialogs/omgeving.ts';
import type { Teksten } from '../../dialogs/teksten.ts';
import { leidAf } from '../../domain/dossier/dossier.ts';
import { type Herinnering, herinneringen } from '../../domain/dossier/herinneringen.ts';
import { meelezersOp } from '../../domain/dossier/stand.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Kalender } from '../../domain/waarden/werkdagen.ts';
import type { Clock } from '../clock.ts';
import { describeError, type Log } from '../log.ts';
import { sendTo } from '../messages.ts';
import { refusalOf } from '../replies.ts';
import type { FileDossierStore } from '../store/dossier-store.ts';
import type { NudgeLedger } from '../store/ledger.ts';
import type { FileUserStore } from '../store/user-store.ts';

export interface SweepParts {
  readonly adapter: CloudAdapter;
  readonly appId: string;
  readonly dossiers: FileDossierStore;
  readonly users: FileUserStore;
  readonly ledger: NudgeLedger;
  readonly kaders: Kaders;
  readonly kalender: Kalender;
  readonly teksten: Teksten;
  readonly clock: Clock;
  readonly log: Log;
}

/** Longest pause that a channel can impose, in seconds: a nudge must still come the same day. */
const LONGEST_PAUSE = 3600;
/** Pause before somebody who could not be reached is tried again, in milliseconds. */
const TRY_AGAIN = 600_000;

/** A nudge for one user, with the key by which it is known to be sent. */
interface Due extends Herinnering {
  readonly ledgerKey: string;
}

/** Looks for deadlines that are near and tells the owners and whoever reads along, each nudge once. */
export class Sweep {
  readonly #parts: SweepParts;
  #pausedUntil = 0;
  /** Users that could not be reached, with the moment to try again. */
  readonly #later = new Map<string, number>();

  constructor(parts: SweepParts) {
    this.#parts = parts;
  }

  /** One round over all dossiers. Resolves with the number of messages sent; a failure waits for the next round. */
  async run(): Promise<number> {
    const { clock, log } = this.#parts;
    if (Date.parse(clock.now()) < this.#pausedUntil) return 0;
    let sent = 0;
    for (const [user, due] of await this.#dueByUser()) {
      const outcome = await this.#tell(user, due);
      if (outcome === 'sent') sent += 1;
      if (outcome === 'pause') break;
    }
    if (sent > 0) log.info({ messages: sent }, 'nudges sent');
    return sent;
  }

  async #dueByUser(): Promise<ReadonlyMap<string, readonly Due[]>> {
    const { dossiers, ledger, kaders, kalender, clock, log } = this.#parts;
    const due = new Map<string, Due[]>();
    for (const { id, owner, log: events } of await dossiers.all()) {
      try {
        const dossier = leidAf(id, events, kaders);
        const nudges = herinneringen(dossier, clock.today(), kalender);
        const readers = meelezersOp(dossier.stand, clock.today()).map(({ wie }) => wie);
        for (const user of [owner, ...readers]) {
          const open = nudges
            // Each reader is told of a deadline too, whatever the owner was told.
            .map((nudge) => ({
              ...nudge,
              ledgerKey: user === owner ? nudge.sleutel : `${nudge.sleutel} ${user}`,
            }))
            .filter(({ ledgerKey }) => !ledger.isSent(id, ledgerKey));
          if (open.length > 0) due.set(user, [...(due.get(user) ?? []), ...open]);
        }
      } catch (error) {
        // One dossier that cannot be worked out must not keep the others from being nudged.
        log.error({ dossier: id, ...describeError(error) }, 'a dossier was left out of the sweep');
      }
    }
    return due;
  }

  async #tell(user: string, due: readonly Due[]): Promise<'sent' | 'failed' | 'pause'> {
    const { users, teksten, adapter, appId, ledger, clock, log } = this.#parts;
    const reach = users.reach(user);
    if (!reach || (this.#later.get(user) ?? 0) > Date.parse(clock.now())) return 'failed';
    const reply = { kind: 'card', ...herinneringKaart(due, inTaal(reach.language, teksten)) } as const;
    try {
      await sendTo(adapter, appId, reach.reference as Partial<ConversationReference>, reply);
    } catch (error) {
      return this.#failed(user, error);
    }
    this.#later.delete(user);
    for (const id of new Set(due.map(({ dossier }) => dossier.id))) {
      await ledger.markSent(
        id,
        due.filter(({ dossier }) => dossier.id === id).map(({ ledgerKey }) => ledgerKey),
        clock.today(),
      );
    }
    log.debug({ deadlines: due.length }, 'nudge sent');
    return 'sent';
  }

  async #failed(user: string, error: unknown): Promise<'failed' | 'pause'> {
    const { users, log, clock } = this.#parts;
    const { status, retryAfter = 60 } = refusalOf(error);
    log.warn(describeError(error), 'a nudge could not be sent');
    if (status === 403) {
      // The bot was removed or blocked there: stop until the user writes again.
      await users.deactivate(user);
      return 'failed';
    }
    this.#later.set(user, Date.parse(clock.now()) + TRY_AGAIN);
    if (status !== 429) return 'failed';
    const seconds = Math.min(retryAfter, LONGEST_PAUSE);
    this.#pausedUntil = Date.parse(clock.now()) + seconds * (1 + Math.random() / 2) * 1000;
    return 'pause';
  }
}
