import { createHash, randomBytes } from 'node:crypto';
import { type Activity, ActivityTypes, MessageFactory, StatusCodes, TurnContext } from 'botbuilder';
import type { Omgeving } from '../dialogs/omgeving.ts';
import { voerGesprek } from '../dialogs/root.ts';
import type { Reply, Turn } from '../dialogs/turn.ts';
import type { Taal } from '../domain/waarden/taal.ts';
import type { Clock } from './clock.ts';
import { consentOf, FILE_CONSENT, placed } from './files/consent.ts';
import { upload } from './files/upload.ts';
import { describeError, type Log } from './log.ts';
import { sendReplies, TEAMS } from './replies.ts';
import type { FileUserStore } from './store/user-store.ts';

/** Turns activities into turns of the conversation and sends what comes back. */
export class Bot {
  readonly #omgeving: Omgeving;
  readonly #users: FileUserStore;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #local: boolean;
  readonly #welcomed = new Set<string>();

  /** `local` when the channel is this machine itself. */
  constructor(parts: { omgeving: Omgeving; users: FileUserStore; clock: Clock; log: Log; local: boolean }) {
    this.#omgeving = parts.omgeving;
    this.#users = parts.users;
    this.#clock = parts.clock;
    this.#log = parts.log;
    this.#local = parts.local;
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
        return this.#invoked(context);
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
    if (isPersonal(activity) && activity.serviceUrl)
      await this.#users.remember(userKey(activity), addressOf(activity));
    await sendReplies(context, await this.#replies(activity, input), this.#log);
  }

  #replies(activity: Activity, input: Turn['input']): Promise<readonly Reply[]> {
    return voerGesprek(this.#omgeving, {
      user: userKey(activity),
      organisation: organisationKey(activity),
      userName: activity.from?.name,
      personal: isPersonal(activity),
      input,
      locale: localeOf(activity),
      today: this.#clock.today(),
      now: this.#clock.now(),
    });
  }

  /** The answer to an offered file; the channel is told of anything else that it is not known here. */
  async #invoked(context: TurnContext): Promise<void> {
    const known = context.activity.name === FILE_CONSENT;
    if (known) await this.#onConsent(context);
    await context.sendActivity({
      type: ActivityTypes.InvokeResponse,
      value: { status: known ? StatusCodes.OK : StatusCodes.NOT_IMPLEMENTED },
    });
  }

  /** A file that the user accepts is made anew and placed; then the offer goes away. */
  async #onConsent(context: TurnContext): Promise<void> {
    const { activity } = context;
    const consent = consentOf(activity);
    if (!consent) return;
    const { language = localeOf(activity) ?? 'nl' } = await this.#omgeving.memory.read(userKey(activity));
    const say = (key: string) => context.sendActivity(this.#omgeving.teksten.schrijf(language, key, {}));
    if (consent.action === 'decline') await say('bestand.geweigerd');
    else {
      const replies = await this.#replies(activity, { kind: 'submit', data: consent.context });
      const file = replies.find((reply) => reply.kind === 'file');
      if (!file) return sendReplies(context, replies, this.#log);
      try {
        await upload(consent.uploadInfo.uploadUrl, file.bytes, this.#local);
      } catch (error) {
        this.#log.warn(describeError(error), 'a file could not be placed');
        await say('bestand.mislukt');
        return;
      }
      await context.sendActivity(MessageFactory.attachment(placed(consent)));
    }
    await this.#takeAway(context);
  }

  /** An offer that was answered is taken away, where the channel can. */
  async #takeAway(context: TurnContext): Promise<void> {
    const { replyToId } = context.activity;
    if (!replyToId) return;
    try {
      await context.deleteActivity(replyToId);
    } catch (error) {
      this.#log.warn(describeError(error), 'the channel did not take an offer away');
    }
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
