import { dienstVan } from '../dossier/dienst-van.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { betaalschemaVan, kernVan, prijsVan, tweedeBedrag } from '../dossier/geldzaken.ts';
import { laatsteAntwoord } from '../dossier/stand.ts';
import { documentvorm } from '../kaders/documentcheck.ts';
import type { Documentvorm } from '../kaders/inhoud/documentvorm.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import { leesDatum } from '../waarden/datum.ts';
import { bedrag } from '../waarden/geld.ts';
import { type Afzender, aantal, type Briefwaarde, dag, geld, tekst } from './document.ts';

/** One line of a document: what it must hold, and what the dossier knows of it. */
export interface Vormregel {
  readonly id: string;
  readonly naam: Documentvorm['velden'][number]['naam'];
  readonly waarde: Briefwaarde | Feit | undefined;
  /** True for what a source asks for: nothing is sent without. */
  readonly verplicht: boolean;
  /** True for what a dossier can hold; the rest is written into the letter by hand. */
  readonly uitDossier: boolean;
}

/** A document of the content filled in from a dossier. */
export interface Vormconcept {
  readonly document: Documentvorm;
  /** Address of the supplier, when it goes there and the dossier has it. */
  readonly aan?: string | undefined;
  readonly leverancier?: string | undefined;
  readonly regels: readonly Vormregel[];
}

/** The documents that the municipality writes in the course of a dossier, in the order of the content. */
export function eigenDocumenten(dossier: Dossier): readonly Documentvorm[] {
  const dienst = dienstVan(dossier);
  const ids = new Set(dossier.kaders.stappen(dienst).flatMap(({ documenten }) => documenten));
  return dossier.kaders
    .documentvormen(dienst)
    .filter(({ id, van }) => ids.has(id) && van.includes('gemeente') && !van.includes('client'));
}

/**
 * Fills a document of the content from a dossier: each field with what is known of it, amounts in euros excl. VAT;
 * a field without value is still missing. A value that no answer gives is the fact of the deciding date with its
 * source. Throws on an id that is not among `eigenDocumenten`.
 */
export function stelVormOp(dossier: Dossier, id: string, afzender: Afzender): Vormconcept {
  const dienst = dienstVan(dossier);
  const document = documentvorm(dossier.kaders, dienst, id);
  const waarden = waardenVan(dossier, afzender);
  const naarUwv = document.aan.includes('uwv');
  const helpdesk = naarUwv ? feitVan(dossier, 'helpdesk') : undefined;
  const adres = helpdesk?.inhoud.soort === 'tekst' ? helpdesk.inhoud.waarde.nl : undefined;
  return {
    document,
    aan: naarUwv ? adres : kernVan(dossier).leverancierEmail,
    leverancier: naarUwv ? undefined : kernVan(dossier).leverancier,
    regels: document.velden.flatMap(({ id: veld, naam, status }): Vormregel[] => {
      const waarde = waarden[veld];
      // What we only advise stands in the letter when it is known.
      if (status === 'aanbevolen' && waarde === undefined) return [];
      const vastePrijs = UREN.has(veld) && dossier.kaders.heeft(dienst, 'vaste-prijs');
      const verplicht = status === 'vermeld' && !NIET_VERPLICHT.has(veld) && !vastePrijs;
      return [{ id: veld, naam, waarde, verplicht, uitDossier: veld in waarden }];
    }),
  };
}

/** Hours, which a service with a fixed price has none of. */
const UREN: ReadonlySet<string> = new Set(['begeleidingsuren', 'uren']);

/** What a form leaves room for and nobody has to fill in. */
const NIET_VERPLICHT: ReadonlySet<string> = new Set([
  'expertise',
  'toelichting',
  'voorkeur-leverancier',
  'klassikaal-of-digitaal',
  'verzuimrisico',
]);

function feitVan(dossier: Dossier, rol: string): Feit | undefined {
  const dienst = dienstVan(dossier);
  if (!dossier.kaders.heeft(dienst, rol)) return undefined;
  const feit = dossier.kaders.feit(dienst, rol, dossier.stand.peildatum);
  return feit.soort === 'vastgesteld' ? feit.waarde : undefined;
}

/** What a dossier knows, by the names that the documents give their fields. */
function waardenVan(dossier: Dossier, afzender: Afzender): Readonly<Record<string, Vormregel['waarde']>> {
  const { stand, momenten } = dossier;
  const kern = kernVan(dossier);
  const dienst = dienstVan(dossier);
  const laatste = (veld: string) => laatsteAntwoord(stand, veld);
  const prijs = prijsVan(dossier);
  const offerte = laatste('prijs');
  const totaal = prijs.soort === 'vastgesteld' ? geld(prijs.waarde) : offerte && geld(bedrag(offerte));
  const uren = aantal(kern.uren, 'uren');
  const duur = aantal(kern.maanden, 'maanden') ?? feitVan(dossier, 'doorlooptijd-maximum');
  const naam = tekst(dienst.naam.nl);
  const schema = betaalschemaVan(dossier);
  const tweede = schema.soort === 'onbekend' ? undefined : tweedeBedrag(dossier);
  const doel = tekst(laatste('ondersteuning'));
  return {
    kenmerk: tekst(stand.kenmerk),
    clientnummer: tekst(stand.kenmerk),
    'dienst-en-client': tekst(`${dienst.naam.nl}, ${stand.kenmerk}`),
    dienst: naam,
    dienstverlening: naam,
    scholingsdienst: naam,
    product: naam,
    productcode: naam,
    ondersteuning: doel,
    doel: doel ?? feitVan(dossier, 'doel'),
    begeleidingsuren: uren,
    uren,
    doorlooptijd: duur,
    maanden: duur,
    datum: dag(momenten.opdracht ?? afzender.vandaag),
    'datum-akkoord': dag(momenten.akkoord),
    startdatum: dag(momenten.start),
    einddatum: dag(momenten.einde ?? leesDatum(laatste('eindOp') ?? '')),
    bedrag: totaal || undefined,
    prijs: totaal || undefined,
    betaalmomenten: feitVan(dossier, 'eerste-betaling'),
    'wijze-van-factureren': tekst(afzender.gemeente.factuur),
    woonplaats: tekst(laatste('woonplaats')),
    hersteltermijn: feitVan(dossier, 'termijn-herstel'),
    redenen: tekst(laatste('reden')),
    resultaat: kern.afloop && { soort: 'keuze', waarde: kern.afloop },
    'tweede-betaling': geld(tweede),
    antwoordtermijn: feitVan(dossier, 'termijn-offerte'),
    'onderdelen-offerte': feitVan(dossier, 'offerte-inhoud'),
    'eerste-startmogelijkheid': { soort: 'vast', waarde: 'eerste-startmogelijkheid' },
    'geen-plan': { soort: 'vast', waarde: 'geen-plan' },
    werkplan: { soort: 'vast', waarde: 'werkplan' },
  };
}
