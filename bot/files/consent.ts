import type { Activity, Attachment } from 'botbuilder';
import { z } from 'zod';
import type { Reply } from '../../dialogs/turn.ts';

type FileReply = Extract<Reply, { kind: 'file' }>;

/** The name of the event by which Teams says what a user did with an offered file. */
export const FILE_CONSENT = 'fileConsent/invoke';

/** A file as Teams takes it: offered first, placed once the user agrees. */
export function offer({ name, bytes, text, again }: FileReply): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: { description: text, sizeInBytes: bytes.length, acceptContext: again, declineContext: {} },
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  eml: 'message/rfc822',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
};

/** A file for channels that take it as it is. */
export function attached({ name, bytes, again }: FileReply): Attachment {
  const type = MEDIA_TYPES[again.soort ?? ''] ?? 'application/octet-stream';
  return {
    contentType: type,
    name,
    contentUrl: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
  };
}

const consent = z.discriminatedUnion('action', [
  z.looseObject({
    action: z.literal('accept'),
    context: z.record(z.string(), z.unknown()),
    uploadInfo: z.looseObject({
      contentUrl: z.string(),
      name: z.string(),
      uploadUrl: z.string(),
      uniqueId: z.string(),
      fileType: z.string().default(''),
    }),
  }),
  z.looseObject({ action: z.literal('decline') }),
]);
export type Consent = z.infer<typeof consent>;

/** What a user did with an offered file; undefined when the event says nothing that can be read. */
export function consentOf({ value }: Activity): Consent | undefined {
  return consent.safeParse(value).data;
}

/** The card by which a placed file can be opened. */
export function placed({ uploadInfo }: Extract<Consent, { action: 'accept' }>): Attachment {
  const { contentUrl, name, uniqueId, fileType } = uploadInfo;
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl,
    name,
    content: { uniqueId, fileType },
  };
}
