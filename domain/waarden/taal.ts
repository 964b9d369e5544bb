/** Text in the two languages the product speaks. */
export interface Tweetalig {
  readonly nl: string;
  readonly en: string;
}

export type Taal = keyof Tweetalig;
