import { start } from './compose.ts';
import { readConfig } from './config.ts';

/** Errors that are meant for the person who starts the bot: a sentence, no stack. */
const FOR_THE_READER: ReadonlySet<string> = new Set(['ConfigFout', 'ContentFout', 'DataFout', 'FolderInUse']);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'Inkoopwijzer could not start.';
  if (FOR_THE_READER.has(error.name)) return error.message;
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. Set PORT to another number.`;
  if (code === 'EACCES') return `There is no permission: ${error.message}`;
  return error.stack ?? error.message;
}

try {
  const config = readConfig(process.env);
  const application = await start(config);
  if (config.channel.kind === 'local')
    say(`Inkoopwijzer is running in local mode. Open the chat page: ${application.origin}/`);
  else say(`Inkoopwijzer is running for Teams on ${application.origin}/api/messages`);
  const stop = () => {
    application.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
