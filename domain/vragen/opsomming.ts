import { betaalschema } from '../kaders/betaling.ts';
import type { Houder } from '../kaders/feitenkast.ts';
import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { prijsVoor } from '../kaders/prijs.ts';
import { toetsUren, urengrens } from '../kaders/uren.ts';
import type { Datum } from '../waarden/datum.ts';
import type { Rekenstap } from '../waarden/uitkomst.ts';
import { zin } from './deel.ts';
import type { Beantwoording, Onderwerp, Vraagstelling, Zin } from './vraagstelling.ts';

/** The facts that the rule or text of a topic cannot do without. */
const nodig: Partial<Record<Onderwerp, readonly string[]>> = {
  uren: ['uren-maximum'],
  duur: ['doorlooptijd-maximum'],
  prijs: ['uren-maximum', 'uurtarief'],
  tarief: ['uurtarief'],
  betaling: ['plaatsing-uren', 'voortijdig-grens'],
  voortijdig: ['voortijdig-grens', 'voortijdig-voorwaarde'],
  'zonder-resultaat': ['plaatsing-uren', 'tweede-betaling-voortijdig-na-grens'],
  doelgroep: ['doelgroep', 'einddoel'],
  inhoud: ['doel', 'activiteiten'],
  resultaat: ['resultaat', 'plaatsing-uren', 'plaatsing-maanden'],
  vervolg: ['vervolg'],
  administratie: ['administratie-uren'],
  bijstelling: ['bijstelling', 'doorlooptijd-maximum', 'uren-maximum', 'uren-uitzondering'],
  'kleine-wijziging': ['termijn-bezwaar-wijziging'],
  reiskosten: ['reiskosten', 'plan-goedkeuring'],
  leverancierskeuze: ['leverancierskeuze', 'helpdesk'],
  stappen: ['stappen'],
  start: ['start'],
  ziekte: ['ziekte', 'plaatsing-uren'],
  versie: ['versieregel'],
  helpdesk: ['helpdesk'],
  uitgesloten: ['uitgesloten', 'einddoel'],
  btw: ['btw'],
  'rapport-oordeel': ['termijn-rapport-oordeel'],
  plan: ['termijn-plan'],
  oordeel: ['termijn-oordeel'],
  herstel: ['termijn-herstel'],
  eindrapportage: ['termijn-eindrapportage'],
  werkhervatting: ['werkhervatting-uitloop', 'doorlooptijd-maximum'],
  kaart: ['uren-maximum', 'tweede-betaling-geslaagd', 'plaatsing-uren'],
};

