import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Mustache from 'mustache';
import { z } from 'zod';
import { projectRoot } from '../bot/project-root.ts';
import { colorIcon, outlineIcon } from './icons.ts';

/** A setting of the package that is missing or wrong: a sentence for the administrator. */
export class PackageFout extends Error {
  override readonly name = 'PackageFout';
}

const https = z.url({ protocol: /^https$/, error: 'an https address' });
const settings = z.object({
  MICROSOFT_APP_ID: z.guid({ error: 'the application id of the bot, a GUID' }),
  TEAMS_DEVELOPER_NAME: z.string().min(1).max(32, { error: 'at most 32 characters' }).default('Inkoopwijzer'),
  TEAMS_WEBSITE_URL: https,
  TEAMS_PRIVACY_URL: https.optional(),
  TEAMS_TERMS_URL: https.optional(),
});

/** The files of the Teams app by name, filled in with the settings of one municipality. Throws a {@link PackageFout}. */
export function appFiles(env: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, Buffer> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new PackageFout(
      `${name} is ${given[name] ? `"${given[name]}"` : 'not set'}, but ${issue?.message} is expected.`,
    );
  }
  const values = parsed.data;
  const root = projectRoot();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const template = readFileSync(join(root, 'manifest/manifest.json'), 'utf8');
  const view = {
    version,
    appId: values.MICROSOFT_APP_ID,
    developerName: values.TEAMS_DEVELOPER_NAME,
    websiteUrl: values.TEAMS_WEBSITE_URL,
    privacyUrl: values.TEAMS_PRIVACY_URL ?? values.TEAMS_WEBSITE_URL,
    termsUrl: values.TEAMS_TERMS_URL ?? values.TEAMS_WEBSITE_URL,
  };
  // The values stand inside JSON texts: they are written the way JSON writes a text, without its quotes.
  const manifest = Mustache.render(template, view, undefined, {
    escape: (value) => JSON.stringify(String(value)).slice(1, -1),
  });
  return new Map([
    ['manifest.json', Buffer.from(manifest)],
    ['en.json', readFileSync(join(root, 'manifest/languages/en.json'))],
    ['color.png', colorIcon(192)],
    ['color32x32.png', colorIcon(32)],
    ['outline.png', outlineIcon(32)],
  ]);
}
