import pino from 'pino';
import type { Config } from './config.ts';

/** One JSON line per event on standard output. Never pass a text, a name, a reference or an answer of a user. */
export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

export function createLog(level: Config['logLevel']): Log {
  return pino({ level, base: null });
}

/** What may be logged of an error: its kind and where it happened. Messages can hold what a user typed. */
export function describeError(error: unknown): { error: string; at: readonly string[]; status?: number } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  const status = (error as { statusCode?: unknown }).statusCode;
  return { error: error.name, at, ...(typeof status === 'number' ? { status } : {}) };
}