/** Facts about a topic, as services have them; those a service does not have are left out. */
const over: Partial<Record<Onderwerp, readonly string[]>> = {
  uren: ['uren-maximum', 'uren-uitzondering', 'uren-per-week-maximum', 'vaste-prijs', 'intake-uren-maximum'],
  duur: [
    'doorlooptijd-maximum',
    'duur-maximum',
    'verlengingen-maximum',
    'verlenging-duur',
    'looptijd-grens',
    'voorkeursduur',
  ],
  prijs: ['vaste-prijs', 'uurtarief', 'prijs', 'prijssoort', 'uurtarief-maximum', 'offerte-inhoud'],
  tarief: ['vaste-prijs', 'uurtarief', 'uurtarief-maximum', 'prijssoort', 'prijs'],
  betaling: [
    'eerste-betaling',
    'tweede-betaling-geslaagd',
    'tweede-betaling',
    'tweede-betaling-zonder-resultaat',
    'tweede-betaling-voortijdig',
    'tweede-betaling-voortijdig-binnen-grens',
    'tweede-betaling-voortijdig-na-grens',
    'meerjarig',
    'herexamen-betaling',
    'betaling-toetsen',
    'factuur-moment',
  ],
  voortijdig: [
    'tweede-betaling-voortijdig',
    'tweede-betaling-voortijdig-binnen-grens',
    'tweede-betaling-voortijdig-na-grens',
    'voortijdig-voorwaarde',
    'voortijdig-gevallen',
    'voortijdig-voorwaarden',
    'terugvordering',
  ],
  'zonder-resultaat': ['tweede-betaling-zonder-resultaat', 'tweede-betaling'],
  doelgroep: [
    'doelgroep',
    'trede-doelgroep',
    'schoolbaar',
    'trede-van-minimum',
    'trede-van-maximum',
    'soort-opleiding',
    'product',
    'client-rsd',
  ],
  inhoud: [
    'doel',
    'activiteiten',
    'definitie',
    'beschrijving',
    'richting',
    'inhoud',
    'product',
    'scholing-doel',
  ],
  resultaat: ['resultaat', 'trede-naar', 'trede-doel', 'plaatsing-uren', 'plaatsing-maanden'],
  vervolg: ['vervolg', 'advies-inhoud'],
  administratie: ['administratie-uren'],
  bijstelling: [
    'bijstelling',
    'wijziging',
    'werkbehoud-bijstelling',
    'doorlooptijd-maximum',
    'uren-maximum',
    'uren-uitzondering',
  ],
  reiskosten: ['reiskosten', 'reiskosten-over-grens', 'reiskosten-tot-grens'],
  leverancierskeuze: ['leverancierskeuze', 'helpdesk'],
  stappen: ['bestelstappen', 'stappen'],
  start: ['start', 'termijn-start', 'opdracht-scholing'],
  ziekte: ['ziekte', 'ziekte-zw'],
  plan: ['termijn-plan', 'termijn-offerte', 'start'],
  oordeel: ['termijn-oordeel', 'offerte-oordeel'],
  herstel: ['termijn-herstel', 'plan-herstelrondes'],
  eindrapportage: ['termijn-eindrapportage', 'eindrapportage-inhoud', 'termijn-voortgang'],
  btw: ['btw'],
  kaart: [
    'doelgroep',
    'schoolbaar',
    'trede-van-minimum',
    'trede-naar',
    'uren-maximum',
    'uren-uitzondering',
    'doorlooptijd-maximum',
    'duur-maximum',
    'looptijd-grens',
    'vaste-prijs',
    'uurtarief',
    'prijssoort',
    'prijs',
    'eerste-betaling',
    'tweede-betaling-geslaagd',
    'tweede-betaling',
    'termijn-plan',
    'termijn-oordeel',
    'termijn-offerte',
    'termijn-voortgang',
    'termijn-eindrapportage',
    'resultaat',
  ],
};

/** True when a service lacks a fact that the rule of a topic needs. */
export function kanNietZo(kaders: Kaders, dienst: Dienst, onderwerp: Onderwerp): boolean {
  return (nodig[onderwerp] ?? []).some((rol) => !kaders.heeft(dienst, rol));
}

/**
 * What the facts say about a topic for a service, one line each; with hours or an early end also the amounts.
 * A figure that no document gives is told as such.
 */
export function opsomming(kaders: Kaders, dienst: Dienst, vraag: Vraagstelling): Beantwoording {
  const eigen = (over[vraag.onderwerp] ?? []).flatMap((rol) => feitVoor(kaders, dienst, rol, vraag.op));
  // Nothing found is no proof that the documents are silent: the service as a whole is shown instead.
  if (eigen.length === 0 || vraag.onderwerp === 'kaart') {
    const feiten = (over.kaart ?? []).flatMap((rol) => feitVoor(kaders, dienst, rol, vraag.op));
    return { kern: zin('antwoord.kaart'), voorwaarden: [], feiten, stappen: [] };
  }
  const geld = bedragen(kaders, dienst, vraag);
  return {
    kern: zin('antwoord.feiten', { feiten: eigen }),
    voorwaarden: geld.stappen.length > 0 ? bovenMaximum(kaders, dienst, vraag) : [],
    feiten: uniek([...eigen, ...geld.feiten]),
    stappen: geld.stappen,
  };
}

