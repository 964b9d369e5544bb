import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import type { Messages } from '../dialogs/ports.ts';
import type { Reply } from '../dialogs/turn.ts';
import { describeError, type Log } from './log.ts';
import { asActivity } from './replies.ts';
import type { FileUserStore } from './store/user-store.ts';

/** Sends outside a turn. The SDK swallows an error of the callback into `onTurnError`: it is carried out here. */
export async function sendTo(
  adapter: CloudAdapter,
  appId: string,
  reference: Partial<ConversationReference>,
  reply: Reply,
): Promise<void> {
  let failure: unknown;
  await adapter.continueConversationAsync(appId, reference, async (context: TurnContext) => {
    try {
      await context.sendActivity(asActivity(reply));
    } catch (error) {
      failure = error ?? new Error('sending failed');
    }
  });
  if (failure) throw failure;
}

/** Messages to users by themselves. One that cannot be delivered is logged and left: nothing depends on it. */
export function messagesBy(parts: {
  readonly adapter: () => CloudAdapter;
  readonly appId: string;
  readonly users: FileUserStore;
  readonly log: Log;
}): Messages {
  return {
    tell(user, say) {
      const reach = parts.users.reach(user);
      if (!reach) return;
      const reply = { kind: 'text', text: say(reach.language) } as const;
      const reference = reach.reference as Partial<ConversationReference>;
      // Not waited for: two users who tell each other something would wait for one another's turn.
      sendTo(parts.adapter(), parts.appId, reference, reply).catch((error: unknown) =>
        parts.log.warn(describeError(error), 'a message could not be sent'),
      );
    },
  };
}
