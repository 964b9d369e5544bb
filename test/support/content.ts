import { join } from 'node:path';
import { readContent } from '../../bot/content/content.ts';
import { checkKadersInhoud } from '../../bot/content/kaders.ts';
import { projectRoot } from '../../bot/project-root.ts';
import type { Dienst } from '../../domain/kaders/inhoud/bestanden.ts';
import type { KadersInhoud } from '../../domain/kaders/kaders.ts';

/** The content as the bot reads it. */
export const contentFolder = join(projectRoot(), 'content');

export const content = readContent(contentFolder);
export const { kaders, kalender, teksten, begrippen, brieven } = content;

/** A service of the content; throws when it does not exist. */
export function dienst(id: string): Dienst {
  const gevonden = kaders.dienst(id);
  if (!gevonden) throw new Error(`no service "${id}"`);
  return gevonden;
}

export const naarWerk = dienst('naar-werk');

/** What the content files hold, before it is held against itself: for tests that change a part of it. */
export function kadersInhoud(): KadersInhoud {
  return checkKadersInhoud(contentFolder);
}