/** What facts say, as an answer of their own. A figure that no document gives is told as such. */
export function vertelFeiten(
  kaders: Kaders,
  houder: Houder,
  rollen: readonly string[],
  op: Datum,
): Beantwoording {
  const feiten = rollen.flatMap((rol) => feitVoor(kaders, houder, rol, op));
  const [feit] = feiten;
  if (!feit) {
    const [versie] = rollen.flatMap((rol) => kaders.versies(houder, rol));
    const waarden = { op, vanaf: versie?.vanaf, tot: versie?.tot };
    return {
      kern: zin('antwoord.geen-versie', waarden),
      voorwaarden: [],
      feiten: versie ? [versie] : [],
      stappen: [],
    };
  }
  if (feiten.length > 1)
    return { kern: zin('antwoord.feiten', { feiten }), voorwaarden: [], feiten, stappen: [] };
  const gekozen = feit.lezingen.map(({ gekozen: keuze }) => zin('voorwaarde.lezing', { lezing: keuze }));
  return {
    kern: zin(feit.inhoud.soort === 'lijst' ? 'antwoord.feit-lijst' : 'antwoord.feit', { feit }),
    voorwaarden: [
      ...(feit.toelichting ? [zin('voorwaarde.toelichting', { feit })] : []),
      ...(feit.beslist ? [zin('voorwaarde.beslist', { feit })] : []),
      ...gekozen,
    ],
    feiten: [feit],
    stappen: [],
  };
}

/** The fact on a date, also when it only says that no document gives a figure; nothing when it does not hold. */
function feitVoor(kaders: Kaders, houder: Houder, rol: string, op: Datum): readonly Feit[] {
  if (!kaders.heeft(houder, rol)) return [];
  const uitkomst = kaders.feit(houder, rol, op);
  if (uitkomst.soort === 'niet-vast-te-stellen' && uitkomst.reden === 'geen-versie') return [];
  return uitkomst.feiten.slice(0, 1);
}

/** Amounts for more hours than the normal maximum hold only with an exception. */
function bovenMaximum(kaders: Kaders, dienst: Dienst, { uren, op }: Vraagstelling): readonly Zin[] {
  if (!uren || !kaders.heeft(dienst, 'uren-maximum')) return [];
  const grens = urengrens(kaders, dienst, op);
  if (grens.soort !== 'vastgesteld' || toetsUren(uren, grens.waarde) === 'binnen-maximum') return [];
  return [zin('voorwaarde.boven-maximum', { maximum: grens.waarde.maximum.feit, uren })];
}

function bedragen(
  kaders: Kaders,
  dienst: Dienst,
  { uren, op, onderwerp }: Vraagstelling,
): { readonly feiten: readonly Feit[]; readonly stappen: readonly Rekenstap[] } {
  const niets = { feiten: [], stappen: [] };
  if (onderwerp !== 'betaling' && onderwerp !== 'voortijdig' && onderwerp !== 'prijs') return niets;
  const prijs = prijsVoor(kaders, dienst, op, uren ? { uren } : {});
  if (prijs.soort !== 'vastgesteld') return niets;
  if (onderwerp === 'prijs' || !kaders.heeft(dienst, 'eerste-betaling')) return prijs;
  const schema = betaalschema(kaders, dienst, op, {
    afloop: onderwerp === 'voortijdig' ? 'voortijdig' : 'geslaagd',
    prijs: prijs.waarde,
  });
  if (schema.soort !== 'vastgesteld') return prijs;
  return { feiten: [...prijs.feiten, ...schema.feiten], stappen: [...prijs.stappen, ...schema.stappen] };
}

function uniek(feiten: readonly Feit[]): readonly Feit[] {
  return [...new Map(feiten.map((feit) => [feit.id, feit])).values()];
}
