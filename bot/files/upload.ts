import { isThisMachine } from '../this-machine.ts';

/** Raised when the address that a channel gives for a file is not one that files may go to. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
}

/** Where Teams keeps the files of a user. */
const TEAMS_HOST = /(?:^|\.)sharepoint\.(?:com|us|de|cn)$/;

/**
 * Puts a file where the channel asks for it. The address comes from outside: only over https to the hosts of
 * Teams, and in local mode to this machine. Throws an {@link UploadRefused}, or an error with the status of a refusal;
 * also when the channel does not answer in time.
 */
export async function upload(address: string, bytes: Uint8Array, local: boolean): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const allowed =
    url &&
    ((url.protocol === 'https:' && TEAMS_HOST.test(url.hostname)) || (local && isThisMachine(address)));
  if (!url || !allowed) throw new UploadRefused('the address for the file is not one of the channel');
  const response = await fetch(url, {
    method: 'PUT',
    redirect: 'error',
    headers: {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    },
    body: Buffer.from(bytes),
    signal: AbortSignal.timeout(LONGEST_UPLOAD_MS),
  });
  if (!response.ok) throw new Error(`the channel refused the file with ${response.status}`);
}

/** Longest that a file may take, in milliseconds. */
const LONGEST_UPLOAD_MS = 10_000;
