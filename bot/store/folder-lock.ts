import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The data folder is used by another running bot. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** Longest path a Unix socket can have on every supported system. */
const SOCKET_PATH = 100;

/**
 * Keeps a folder for this process until the returned function is called or the process ends, in whatever way:
 * the lock is a listening socket, which the system closes on a crash. Throws {@link FolderInUse}.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = socketPath(folder);
  const server = (await listen(path)) ?? (await retryStale(path));
  if (!server)
    throw new FolderInUse(
      `The data folder ${folder} is in use by another Inkoopwijzer on this machine. Stop that one, or set DATA_DIR to another folder.`,
    );
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function socketPath(folder: string): string {
  const real = realpathSync(folder);
  const name = createHash('sha256').update(real).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\inkoopwijzer-${name}`;
  const inside = join(real, '.lock');
  return inside.length <= SOCKET_PATH ? inside : join(tmpdir(), `inkoopwijzer-${name}.lock`);
}

async function retryStale(path: string): Promise<Server | undefined> {
  if (await answers(path)) return undefined;
  await unlink(path).catch(() => undefined);
  return listen(path);
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
