/** Where a fact stands: a document of the register and the place in it (paragraph, table or sheet). */
export interface Bron {
  /** Id of a document in `content/bronnen.yaml`. */
  readonly document: string;
  readonly plaats: string;
}

/** Text in the two languages the product speaks. */
export interface Tweetalig {
  readonly nl: string;
  readonly en: string;
}

export type Taal = keyof Tweetalig;
