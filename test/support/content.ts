import { join } from 'node:path';
import { readContent } from '../../bot/content.ts';
import { projectRoot } from '../../bot/project-root.ts';
import type { Dienst } from '../../domain/kaders/inhoud/bestanden.ts';

/** The content as the bot reads it. */
export const content = readContent(join(projectRoot(), 'content'));
export const { kaders, kalender, teksten, begrippen, brieven } = content;

/** A service of the content; throws when it does not exist. */
export function dienst(id: string): Dienst {
  const gevonden = kaders.dienst(id);
  if (!gevonden) throw new Error(`no service "${id}"`);
  return gevonden;
}

export const naarWerk = dienst('naar-werk');
