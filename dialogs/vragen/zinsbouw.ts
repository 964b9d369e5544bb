// How sentences are built that mean more than their words: read from the text as it is written.

/** How a sentence begins that goes on about what was said before. The "dan" of "langer dan" only compares. */
export const VERVOLG =
  /^\s*(?:(?:oke|oké|okay|ok|oh|o|ja|oja|ah|aha|nee|yes|no|top|prima|thanks|thank you|dankjewel|dankuwel|dank|u|je|wel|bedankt)[\s,.!]+){0,4}(?:en|and|of|or|dan|maar|but|what about|how about|\p{L}+\s+(?:\p{L}+\s+)?(?:\p{L}+\s+)?(?<!\p{L}er\s+)(?:dan|then))\b/iu;

/** What speaks of how long a traject is. */
export const VAN_TRAJECT = /\b(?:traject|duur|duurt|langer|korter|loopt|longer|shorter|lasts)\b/i;

/** A length in years, or beside a job, is that of something else when nothing speaks of a traject: a contract, a volume. */
export const NIET_VAN_TRAJECT =
  /(?:na|after)\s+\S+\s+(?:maand|mnd|month)|jaar|year|bouwblok|building.?block|\b(?:contract|social return|baan|baantje|job|dienstverband|arbeidscontract|fee|\p{L}+fee)\b/iu;

/** Words of a sentence that goes on about a document: "en hoe lang mag scholing daar duren?". */
export const DAAR = /\b(?:daar|daarin|there)\b/i;

/** A sentence that ends so asks whether it is right. */
export const TOCH = /(?<!\p{L})(?:toch|right|correct)\s*[?!.]*\s*$/iu;

/** Asked whether something may be done. */
export const MAG =
  /(?<!\p{L})(?:mag|mogen|kan|kunnen|may|can|could|past|akkoord|instemmen|allowed)(?!\p{L})/iu;
