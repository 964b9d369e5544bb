import { setTimeout } from 'node:timers/promises';
import {
  type Activity,
  ActivityTypes,
  CardFactory,
  DeliveryModes,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { Reply } from '../dialogs/turn.ts';
import { attached, offer } from './files/consent.ts';
import { describeError, type Log } from './log.ts';

/** Sends replies in order; a card that was answered is replaced where the channel can, otherwise said in text. */
export async function sendReplies(context: TurnContext, replies: readonly Reply[], log: Log): Promise<void> {
  for (const reply of replies) {
    if (reply.kind === 'replace' && (await replaced(context, reply, log))) continue;
    await sendPatiently(context, asActivity(reply, context.activity.channelId));
  }
}

/** Teams as the SDK names the channel. */
export const TEAMS = 'msteams';

/** How often a message is offered again to a channel that asks for time, and the longest it is waited for. */
const ATTEMPTS = 3;
const LONGEST_WAIT_MS = 5000;

/** What can be read of an error of the channel: its status and how many seconds it asks to wait. */
export function refusalOf(error: unknown): { status?: number | undefined; retryAfter?: number | undefined } {
  const { statusCode, response } = error as {
    statusCode?: number;
    response?: { headers?: { get?: (name: string) => string | undefined } };
  };
  const seconds = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return { status: statusCode, retryAfter: Number.isFinite(seconds) ? seconds : undefined };
}

/** Sends; only a 429 is offered again, after the time the channel asks for and a little more, at random. */
async function sendPatiently(context: TurnContext, activity: Partial<Activity>, attempt = 1): Promise<void> {
  try {
    await context.sendActivity(activity);
  } catch (error) {
    const { status, retryAfter = 1 } = refusalOf(error);
    const wait = retryAfter * 1000 * (1 + Math.random() / 4);
    if (status !== 429 || attempt >= ATTEMPTS || wait > LONGEST_WAIT_MS) throw error;
    await setTimeout(wait);
    await sendPatiently(context, activity, attempt + 1);
  }
}

/** A reply as an activity. Text and card never go together: Teams would split them. */
export function asActivity(reply: Reply, channel = ''): Partial<Activity> {
  if (reply.kind === 'card') {
    const activity = MessageFactory.attachment(CardFactory.adaptiveCard(reply.card));
    return { ...activity, summary: reply.text.split('\n')[0] ?? '' };
  }
  if (reply.kind === 'file') {
    if (channel === TEAMS) return MessageFactory.attachment(offer(reply));
    return { ...MessageFactory.attachment(attached(reply)), text: reply.text };
  }
  if (reply.kind === 'replace') return { type: ActivityTypes.Message, text: reply.text, textFormat: 'plain' };
  const { suggestions = [] } = reply;
  const actions = suggestions.map((suggestion) => ({
    type: 'imBack',
    ...(typeof suggestion === 'string' ? { title: suggestion, value: suggestion } : suggestion),
  }));
  return {
    type: ActivityTypes.Message,
    text: reply.text,
    textFormat: reply.plain ? 'plain' : 'markdown',
    ...(actions.length > 0 ? { suggestedActions: { to: [], actions } } : {}),
  };
}

async function replaced(
  context: TurnContext,
  reply: Extract<Reply, { kind: 'replace' }>,
  log: Log,
): Promise<boolean> {
  const { replyToId, deliveryMode } = context.activity;
  if (!replyToId || deliveryMode === DeliveryModes.ExpectReplies) return false;
  try {
    await context.updateActivity({
      ...MessageFactory.attachment(CardFactory.adaptiveCard(reply.card)),
      id: replyToId,
    });
    return true;
  } catch (error) {
    log.warn(describeError(error), 'the channel did not replace a card');
    return false;
  }
}
