import type { Datum } from '../waarden/datum.ts';
import { type Kalender, werkdagVoor } from '../waarden/werkdagen.ts';
import type { Dossier } from './dossier.ts';
import { type Termijn, termijnenVan } from './termijnen.ts';

/** A deadline that somebody has to be told of now. */
export interface Herinnering {
  readonly dossier: Dossier;
  readonly termijn: Termijn;
  /** `vooraf` from the last working day before it, `vandaag` on the day, `voorbij` when nobody was told in time. */
  readonly moment: 'vooraf' | 'vandaag' | 'voorbij';
  /** The same for the same nudge: a deadline that moves to another date is told anew. */
  readonly sleutel: string;
}

/**
 * The nudges of a dossier for today: from the last working day before a deadline, and on the day itself, also
 * when that is a free day. A day that was missed is made up for: the nudge of the day is then told as past.
 */
export function herinneringen(dossier: Dossier, vandaag: Datum, kalender: Kalender): readonly Herinnering[] {
  return termijnenVan(dossier)
    .filter(({ loopt }) => loopt)
    .flatMap((termijn): Herinnering[] => {
      const sleutel = `${termijn.regel.id} ${termijn.datum}`;
      if (vandaag >= termijn.datum) {
        const moment = vandaag === termijn.datum ? 'vandaag' : 'voorbij';
        return [{ dossier, termijn, moment, sleutel: `${sleutel} dag` }];
      }
      return vandaag >= werkdagVoor(termijn.datum, kalender)
        ? [{ dossier, termijn, moment: 'vooraf', sleutel: `${sleutel} vooraf` }]
        : [];
    });
}
