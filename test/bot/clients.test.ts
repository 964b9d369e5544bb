import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import { describe, expect, test } from 'vitest';
import { SingleSendAuthentication } from '../../bot/auth/single-send.ts';

const AUDIENCE = 'https://api.botframework.com';
const identity = (appId: string) =>
  new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }], true);
const address = (region: number) => `https://smba.example/${region}/`;

function start() {
  const authentication = new SingleSendAuthentication(new ConfigurationBotFrameworkAuthentication({}));
  const client = (region: number, appId = 'bot') =>
    authentication.createConnectorFactory(identity(appId)).create(address(region), AUDIENCE);
  return { authentication, client };
}

describe('clients of the channel are kept from one turn to the next', () => {
  test('the same address gets the same client', async () => {
    const { client } = start();
    expect(await client(1)).toBe(await client(1));
  });

  test('another address, and another bot, get one of their own', async () => {
    const { client } = start();
    expect(await client(2)).not.toBe(await client(1));
    expect(await client(1, 'another bot')).not.toBe(await client(1));
    expect(((await client(2)) as unknown as { readonly baseUri: string }).baseUri).toBe(address(2));
  });

  test('of many addresses the oldest makes room', async () => {
    const { client } = start();
    const first = await client(0);
    for (let region = 1; region < 64; region += 1) await client(region);
    expect(await client(0)).toBe(first);
    await client(64);
    expect(await client(0)).not.toBe(first);
  });

  test('a client that could not be made is tried again', async () => {
    let failures = 1;
    class Failing extends ConfigurationBotFrameworkAuthentication {
      override async createUserTokenClient(who: ClaimsIdentity) {
        failures -= 1;
        if (failures >= 0) throw new Error('no connection');
        return super.createUserTokenClient(who);
      }
    }
    const authentication = new SingleSendAuthentication(new Failing({}));
    await expect(authentication.createUserTokenClient(identity('bot'))).rejects.toThrow('no connection');
    const made = await authentication.createUserTokenClient(identity('bot'));
    expect(await authentication.createUserTokenClient(identity('bot'))).toBe(made);
  });
});
