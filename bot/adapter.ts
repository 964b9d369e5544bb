import { type Activity, CloudAdapter, type InvokeResponse, StatusCodes, type TurnContext } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';
import { describeError, type Log } from './log.ts';

/** What a request to the bot ends in: a status and, where there is something to say, a body. */
export interface Outcome {
  readonly status: number;
  readonly body?: unknown;
}

const account = z.looseObject({
  id: z.string().min(1),
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
});

/** The parts of an activity that the bot relies on; the rest passes through. */
const activityShape = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  channelId: z.string().default('unknown'),
  serviceUrl: z.url({ protocol: /^https?$/ }).optional(),
  conversation: z.looseObject({ id: z.string().min(1) }),
  from: account,
  recipient: account.default({ id: 'bot' }),
  text: z.string().optional(),
  locale: z.string().optional(),
  deliveryMode: z.string().optional(),
  // The SDK works with dates here and fails on a text that is none.
  timestamp: z.coerce.date().optional(),
  localTimestamp: z.coerce.date().optional(),
  expiration: z.coerce.date().optional(),
});

/** The Bot Framework protocol over HTTP, with statuses of our own and no internal text in an answer. */
export class BotAdapter extends CloudAdapter {
  readonly #log: Log;

  constructor(authentication: BotFrameworkAuthentication, log: Log) {
    super(authentication);
    this.#log = log;
  }

  /** Handles one request: checks the body, checks who sends it, runs the turn. Never throws. */
  async receive(
    body: unknown,
    authorization: string,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Outcome> {
    const activity = activityShape.safeParse(body);
    if (!activity.success)
      return {
        status: StatusCodes.BAD_REQUEST,
        body: { error: `This is no Bot Framework activity: ${firstIssue(activity.error)}.` },
      };
    try {
      const response = await this.processActivity(authorization, activity.data as unknown as Activity, logic);
      return outcomeOf(response ?? undefined);
    } catch (error) {
      if (error instanceof AuthenticationError)
        return {
          status: StatusCodes.UNAUTHORIZED,
          body: { error: 'The request does not carry a valid token for this bot.' },
        };
      this.#log.error(describeError(error), 'request failed');
      return {
        status: StatusCodes.INTERNAL_SERVER_ERROR,
        body: { error: 'The bot could not handle this request.' },
      };
    }
  }
}

function outcomeOf(response: InvokeResponse | undefined): Outcome {
  return { status: response?.status ?? StatusCodes.OK, body: response?.body };
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.join('.') ?? '';
  return place ? `"${place}" is missing or has the wrong form` : 'a JSON object is expected';
}
