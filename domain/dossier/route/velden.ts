import { leesDatum } from '../../waarden/datum.ts';
import { oorzaken } from '../oorzaak.ts';
import type { Bezwaar, Gegevens, Veld, Zicht } from '../stap.ts';
import {
  binnenGrenzen,
  hoogstensEenmaalIngrijpend,
  nietBovenTotaal,
  tariefOpen,
  vraagtUitzondering,
} from '../toetsen.ts';

/** What a step of a route can ask beside its date, by the name that the content gives it. */
interface Routeveld {
  readonly velden: readonly Veld[];
  readonly toets?: (zicht: Zicht, gegevens: Gegevens) => readonly Bezwaar[];
}

const jaNee = ['ja', 'nee'] as const;
const tekst = (id: string, verplicht = false): Routeveld => ({ velden: [{ id, soort: 'tekst', verplicht }] });
const lang = (id: string, verplicht = false): Routeveld => ({
  velden: [{ id, soort: 'lange-tekst', verplicht }],
});
const keuze = (id: string, opties: readonly string[], als?: Veld['als']): Routeveld => ({
  velden: [{ id, soort: 'keuze', opties, verplicht: true, ...(als ? { als } : {}) }],
});

/** Answers under the names that the limits know them by. */
const alsUren = (gegevens: Gegevens, uren: string, maanden: string): Gegevens => ({
  ...gegevens,
  uren: gegevens[uren] ?? '',
  maanden: gegevens[maanden] ?? '',
});
const onder = (bezwaren: readonly Bezwaar[], namen: Readonly<Record<string, string>>): readonly Bezwaar[] =>
  bezwaren.map((bezwaar) => ({ ...bezwaar, veld: namen[bezwaar.veld ?? ''] ?? bezwaar.veld ?? '' }));

/** Until there is an order its own date decides which version of the rules holds, as soon as it is filled in. */
function opDag(zicht: Zicht, { op }: Gegevens): Zicht {
  const dag = leesDatum(op ?? '');
  const besteld = zicht.proces.peildatum(zicht.stand) !== undefined;
  return dag && !besteld ? { ...zicht, stand: { ...zicht.stand, peildatum: dag } } : zicht;
}

/** Hours, with the exception that more than the maximum needs. `naam` is what the field is called. */
function urenveld(naam: string, verplicht: boolean, als?: Veld['als']): Routeveld {
  const boven: NonNullable<Veld['als']> = (zicht, gegevens) =>
    (als ? als(zicht, gegevens) : true) &&
    vraagtUitzondering(opDag(zicht, gegevens), alsUren(gegevens, naam, ''));
  return {
    velden: [
      {
        id: naam,
        soort: 'uren',
        verplicht,
        ...(als ? { als } : {}),
        voorstel: ({ stand, proces }) => proces.kern(stand).uren,
      },
      { id: 'uitzondering', soort: 'keuze', opties: jaNee, verplicht: true, als: boven },
      { id: 'redenUitzondering', soort: 'lange-tekst', verplicht: true, als: boven },
    ],
    toets: (zicht, gegevens) =>
      onder(binnenGrenzen(opDag(zicht, gegevens), alsUren(gegevens, naam, '')), { uren: naam }),
  };
}

/** Months of the individual duration, within the general one. */
function maandenveld(naam: string, verplicht: boolean, als?: Veld['als']): Routeveld {
  return {
    velden: [
      {
        id: naam,
        soort: 'maanden',
        verplicht,
        ...(als ? { als } : {}),
        voorstel: ({ stand, proces }) => proces.kern(stand).maanden,
      },
    ],
    toets: (zicht, gegevens) =>
      onder(binnenGrenzen(opDag(zicht, gegevens), alsUren(gegevens, '', naam)), { maanden: naam }),
  };
}

const keurtGoed: NonNullable<Veld['als']> = (_zicht, { vervolg }) => vervolg === 'uitvoering';
const wijstAf: NonNullable<Veld['als']> = (_zicht, { vervolg }) =>
  vervolg !== undefined && !DOORGAAN.has(vervolg);
/** What follows when an offer or a plan is accepted. */
const DOORGAAN: ReadonlySet<string> = new Set(['uitvoering', 'aanmelding', 'start', 'eerste-factuur']);
const isIngrijpend: NonNullable<Veld['als']> = (_zicht, { ingrijpend }) => ingrijpend === 'ja';

