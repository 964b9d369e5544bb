import { akkoorddatum } from '../akkoord.ts';
import { antwoord, type Dossierstand, laatsteAntwoord } from '../stand.ts';
import type { Kern } from '../stap.ts';
import { isVoortijdig } from './einde.ts';

/** What the money and the cards are about, from the answers of this process. */
export function kernMetPlan(stand: Dossierstand): Kern {
  const van = (stap: string, veld: string) => antwoord(stand, stap, veld);
  const laatste = (veld: string) => laatsteAntwoord(stand, veld);
  const voortijdig = isVoortijdig({ stand });
  const geslaagd = van('rapport-beoordeeld', 'resultaat') === 'plaatsing';
  const anders = geslaagd ? 'geslaagd' : 'zonder-resultaat';
  return {
    leverancier: van('leverancierskeuze', 'leverancier'),
    leverancierEmail: van('leverancierskeuze', 'leverancierEmail'),
    uren: laatste('nieuweUren') ?? van('bestelling', 'uren') ?? van('opdracht', 'uren'),
    maanden: laatste('nieuweMaanden') ?? van('bestelling', 'maanden') ?? van('opdracht', 'maanden'),
    besteld: van('bestelling-verstuurd', 'verstuurdOp') !== undefined,
    besteldeUren: laatste('nieuweUren') ?? van('bestelling', 'uren'),
    besteldeMaanden: laatste('nieuweMaanden') ?? van('bestelling', 'maanden'),
    uurtarief: van('bestelling', 'uurtarief'),
    afloop: van('rapport-beoordeeld', 'besluitOp') ? (voortijdig ? 'voortijdig' : anders) : undefined,
    start: akkoorddatum({ stand }),
    einde: laatste('geeindigdOp'),
    situatie: laatste('situatieOp'),
    oorzaak: voortijdig ? laatste('oorzaak') : undefined,
    tweedeBedrag: van('tweede-betaling', 'bedrag'),
  };
}
