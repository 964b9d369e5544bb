import { akkoorddatum } from '../akkoord.ts';
import { antwoord, type Dossierstand } from '../stand.ts';
import type { Kern } from '../stap.ts';

/** What the money and the cards are about, from the answers of this process. */
export function kernMetPlan(stand: Dossierstand): Kern {
  const van = (stap: string, veld: string) => antwoord(stand, stap, veld);
  const voortijdig = van('einde', 'wijze') === 'voortijdig';
  const geslaagd = van('rapport-beoordeeld', 'resultaat') === 'plaatsing';
  const anders = geslaagd ? 'geslaagd' : 'zonder-resultaat';
  return {
    leverancier: van('leverancierskeuze', 'leverancier'),
    leverancierEmail: van('leverancierskeuze', 'leverancierEmail'),
    uren: van('bestelling', 'uren') ?? van('opdracht', 'uren'),
    maanden: van('bestelling', 'maanden') ?? van('opdracht', 'maanden'),
    besteld: van('bestelling-verstuurd', 'verstuurdOp') !== undefined,
    besteldeUren: van('bestelling', 'uren'),
    besteldeMaanden: van('bestelling', 'maanden'),
    uurtarief: van('bestelling', 'uurtarief'),
    afloop: van('rapport-beoordeeld', 'besluitOp') ? (voortijdig ? 'voortijdig' : anders) : undefined,
    start: akkoorddatum({ stand }),
    einde: van('einde', 'geeindigdOp'),
    situatie: van('einde', 'situatieOp'),
    oorzaak: van('einde', 'oorzaak'),
    tweedeBedrag: van('tweede-betaling', 'bedrag'),
  };
}