/** Every field that the content can name in a step. */
export const routevelden: Readonly<Record<string, Routeveld>> = {
  uitkering: {
    velden: [{ id: 'uitkering', soort: 'keuze', opties: ['WW', 'ZW', 'AG', 'gemeente'], verplicht: false }],
  },
  woonplaats: tekst('woonplaats', true),
  leverancier: tekst('leverancier', true),
  leverancierEmail: { velden: [{ id: 'leverancierEmail', soort: 'email', verplicht: false }] },
  gekozenDoorClient: {
    ...keuze('gekozenDoorClient', jaNee),
    toets: (_zicht, { gekozenDoorClient }) =>
      gekozenDoorClient === 'nee' ? [{ veld: 'gekozenDoorClient', code: 'client-kiest' }] : [],
  },
  uren: urenveld('uren', true),
  maanden: maandenveld('maanden', true),
  ondersteuning: lang('ondersteuning', true),
  besteldeUren: urenveld('besteldeUren', true, (zicht, gegevens) =>
    gegevens.vervolg === undefined ? true : keurtGoed(zicht, gegevens) || gegevens.vervolg === 'overleg',
  ),
  besteldeMaanden: maandenveld('besteldeMaanden', true, keurtGoed),
  uurtarief: {
    velden: [
      {
        id: 'uurtarief',
        soort: 'bedrag',
        verplicht: true,
        als: (zicht, gegevens) =>
          tariefOpen(opDag(zicht, gegevens)) && (keurtGoed(zicht, gegevens) || !gegevens.vervolg),
      },
    ],
  },
  reden: { velden: [{ id: 'reden', soort: 'lange-tekst', verplicht: true, als: wijstAf }] },
  ingrijpend: { ...keuze('ingrijpend', jaNee), toets: hoogstensEenmaalIngrijpend },
  nieuweUren: urenveld('nieuweUren', false, (zicht, gegevens) =>
    gegevens.ingrijpend === undefined ? true : isIngrijpend(zicht, gegevens),
  ),
  nieuweMaanden: maandenveld('nieuweMaanden', false, (zicht, gegevens) =>
    gegevens.ingrijpend === undefined ? true : isIngrijpend(zicht, gegevens),
  ),
  oorzaak: keuze('oorzaak', oorzaken),
  situatieOp: { velden: [{ id: 'situatieOp', soort: 'datum', verplicht: true, nietInToekomst: true }] },
  instemming: {
    ...keuze('instemming', jaNee, (_zicht, { oorzaak }) => oorzaak !== 'overlijden'),
    toets: (_zicht, { vervolg, instemming }) =>
      vervolg === 'eindrapportage' && instemming === 'nee'
        ? [{ veld: 'instemming', code: 'instemming-nodig' }]
        : [],
  },
  goedgekeurd: {
    ...keuze('goedgekeurd', jaNee),
    toets: (_zicht, { goedgekeurd }) =>
      goedgekeurd === 'nee' ? [{ veld: 'goedgekeurd', code: 'rapport-aanvullen' }] : [],
  },
  resultaat: keuze(
    'resultaat',
    ['geslaagd', 'niet-geslaagd'],
    ({ stand, proces }) => proces.momenten(stand)['voortijdig-einde'] === undefined,
  ),
  prijs: { velden: [{ id: 'prijs', soort: 'bedrag', verplicht: false }] },
  startOp: {
    velden: [
      {
        id: 'startOp',
        soort: 'datum',
        verplicht: true,
        voorstel: ({ stand, proces }) => proces.momenten(stand).start,
      },
    ],
  },
  eindOp: {
    velden: [{ id: 'eindOp', soort: 'datum', verplicht: true }],
    toets: (_zicht, { startOp, eindOp }) =>
      startOp && eindOp && eindOp < startOp ? [{ veld: 'eindOp', code: 'eindigt-voor-start' }] : [],
  },
  ordernummer: tekst('ordernummer'),
  teruggevorderd: {
    velden: [
      {
        id: 'teruggevorderd',
        soort: 'bedrag',
        verplicht: true,
        // Who gives the training after all keeps what was paid.
        als: (_zicht, { vervolg }) => vervolg !== 'uitvoering',
      },
    ],
    toets: (zicht, gegevens) => nietBovenTotaal(zicht, gegevens, 'teruggevorderd'),
  },
  herexamenKosten: { velden: [{ id: 'herexamenKosten', soort: 'bedrag', verplicht: true }] },
  trajectMaanden: { velden: [{ id: 'trajectMaanden', soort: 'maanden', verplicht: false }] },
  afgesprokenBedrag: { velden: [{ id: 'afgesprokenBedrag', soort: 'bedrag', verplicht: true }] },
  eindeToewijzingOp: { velden: [{ id: 'eindeToewijzingOp', soort: 'datum', verplicht: true }] },
  eersteZiektedag: {
    velden: [{ id: 'eersteZiektedag', soort: 'datum', verplicht: false, nietInToekomst: true }],
  },
  hersteldOp: {
    velden: [{ id: 'hersteldOp', soort: 'datum', verplicht: false, nietInToekomst: true }],
    toets: (_zicht, { eersteZiektedag, hersteldOp }) =>
      eersteZiektedag && hersteldOp && hersteldOp < eersteZiektedag
        ? [{ veld: 'hersteldOp', code: 'hersteld-voor-ziek' }]
        : [],
  },
  notitie: lang('notitie'),
};

/** Dates that are asked in a field of their own, with the moment that they are. */
export const momentVanVeld: Readonly<Record<string, string>> = {
  startOp: 'start',
  eindeToewijzingOp: 'einde-toewijzing',
  eersteZiektedag: 'eerste-ziektedag',
  hersteldOp: 'hersteld',
};
