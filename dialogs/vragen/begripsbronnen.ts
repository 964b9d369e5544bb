import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Begrippen } from '../begrippen.ts';
import type { Begripsbronnen } from './begrip.ts';
import { Documentindex } from './documentindex.ts';
import { Feitenindex } from './feitenindex.ts';
import { Kenmerken } from './kenmerken.ts';
import { Lexicon } from './lexicon.ts';
import { type Feitvragen, type Voorbeelden, Voorbeeldenindex } from './voorbeelden.ts';

/** What questions are understood with, from the content: the vocabulary and the indexes. Made once at start. */
export function maakBegripsbronnen(content: {
  readonly kaders: Kaders;
  readonly begrippen: Begrippen;
  readonly voorbeelden: Voorbeelden;
  readonly feitvragen: Feitvragen;
}): Begripsbronnen {
  const { kaders } = content;
  return {
    kaders,
    lexicon: new Lexicon(content.begrippen),
    kenmerken: new Kenmerken(content.begrippen),
    index: new Feitenindex(kaders, content.feitvragen),
    voorbeelden: new Voorbeeldenindex(content.voorbeelden),
    documenten: new Documentindex(kaders),
  };
}
