import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { activityBasis, post, startBot, type TestBot } from '../support/bot.ts';
import { TokenIssuer } from '../support/token-issuer.ts';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const TENANT_ID = '99999999-8888-7777-6666-555555555555';
const SERVICE_URL = 'https://smba.example/emea/';

let issuer: TokenIssuer;
let bot: TestBot;

beforeAll(async () => {
  // The SDK writes every refusal to the console as well.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  issuer = await TokenIssuer.start();
  bot = await startBot({
    env: {
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_TYPE: 'SingleTenant',
      MICROSOFT_APP_TENANT_ID: TENANT_ID,
      MICROSOFT_APP_PASSWORD: 'not-a-real-secret',
      BOT_OPENID_METADATA_URL: issuer.metadataUrl,
      HOST: '127.0.0.1',
    },
  });
});

afterAll(async () => {
  await bot.stop();
  await issuer.stop();
  vi.restoreAllMocks();
});

// Tokens are about the real time of the check, which belongs to the SDK: these lie an hour around it.
const seconds = () => Math.floor(performance.timeOrigin / 1000);
const good = (): JWTPayload => ({
  iss: 'https://api.botframework.com',
  aud: APP_ID,
  serviceurl: SERVICE_URL,
  nbf: seconds() - 3600,
  exp: seconds() + 3600,
});

async function status(
  authorization: string | undefined,
  change: Record<string, unknown> = {},
): Promise<number> {
  const activity = {
    ...activityBasis(),
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    type: 'message',
    text: 'help',
    ...change,
  };
  return (await post(bot.origin, activity, authorization === undefined ? {} : { authorization })).status;
}

const cases: readonly (readonly [name: string, expected: number, send: () => Promise<number>])[] = [
  ['a valid token', 200, async () => status(`Bearer ${await issuer.token(good())}`)],
  ['no token', 401, async () => status(undefined)],
  ['an empty bearer', 401, async () => status('Bearer ')],
  ['garbage', 401, async () => status('Bearer not.a.token')],
  ['another scheme', 401, async () => status(`Basic ${await issuer.token(good())}`)],
  [
    'an expired token',
    401,
    async () => status(`Bearer ${await issuer.token({ ...good(), exp: seconds() - 1800 })}`),
  ],
  [
    'a token for another bot',
    401,
    async () => status(`Bearer ${await issuer.token({ ...good(), aud: TENANT_ID })}`),
  ],
  [
    'a token of another issuer',
    401,
    async () => status(`Bearer ${await issuer.token({ ...good(), iss: 'https://evil.example' })}`),
  ],
  ['a token signed by a stranger', 401, async () => status(`Bearer ${await issuer.forged(good())}`)],
  [
    'a token with an unknown key',
    401,
    async () => status(`Bearer ${await issuer.token(good(), { kid: 'other' })}`),
  ],
  [
    'HS256 with the public key as secret',
    401,
    async () => status(`Bearer ${await issuer.symmetric(good())}`),
  ],
  ['the none algorithm', 401, async () => status(`Bearer ${issuer.unsigned(good())}`)],
  [
    'a token that is not valid yet',
    401,
    async () => status(`Bearer ${await issuer.token({ ...good(), nbf: seconds() + 3000 })}`),
  ],
  [
    'another service address than the token',
    401,
    async () => status(`Bearer ${await issuer.token(good())}`, { serviceUrl: 'https://evil.example/' }),
  ],
  [
    'no service address in the activity',
    401,
    async () => status(`Bearer ${await issuer.token(good())}`, { serviceUrl: undefined }),
  ],
  [
    'no service address in the token',
    401,
    async () => status(`Bearer ${await issuer.token({ ...good(), serviceurl: undefined })}`),
  ],
  [
    'a channel that the key is not endorsed for',
    401,
    async () => status(`Bearer ${await issuer.token(good())}`, { channelId: 'slack' }),
  ],
  [
    'another organisation',
    401,
    async () =>
      status(`Bearer ${await issuer.token(good())}`, {
        conversation: { id: 'x', conversationType: 'personal', tenantId: APP_ID },
      }),
  ],
  [
    'its own organisation',
    200,
    async () =>
      status(`Bearer ${await issuer.token(good())}`, {
        conversation: { id: 'x', conversationType: 'personal', tenantId: TENANT_ID },
      }),
  ],
];

describe('with the Microsoft settings the bot checks who sends', () => {
  test.each(cases)('%s ends in %i', async (_name, expected, send) => {
    expect(await send()).toBe(expected);
  });

  test('a refusal tells nothing of its cause', async () => {
    const response = await fetch(`${bot.origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.forged(good())}` },
      body: JSON.stringify({
        ...activityBasis(),
        channelId: 'msteams',
        serviceUrl: SERVICE_URL,
        type: 'message',
        text: 'help',
      }),
    });
    expect(await response.json()).toEqual({
      error: 'The request does not carry a valid token for this bot.',
    });
  });

  test('the chat page and its channel are not there', async () => {
    for (const path of ['/', '/local/events', '/local/chat.js'])
      expect((await fetch(`${bot.origin}${path}`)).status).toBe(404);
    const connector = await fetch(`${bot.origin}/local/connector/v3/conversations/x/activities`, {
      method: 'POST',
    });
    expect(connector.status).toBe(404);
  });
});
