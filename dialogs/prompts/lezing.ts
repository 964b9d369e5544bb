/** A sentence while it is being read. */
export interface Lezing {
  /** The text with what was read already blanked out, so that nothing is read twice. */
  over: string;
  readonly gelezen: Record<string, string>;
}

/** Blanks out a piece, so that nothing is read twice. */
export function wis(lezing: Lezing, begin: number, einde: number): void {
  lezing.over = lezing.over.slice(0, begin) + ' '.repeat(einde - begin) + lezing.over.slice(einde);
}
