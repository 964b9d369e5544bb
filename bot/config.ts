import { z } from 'zod';
import { type Datum, leesDatum } from '../domain/waarden/datum.ts';

/** A setting that stops the start: one sentence that names the variable, what was given and what is allowed. */
export class ConfigFout extends Error {
  override readonly name = 'ConfigFout';
}

const wholeNumber = (from: number, to: number, standard: number) =>
  z.coerce
    .number({ error: `a whole number from ${from} to ${to}` })
    .int({ error: `a whole number from ${from} to ${to}` })
    .min(from, { error: `a whole number from ${from} to ${to}` })
    .max(to, { error: `a whole number from ${from} to ${to}` })
    .default(standard);

const isLoopback = (address: string) =>
  URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
const metadataUrl = z
  .url({ error: 'an https address' })
  .refine((address) => address.startsWith('https:') || isLoopback(address), { error: 'an https address' });

const environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: wholeNumber(0, 65535, 3978),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('./data'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'debug, info, warn, error or silent' })
    .default('info'),
  TODAY: z
    .string()
    .refine((text) => leesDatum(text) !== undefined, { error: 'an existing date as YYYY-MM-DD' })
    .transform((text) => text as Datum)
    .optional(),
  NUDGE_SCHEDULE: z
    .string()
    .regex(/^(\S+\s+){4,5}\S+$/, { error: 'a cron line of five or six fields, such as "*/10 7-19 * * *"' })
    .optional(),
  MICROSOFT_APP_ID: z.guid({ error: 'the application id, a GUID' }).optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], {
      error: 'SingleTenant, MultiTenant or UserAssignedMSI',
    })
    .default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: z.guid({ error: 'the tenant id, a GUID' }).optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  BOT_OPENID_METADATA_URL: metadataUrl.optional(),
  GEMEENTE_NAAM: z.string().max(200, { error: 'at most 200 characters' }).optional(),
  GEMEENTE_ADRES: z.string().max(300, { error: 'at most 300 characters' }).optional(),
  GEMEENTE_CONTACT: z.string().max(300, { error: 'at most 300 characters' }).optional(),
  GEMEENTE_FACTUUR: z.string().max(300, { error: 'at most 300 characters' }).optional(),
});

/** How the bot is reached: the local chat page on this machine only, or Teams with authentication. */
export type Channel =
  | { readonly kind: 'local' }
  | {
      readonly kind: 'teams';
      readonly appId: string;
      readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
      readonly tenantId?: string | undefined;
      readonly password?: string | undefined;
      readonly openIdMetadataUrl?: string | undefined;
    };

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Fixes today; only in local mode, to try deadlines out. */
  readonly today?: Datum | undefined;
  readonly nudgeSchedule: string;
  readonly channel: Channel;
  readonly gemeente: {
    readonly naam?: string | undefined;
    /** Postal address, on one line. */
    readonly adres?: string | undefined;
    readonly contact?: string | undefined;
    readonly factuur?: string | undefined;
  };
}

/** Settings whose value must never be shown, not even in an error. */
const SECRET: ReadonlySet<string> = new Set(['MICROSOFT_APP_PASSWORD']);

/** Settings from environment variables over the defaults; an empty one counts as not set. Throws a {@link ConfigFout}. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? '');
    throw new ConfigFout(
      `${name} is "${SECRET.has(name) ? '…' : (given[name] ?? '')}", but ${issue?.message ?? 'another value'} is expected.`,
    );
  }
  const values = parsed.data;
  const channel = channelOf(values);
  if (channel.kind === 'local' && values.NODE_ENV === 'production') {
    throw new ConfigFout(
      'MICROSOFT_APP_ID is not set and NODE_ENV is "production": without it everybody could talk to the bot unchecked. Set the MICROSOFT_APP_… variables, or leave NODE_ENV out to try the bot on this machine.',
    );
  }
  if (channel.kind === 'teams' && values.TODAY) {
    throw new ConfigFout(
      `TODAY is "${values.TODAY}", but a fixed date is allowed only without MICROSOFT_APP_ID (local mode).`,
    );
  }
  return {
    port: values.PORT,
    host: channel.kind === 'local' ? '127.0.0.1' : values.HOST,
    dataDir: values.DATA_DIR,
    logLevel: values.LOG_LEVEL,
    today: values.TODAY,
    nudgeSchedule: values.NUDGE_SCHEDULE ?? (channel.kind === 'local' ? '*/5 * * * * *' : '*/10 7-19 * * *'),
    channel,
    gemeente: {
      naam: values.GEMEENTE_NAAM,
      adres: values.GEMEENTE_ADRES,
      contact: values.GEMEENTE_CONTACT,
      factuur: values.GEMEENTE_FACTUUR,
    },
  };
}

function channelOf(values: z.infer<typeof environment>): Channel {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TYPE: appType,
    MICROSOFT_APP_TENANT_ID: tenantId,
    MICROSOFT_APP_PASSWORD: password,
  } = values;
  if (!appId) {
    if (password || tenantId)
      throw new ConfigFout(
        'MICROSOFT_APP_ID is not set, but other MICROSOFT_APP_… variables are: the application id, a GUID, is expected.',
      );
    return { kind: 'local' };
  }
  if (!password && appType !== 'UserAssignedMSI') {
    throw new ConfigFout(
      `MICROSOFT_APP_PASSWORD is not set, but MICROSOFT_APP_TYPE is "${appType}": the client secret of the application is expected.`,
    );
  }
  if (!tenantId && appType !== 'MultiTenant') {
    throw new ConfigFout(
      `MICROSOFT_APP_TENANT_ID is not set, but MICROSOFT_APP_TYPE is "${appType}": the tenant id, a GUID, is expected.`,
    );
  }
  return {
    kind: 'teams',
    appId,
    appType,
    tenantId,
    password,
    openIdMetadataUrl: values.BOT_OPENID_METADATA_URL,
  };
}
