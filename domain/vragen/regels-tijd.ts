import { einddatum } from '../kaders/waarden.ts';
import { plusMaanden } from '../waarden/datum.ts';
import { type Deel, lees, maanden, termijnDatum, termijnstap, toelichting, zin } from './deel.ts';
import type { Feitenlezer } from './feiten-lezen.ts';
import type { Vraagstelling } from './vraagstelling.ts';

/** The longest duration, and the last day from a date. Overzicht § 3.7. */
export function duur(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const maximum = lezer.getal('doorlooptijd-maximum');
  const waarden = { maximum: maximum.feit, periode: maanden(vraag.maanden), magHet: vraag.magHet };
  // "Langer dan 9 maanden" asks about more than the months it names.
  if (vraag.meerDan && vraag.maanden !== undefined && vraag.maanden >= maximum.waarde)
    return { oordeel: [zin('uitwerking.kan-niet')], kern: zin('antwoord.duur', waarden), voorwaarden: [] };
  const past = vraag.maanden === undefined ? '' : vraag.maanden <= maximum.waarde ? '-past' : '-te-lang';
  // Only a service with a plan has its individual duration in the plan.
  const metPlan = lezer.kaders.heeft(lezer.dienst, 'termijn-plan');
  const voorwaarden = metPlan ? [zin('voorwaarde.individuele-doorlooptijd')] : [];
  if (!vraag.datum) return { kern: zin(`antwoord.duur${past}`, waarden), voorwaarden };
  if (vraag.maanden !== undefined && vraag.maanden <= maximum.waarde) {
    const einde = plusMaanden(vraag.datum, vraag.maanden);
    return {
      kern: zin('antwoord.duur-past', waarden),
      voorwaarden: [termijnDatum(vraag.datum, einde), ...voorwaarden],
      stappen: [termijnstap(vraag.datum, { waarde: vraag.maanden, eenheid: 'maanden' }, einde)],
    };
  }
  const laatste = einddatum(vraag.datum, maximum);
  return {
    kern: zin(`antwoord.duur${past}`, waarden),
    voorwaarden: [termijnDatum(vraag.datum, laatste), ...voorwaarden],
    stappen: [termijnstap(vraag.datum, maximum, laatste)],
  };
}

/** When work counts as a plaatsing, and from which day when its first day is given. Stappenplan, Naar werk: Resultaat. */
export function plaatsingVraag(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const rollen = ['resultaat', 'plaatsing-uren', 'plaatsing-maanden'];
  const kern = zin('antwoord.plaatsing', lees(lezer, rollen));
  if (!vraag.datum) return { kern, voorwaarden: [] };
  const duurzaam = lezer.getal('plaatsing-maanden');
  const vanaf = einddatum(vraag.datum, duurzaam);
  return {
    kern,
    voorwaarden: [zin('voorwaarde.plaatsing-datum', { werkhervatting: vraag.datum, vanaf })],
    stappen: [termijnstap(vraag.datum, duurzaam, vanaf)],
  };
}

/** The latest start of work: the individual duration and the months after it. Overzicht § 3.7. */
export function werkhervatting(lezer: Feitenlezer, vraag: Vraagstelling): Deel {
  const uitloop = lezer.getal('werkhervatting-uitloop');
  const maximum = lezer.getal('doorlooptijd-maximum');
  // The individual duration of the plan counts where it is named, as far as it can be.
  const individueel = Math.min(vraag.maanden ?? maximum.waarde, maximum.waarde);
  const samen = individueel + uitloop.waarde;
  const laatste = vraag.datum && plusMaanden(vraag.datum, samen);
  const voorwaarden = vraag.datum && laatste ? [termijnDatum(vraag.datum, laatste)] : [];
  const datumstap =
    vraag.datum && laatste ? [termijnstap(vraag.datum, { waarde: samen, eenheid: 'maanden' }, laatste)] : [];
  return {
    kern: zin(`antwoord.werkhervatting${individueel < maximum.waarde ? '-individueel' : ''}`, {
      uitloop: uitloop.feit,
      maximum: maximum.feit,
      periode: maanden(individueel),
      samen,
    }),
    voorwaarden,
    stappen: [
      {
        sleutel: 'rekenstap.werkhervatting',
        waarden: { maximum: individueel, uitloop: uitloop.waarde, samen },
      },
      ...datumstap,
    ],
  };
}

/** A term, with its due date when the question has a date. Overzicht §§ 4.4.1 and 4.8. */
export function termijnVraag(lezer: Feitenlezer, vraag: Vraagstelling, rol: string): Deel {
  const termijn = lezer.getal(rol);
  const kern = zin(`antwoord.${vraag.onderwerp}`, { termijn: termijn.feit });
  if (!vraag.datum) return { kern, voorwaarden: [toelichting(termijn.feit)] };
  const uiterlijk = einddatum(vraag.datum, termijn, lezer.kaders.kalender);
  return {
    kern: zin(`antwoord.${vraag.onderwerp}-datum`, { termijn: termijn.feit, vanaf: vraag.datum, uiterlijk }),
    voorwaarden: [toelichting(termijn.feit)],
    stappen: [
      {
        sleutel: 'rekenstap.termijn',
        waarden: {
          vanaf: vraag.datum,
          lengte: { waarde: termijn.waarde, eenheid: termijn.eenheid },
          uiterlijk,
        },
      },
    ],
  };
}
