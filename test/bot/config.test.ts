import { describe, expect, test } from 'vitest';
import { readConfig } from '../../bot/config.ts';

const teams = {
  MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
  MICROSOFT_APP_TENANT_ID: '99999999-8888-7777-6666-555555555555',
  MICROSOFT_APP_PASSWORD: 'geheim',
};

describe('settings', () => {
  test('without any the bot runs on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      dataDir: './data',
      channel: { kind: 'local' },
    });
  });

  test('an empty variable counts as not set', () => {
    expect(readConfig({ PORT: '', MICROSOFT_APP_ID: ' ' })).toMatchObject({
      port: 3978,
      channel: { kind: 'local' },
    });
  });

  test('local mode listens on this machine whatever HOST says', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
  });

  test('with the Microsoft settings it runs for Teams', () => {
    expect(readConfig(teams)).toMatchObject({
      host: '0.0.0.0',
      channel: { kind: 'teams', appType: 'SingleTenant' },
    });
    expect(
      readConfig({ ...teams, MICROSOFT_APP_TYPE: 'MultiTenant', MICROSOFT_APP_TENANT_ID: undefined }).channel,
    ).toMatchObject({ appType: 'MultiTenant' });
    expect(
      readConfig({ ...teams, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_PASSWORD: undefined })
        .channel.kind,
    ).toBe('teams');
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT is "abc", but a whole number from 0 to 65535 is expected.'],
    [{ PORT: '70000' }, 'PORT is "70000", but a whole number from 0 to 65535 is expected.'],
    [{ PORT: '39.5' }, 'PORT is "39.5", but a whole number from 0 to 65535 is expected.'],
    [{ TODAY: '2026-02-30' }, 'TODAY is "2026-02-30", but an existing date as YYYY-MM-DD is expected.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but debug, info, warn, error or silent is expected.'],
    [{ NUDGE_SCHEDULE: 'often' }, 'NUDGE_SCHEDULE is "often", but a cron line'],
    [{ MICROSOFT_APP_ID: 'mine' }, 'MICROSOFT_APP_ID is "mine", but the application id, a GUID is expected.'],
    [
      { ...teams, MICROSOFT_APP_TYPE: 'Single' },
      'MICROSOFT_APP_TYPE is "Single", but SingleTenant, MultiTenant or UserAssignedMSI is expected.',
    ],
    [{ ...teams, MICROSOFT_APP_PASSWORD: '' }, 'MICROSOFT_APP_PASSWORD is not set'],
    [{ ...teams, MICROSOFT_APP_TENANT_ID: '' }, 'MICROSOFT_APP_TENANT_ID is not set'],
    [{ MICROSOFT_APP_PASSWORD: 'geheim' }, 'MICROSOFT_APP_ID is not set'],
    [{ NODE_ENV: 'production' }, 'MICROSOFT_APP_ID is not set and NODE_ENV is "production"'],
    [{ ...teams, TODAY: '2026-12-01' }, 'TODAY is "2026-12-01", but a fixed date is allowed only'],
    [{ ...teams, BOT_OPENID_METADATA_URL: 'http://elsewhere.example/keys' }, 'BOT_OPENID_METADATA_URL is'],
    [
      { ...teams, BOT_OPENID_METADATA_URL: 'nonsense' },
      'BOT_OPENID_METADATA_URL is "nonsense", but an https address is expected.',
    ],
  ])(
    '%j stops the start with a sentence that names the variable, the value and what is allowed',
    (env, sentence) => {
      expect(() => readConfig(env)).toThrow(sentence);
    },
  );

  test('a secret never stands in an error', () => {
    expect(() => readConfig({ MICROSOFT_APP_PASSWORD: 'heel-geheim', PORT: 'x' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('heel-geheim') }) as never,
    );
  });
});
