import { type Datum, datumInNederland } from '../domain/waarden/datum.ts';

/** The time: the only place that reads it, so that tests and local mode can set it. */
export interface Clock {
  /** The date in the Netherlands. */
  today(): Datum;
  /** The moment, ISO 8601 in UTC. */
  now(): string;
}

/** The clock of the machine; with `today` the date stands still while the time goes on. */
export function systemClock(today?: Datum): Clock {
  return {
    today: () => today ?? datumInNederland(new Date()),
    now: () => new Date().toISOString(),
  };
}
