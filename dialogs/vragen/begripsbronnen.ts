import type { Kaders } from '../../domain/kaders/kaders.ts';
import type { Begrippen } from '../begrippen.ts';
import type { Begripsbronnen } from './begrip.ts';
import { Dienstenindex } from './dienstenindex.ts';
import { Documentindex } from './documentindex.ts';
import { Feitenindex } from './feitenindex.ts';
import { Herstel } from './herstel.ts';
import { Kenmerken } from './kenmerken.ts';
import { Lexicon } from './lexicon.ts';
import { type Feitvragen, type Voorbeelden, Voorbeeldenindex } from './voorbeelden.ts';
import type { Bewaardeindex } from './zoekindex.ts';

/** What the indexes worked out of the content, to keep for the next start. */
export interface Bewaardebronnen {
  readonly feiten: Bewaardeindex;
  readonly voorbeelden: Bewaardeindex;
  readonly diensten: Bewaardeindex;
}

/** The content that questions are understood from. */
interface Bronnen {
  readonly kaders: Kaders;
  readonly begrippen: Begrippen;
  readonly voorbeelden: Voorbeelden;
  readonly feitvragen: Feitvragen;
  /** What was kept of the indexes of the same content. */
  readonly bewaard?: Bewaardebronnen | undefined;
}

const gemaakt = new WeakMap<Bronnen, Begripsbronnen>();

/** What questions are understood with, from the content: the vocabulary and the indexes. Made once for a content. */
export function maakBegripsbronnen(content: Bronnen): Begripsbronnen {
  const bronnen = gemaakt.get(content) ?? maak(content);
  gemaakt.set(content, bronnen);
  return bronnen;
}

function maak(content: Bronnen): Begripsbronnen {
  const { kaders, bewaard } = content;
  const index = new Feitenindex(kaders, content.feitvragen, bewaard?.feiten);
  const lexicon = new Lexicon(content.begrippen, (woord) => index.heeftWoord(woord));
  const voorbeelden = new Voorbeeldenindex(content.voorbeelden, bewaard?.voorbeelden);
  const isBekend = (woord: string) =>
    lexicon.kent(woord) || voorbeelden.heeftWoord(woord) || index.heeftWoord(woord);
  return {
    kaders,
    lexicon,
    herstel: new Herstel(content.begrippen, isBekend),
    kenmerken: new Kenmerken(content.begrippen),
    index,
    voorbeelden,
    documenten: new Documentindex(kaders),
    diensten: new Dienstenindex(content.voorbeelden.diensten, bewaard?.diensten),
  };
}

/** What the indexes of a content worked out: a start with it takes a fraction of the time. */
export function bewaardVan({ index, voorbeelden, diensten }: Begripsbronnen): Bewaardebronnen {
  return { feiten: index.bewaard, voorbeelden: voorbeelden.bewaard, diensten: diensten.bewaard };
}
