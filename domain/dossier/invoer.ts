import { z } from 'zod';
import { bevatBsn } from '../waarden/bsn.ts';
import { type Datum, leesDatum } from '../waarden/datum.ts';
import { leesGetal } from '../waarden/geld.ts';
import type { Bezwaar, Gegevens, Stap, Veld, Zicht } from './stap.ts';

/** Longest answers that are kept, in characters. */
export const TEKST_MAXIMUM = 200;
export const LANGE_TEKST_MAXIMUM = 2000;

const email = z.email();

/** The result of offering answers to a step: what can be recorded, or what is wrong. */
export type Invoer =
  | { readonly soort: 'goed'; readonly gegevens: Gegevens }
  | { readonly soort: 'fout'; readonly bezwaren: readonly Bezwaar[] };

/** The fields of a step that are asked, given the answers so far. */
export function gevraagdeVelden(stap: Stap, zicht: Zicht, gegevens: Gegevens): readonly Veld[] {
  return stap.velden.filter((veld) => !veld.als || veld.als(zicht, gegevens));
}

/**
 * The answers of a log that count for a step: readable ones to fields that are asked. An answer to a question
 * that no longer applies (the reason of an exception that is not needed any more) is left aside.
 */
export function tellendeGegevens(stap: Stap, zicht: Zicht, ruw: Gegevens): Gegevens {
  const leesbaar = Object.fromEntries(
    stap.velden.flatMap((veld): [string, string][] => {
      const { waarde } = leesVorm(veld, ruw[veld.id] ?? '');
      return waarde ? [[veld.id, waarde]] : [];
    }),
  );
  const gevraagd = new Set(gevraagdeVelden(stap, zicht, leesbaar).map(({ id }) => id));
  return Object.fromEntries(Object.entries(leesbaar).filter(([id]) => gevraagd.has(id)));
}

/** The required fields that have no answer yet. */
export function ontbrekendeVelden(stap: Stap, zicht: Zicht, gegevens: Gegevens): readonly Veld[] {
  return gevraagdeVelden(stap, zicht, gegevens).filter((veld) => veld.verplicht && !gegevens[veld.id]);
}

/** Objections of the rules against the answers of a step. */
export function bezwarenTegen(stap: Stap, zicht: Zicht, gegevens: Gegevens): readonly Bezwaar[] {
  return stap.toets?.(zicht, gegevens) ?? [];
}

/**
 * Reads answers to a step in their stored form (dates `YYYY-MM-DD`, numbers with a point, choices by id) and
 * holds them against the rules together with the answers already given. Fields may be left out; an empty text
 * clears a field. One wrong answer refuses them all, so that nothing is half recorded.
 */
export function leesInvoer(
  stap: Stap,
  zicht: Zicht,
  eerder: Gegevens,
  nieuw: Gegevens,
  vandaag: Datum,
): Invoer {
  const bekend = stap.velden.filter(({ id }) => nieuw[id] !== undefined);
  const gelezen = bekend.map((veld) => ({ veld, ...leesVeld(veld, (nieuw[veld.id] ?? '').trim(), vandaag) }));
  const fouten = gelezen.flatMap(({ veld, fout }) => (fout ? [{ veld: veld.id, ...fout }] : []));
  if (fouten.length > 0) return { soort: 'fout', bezwaren: fouten };
  const gegevens = Object.fromEntries(gelezen.map(({ veld, waarde }) => [veld.id, waarde ?? '']));
  const samen = Object.fromEntries(
    Object.entries({ ...eerder, ...gegevens }).filter(([, waarde]) => waarde !== ''),
  );
  const bezwaren = bezwarenTegen(stap, zicht, samen);
  return bezwaren.length > 0 ? { soort: 'fout', bezwaren } : { soort: 'goed', gegevens };
}

type Gelezen = { waarde?: string; fout?: Omit<Bezwaar, 'veld'> };

function leesVeld(veld: Veld, tekst: string, vandaag: Datum): Gelezen {
  if (bevatBsn(tekst)) return { fout: { code: 'bsn' } };
  const gelezen = leesVorm(veld, tekst);
  if (veld.soort === 'datum' && veld.nietInToekomst && (gelezen.waarde ?? '') > vandaag) {
    return { fout: { code: 'in-toekomst', waarden: { datum: gelezen.waarde, vandaag } } };
  }
  return gelezen;
}

function leesVorm(veld: Veld, tekst: string): Gelezen {
  if (tekst === '') return { waarde: '' };
  switch (veld.soort) {
    case 'datum': {
      const gelezen = leesDatum(tekst);
      return gelezen ? { waarde: gelezen } : { fout: { code: 'geen-datum' } };
    }
    case 'uren':
      return leesGetalVeld(tekst, { deelbaar: true, boven: 0 });
    case 'maanden':
      return leesGetalVeld(tekst, { deelbaar: false, boven: 0 });
    case 'dagen':
      return leesGetalVeld(tekst, { deelbaar: false, boven: -1 });
    case 'bedrag':
      return leesBedragVeld(tekst);
    case 'email':
      return email.safeParse(tekst).success ? { waarde: tekst } : { fout: { code: 'geen-email' } };
    case 'keuze':
      return veld.opties?.includes(tekst) ? { waarde: tekst } : { fout: { code: 'geen-keuze' } };
    case 'tekst':
      return leesTekst(tekst.replace(/\s+/g, ' '), TEKST_MAXIMUM);
    case 'lange-tekst':
      return leesTekst(tekst, LANGE_TEKST_MAXIMUM);
  }
}

function leesTekst(tekst: string, maximum: number): Gelezen {
  return tekst.length > maximum
    ? { fout: { code: 'te-lang', waarden: { lengte: tekst.length, maximum } } }
    : { waarde: tekst };
}

function leesGetalVeld(tekst: string, eis: { deelbaar: boolean; boven: number }): Gelezen {
  const getal = leesGetal(tekst);
  if (!getal) return { fout: { code: 'geen-getal' } };
  if (getal.lessThanOrEqualTo(eis.boven)) return { fout: { code: 'getal-te-klein' } };
  if (!eis.deelbaar && !getal.isInteger()) return { fout: { code: 'geen-heel-getal' } };
  if (getal.decimalPlaces() > 2 || getal.greaterThan(9999)) return { fout: { code: 'geen-getal' } };
  return { waarde: getal.toFixed() };
}

function leesBedragVeld(tekst: string): Gelezen {
  const getal = leesGetal(tekst);
  if (!getal || getal.isNegative() || getal.decimalPlaces() > 2 || getal.greaterThan(1_000_000))
    return { fout: { code: 'geen-bedrag' } };
  return { waarde: getal.toFixed(2) };
}
