import type { Begrip } from './begrip.ts';

/** A way to understand a question: what it asks then, or undefined where the way does not fit. */
export type Weg<T> = (gegeven: T) => Begrip | undefined;

/** What the first way that fits makes of a question, or else the last resort. */
export function eersteWeg<T>(wegen: readonly Weg<T>[], gegeven: T, anders: (gegeven: T) => Begrip): Begrip {
  for (const weg of wegen) {
    const begrip = weg(gegeven);
    if (begrip) return begrip;
  }
  return anders(gegeven);
}

/** A value that is worked out when it is first asked for, and once. */
export function lui<T>(maak: () => T): () => T {
  let gemaakt: { readonly waarde: T } | undefined;
  return () => {
    gemaakt ??= { waarde: maak() };
    return gemaakt.waarde;
  };
}
