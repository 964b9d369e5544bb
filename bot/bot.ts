import { createHash, randomBytes } from 'node:crypto';
import { type Activity, ActivityTypes, StatusCodes, TurnContext } from 'botbuilder';
import type { Omgeving } from '../dialogs/omgeving.ts';
import { voerGesprek } from '../dialogs/root.ts';
import type { Turn } from '../dialogs/turn.ts';
import type { Taal } from '../domain/waarden/taal.ts';
import type { Clock } from './clock.ts';
import { describeError, type Log } from './log.ts';
import { sendReplies } from './replies.ts';
import type { FileUserStore } from './store/user-store.ts';

const TEAMS = 'msteams';

/** Turns activities into turns of the conversation and sends what comes back. */
export class Bot {
  readonly #omgeving: Omgeving;
  readonly #users: FileUserStore;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #welcomed = new Set<string>();

  constructor(parts: { omgeving: Omgeving; users: FileUserStore; clock: Clock; log: Log }) {
    this.#omgeving = parts.omgeving;
    this.#users = parts.users;
    this.#clock = parts.clock;
    this.#log = parts.log;
  }

  /** One turn. Bound, so that it can be handed to the adapter. */
  readonly run = async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    switch (activity.type) {
      case ActivityTypes.Message:
        return this.#talk(context, inputOf(activity));
      case ActivityTypes.ConversationUpdate:
        return this.#isFirstWelcome(activity) ? this.#talk(context, { kind: 'welcome' }) : undefined;
      case ActivityTypes.InstallationUpdate:
        return this.#installed(context);
      case ActivityTypes.Invoke:
        // Nothing in the product sends an invoke; the channel is told so instead of being left waiting.
        await context.sendActivity({
          type: ActivityTypes.InvokeResponse,
          value: { status: StatusCodes.NOT_IMPLEMENTED },
        });
        return undefined;
      default:
        return undefined;
    }
  };

  /** An error in a turn: logged under a code without anything the user typed, and said kindly with that code. */
  readonly onError = async (context: TurnContext, error: unknown): Promise<void> => {
    const code = randomBytes(4).toString('hex');
    this.#log.error({ code, ...describeError(error) }, 'turn failed');
    const language = localeOf(context.activity) ?? 'nl';
    try {
      await context.sendActivity(this.#omgeving.teksten.schrijf(language, 'bericht.fout', { code }));
    } catch (failure) {
      this.#log.error({ code, ...describeError(failure) }, 'the error message could not be sent');
    }
  };

  async #talk(context: TurnContext, input: Turn['input']): Promise<void> {
    const { activity } = context;
    const user = userKey(activity);
    const personal = isPersonal(activity);
    if (personal && activity.serviceUrl) await this.#users.remember(user, addressOf(activity));
    const replies = await voerGesprek(this.#omgeving, {
      user,
      organisation: organisationKey(activity),
      userName: activity.from?.name,
      personal,
      input,
      locale: localeOf(activity),
      today: this.#clock.today(),
      now: this.#clock.now(),
    });
    await sendReplies(context, replies, this.#log);
  }

  async #installed(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (activity.action?.startsWith('remove')) {
      if (isPersonal(activity)) await this.#users.deactivate(userKey(activity));
      return;
    }
    await this.#talk(context, { kind: 'welcome' });
  }

  /** Teams announces an installation by an event of its own; other channels only by who joined. */
  #isFirstWelcome(activity: Activity): boolean {
    const joined = activity.membersAdded ?? [];
    const counts =
      activity.channelId === TEAMS
        ? joined.some(({ id }) => id !== activity.recipient.id)
        : joined.length > 0;
    if (!counts || this.#welcomed.has(activity.conversation.id)) return false;
    this.#welcomed.add(activity.conversation.id);
    return true;
  }
}

/** The key under which a user's data is kept: no account can be read from it. */
export function userKey(activity: Activity): string {
  const tenant = activity.conversation.tenantId ?? '';
  const account = activity.from.aadObjectId ?? `${activity.channelId}:${activity.from.id}`;
  return createHash('sha256').update(`${tenant}|${account}`).digest('hex').slice(0, 40);
}

/** The key of the organisation that a user belongs to: no tenant can be read from it. */
function organisationKey({ conversation: { tenantId } }: Activity): string {
  return tenantId ? createHash('sha256').update(`tenant|${tenantId}`).digest('hex').slice(0, 40) : '';
}

/** Where a message to this user goes, without the activity it came with: it stays the same from turn to turn. */
function addressOf(activity: Activity): Record<string, unknown> {
  const { activityId: _activity, ...address } = TurnContext.getConversationReference(activity);
  return address;
}

function isPersonal({ conversation }: Activity): boolean {
  return conversation.conversationType
    ? conversation.conversationType === 'personal'
    : conversation.isGroup !== true;
}

function inputOf(activity: Activity): Turn['input'] {
  const { value } = activity;
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { kind: 'submit', data: value as Record<string, unknown> };
  // Only the bot's own name is taken out: another person's name is part of what was said.
  const text = activity.entities?.some(({ type }) => type === 'mention')
    ? TurnContext.removeRecipientMention(activity)
    : activity.text;
  return { kind: 'text', text: (text ?? '').trim() };
}

function localeOf({ locale }: Activity): Taal | undefined {
  if (!locale) return undefined;
  return locale.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
