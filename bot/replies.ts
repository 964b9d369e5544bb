import {
  type Activity,
  ActivityTypes,
  CardFactory,
  DeliveryModes,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { Reply } from '../dialogs/turn.ts';
import { describeError, type Log } from './log.ts';

/** Sends replies in order; a card that was answered is replaced where the channel can, otherwise said in text. */
export async function sendReplies(context: TurnContext, replies: readonly Reply[], log: Log): Promise<void> {
  for (const reply of replies) {
    if (reply.kind === 'replace' && (await replaced(context, reply, log))) continue;
    await context.sendActivity(asActivity(reply));
  }
}

/** A reply as an activity. Text and card never go together: Teams would split them. */
export function asActivity(reply: Reply): Partial<Activity> {
  if (reply.kind === 'card') {
    const activity = MessageFactory.attachment(CardFactory.adaptiveCard(reply.card));
    return { ...activity, summary: reply.text.split('\n')[0] ?? '' };
  }
  if (reply.kind === 'replace') return { type: ActivityTypes.Message, text: reply.text, textFormat: 'plain' };
  const { suggestions = [] } = reply;
  const actions = suggestions.map((title) => ({ type: 'imBack', title, value: title }));
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
