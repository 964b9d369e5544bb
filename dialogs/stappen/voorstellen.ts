import { gevraagdeVelden } from '../../domain/dossier/invoer.ts';
import type { Gegevens, Stap } from '../../domain/dossier/stap.ts';
import { woordenVan } from '../vragen/woorden.ts';
import type { Gesprek } from './gesprek.ts';
import type { Plek } from './plek.ts';

/** What a sentence leaves out of a step of the content is as proposed: today, or what the dossier already knows. */
export function metVoorstellen({ turn }: Gesprek, plek: Plek, antwoorden: Gegevens): Gegevens {
  const samen = { ...plek.gegevens, ...antwoorden };
  const open = gevraagdeVelden(plek.stap, plek.zicht, samen).filter(
    ({ id, verplicht }) => verplicht && !samen[id],
  );
  const voorstellen = open.flatMap((veld): [string, string][] => {
    const waarde = veld.voorstel?.(plek.zicht, turn.today);
    return waarde ? [[veld.id, waarde]] : [];
  });
  return { ...Object.fromEntries(voorstellen), ...antwoorden };
}

/** "verstuurd" or "klaar" in a step that has a proposal for everything it still needs. */
export function bevestiging({ omgeving, turn }: Gesprek, plek: Plek, tekst: string): Gegevens | undefined {
  const woorden = omgeving.lexicon.isBevestiging(tekst) || zegtStap(plek.stap, tekst);
  const open = gevraagdeVelden(plek.stap, plek.zicht, plek.gegevens).filter(
    ({ id, verplicht }) => verplicht && !plek.gegevens[id],
  );
  const voorstellen = open.map((veld) => [veld.id, veld.voorstel?.(plek.zicht, turn.today)] as const);
  if (!woorden || open.length === 0 || voorstellen.some(([, waarde]) => !waarde)) return undefined;
  return Object.fromEntries(voorstellen.map(([id, waarde]) => [id, waarde ?? '']));
}

/** "Rapport binnen" in the step of the final report: a word of the step says that it was done. */
function zegtStap({ route }: Stap, tekst: string): boolean {
  if (!route) return false;
  const namen = Object.values(route.naam).flatMap((naam) => woordenVan(naam).map((woord) => woord.tekst));
  return woordenVan(tekst).some(
    ({ tekst: woord }) => woord.length >= KORTSTE && namen.some((naam) => naam.includes(woord)),
  );
}

/** Shorter words say too little. */
const KORTSTE = 5;
