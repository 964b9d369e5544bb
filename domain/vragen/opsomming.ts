import type { Houder } from '../kaders/feitenkast.ts';
import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Feit } from '../kaders/inhoud/feit.ts';
import type { Kaders } from '../kaders/kaders.ts';
import { toetsUren, urengrens } from '../kaders/uren.ts';
import type { Datum } from '../waarden/datum.ts';
import { bedragen } from './bedragen.ts';
import { zin } from './deel.ts';
import { nodig, over } from './onderwerp-feiten.ts';
import { type Rekeninvoer, werkUit } from './rekenen.ts';
import { bevestiging, getoetstEerst, toets } from './toets.ts';
import type { Beantwoording, Onderwerp, Vraagstelling, Zin } from './vraagstelling.ts';

/** True when a topic has no rule or text, or a service lacks a fact that it needs. */
export function kanNietZo(kaders: Kaders, dienst: Dienst, onderwerp: Onderwerp): boolean {
  return nodig(onderwerp)?.every((rol) => kaders.heeft(dienst, rol)) !== true;
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
    if (feiten.length === 0) return vertelFeiten(kaders, dienst, heeft(kaders, dienst, over.kaart), vraag.op);
    return { kern: zin('antwoord.kaart'), voorwaarden: nagaan(feiten, vraag.op), feiten, stappen: [] };
  }
  const geld = bedragen(kaders, dienst, vraag);
  const gepast = toets(eigen, vraag);
  // Hours beside another topic than the price are those of the service, not of an intake.
  const uren = vraag.onderwerp === 'prijs' ? vraag.uren : undefined;
  const werk = werkUit(kaders, dienst, eigen, vraag.op, { ...vraag, uren });
  const meer =
    geld.stappen.length > 0 ? bovenMaximum(kaders, dienst, vraag) : { voorwaarden: [], feiten: [] };
  return {
    oordeel: [...geld.oordeel, ...(gepast.length > 0 ? gepast : bevestiging(eigen, vraag.beweerd))],
    kern: zin('antwoord.feiten', { feiten: eigen }),
    voorwaarden: [...werk.voorwaarden, ...meer.voorwaarden, ...nagaan(eigen, vraag.op)],
    feiten: uniek([...eigen, ...werk.feiten, ...geld.feiten, ...meer.feiten]),
    stappen: [...werk.stappen, ...geld.stappen],
  };
}

/** The roles that a service has a fact for, whatever the date. */
function heeft(kaders: Kaders, dienst: Dienst, rollen: readonly string[] = []): readonly string[] {
  return rollen.filter((rol) => kaders.heeft(dienst, rol));
}

/**
 * What facts say, as an answer of their own, with what the figures of the question come to by them.
 * A figure that no document gives is told as such.
 */
export function vertelFeiten(
  kaders: Kaders,
  houder: Houder,
  rollen: readonly string[],
  op: Datum,
  invoer: Rekeninvoer = {},
): Beantwoording {
  const feiten = getoetstEerst(
    rollen.flatMap((rol) => feitVoor(kaders, houder, rol, op)),
    invoer,
  );
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
  const werk = werkUit(kaders, houder, feiten, op, invoer);
  if (feiten.length > 1)
    return {
      oordeel: [...nietInTeKopen(feiten), ...toets(feiten, invoer)],
      kern: zin('antwoord.feiten', { feiten }),
      voorwaarden: [...werk.voorwaarden, ...nagaan(feiten, op)],
      feiten: uniek([...feiten, ...werk.feiten]),
      stappen: werk.stappen,
    };
  const gekozen = feit.lezingen.map(({ gekozen: keuze }) => zin('voorwaarde.lezing', { lezing: keuze }));
  return {
    oordeel: [...nietInTeKopen(feiten), ...toets([feit], invoer)],
    kern: zin(feit.inhoud.soort === 'lijst' ? 'antwoord.feit-lijst' : 'antwoord.feit', { feit }),
    voorwaarden: [
      ...werk.voorwaarden,
      ...(feit.toelichting ? [zin('voorwaarde.toelichting', { feit })] : []),
      ...(feit.beslist ? [zin('voorwaarde.beslist', { feit })] : []),
      ...gekozen,
      ...nagaan([feit], op),
    ],
    feiten: uniek([feit, ...werk.feiten]),
    stappen: werk.stappen,
  };
}

/**
 * Help that is not bought is said to be so before anything else: of these facts the first, or the one behind the general
 * rule. Nothing for other facts. Stappenplan, Algemeen: Individueel maatwerk.
 */
export function nietInTeKopen(feiten: readonly Feit[]): readonly Zin[] {
  const [eerste, tweede] = feiten;
  const hulp = eerste?.rol === UITGESLOTEN ? tweede : eerste;
  return hulp?.rol.startsWith(`${UITGESLOTEN}-`) ? [zin('uitwerking.niet-in-te-kopen', { feit: hulp })] : [];
}

const UITGESLOTEN = 'uitgesloten';

/** What has to be checked first: the last value we know, which no document confirms for the date asked. */
function nagaan(feiten: readonly Feit[], op: Datum): readonly Zin[] {
  return feiten
    .filter(({ nagaanVanaf }) => nagaanVanaf !== undefined && op >= nagaanVanaf)
    .map((feit) => zin('voorwaarde.nagaan', { feit, op }));
}

/** The fact on a date, also when it only says that no document gives a figure; nothing when it does not hold. */
export function feitVoor(kaders: Kaders, houder: Houder, rol: string, op: Datum): readonly Feit[] {
  if (!kaders.heeft(houder, rol)) return [];
  const uitkomst = kaders.feit(houder, rol, op);
  if (uitkomst.soort === 'niet-vast-te-stellen' && uitkomst.reden === 'geen-versie') return [];
  return uitkomst.feiten.slice(0, 1);
}

/** Amounts for more hours than the normal maximum hold only with an exception. */
function bovenMaximum(
  kaders: Kaders,
  dienst: Dienst,
  { uren, op }: Vraagstelling,
): Pick<Beantwoording, 'voorwaarden' | 'feiten'> {
  const niets = { voorwaarden: [], feiten: [] };
  if (!uren || !kaders.heeft(dienst, 'uren-maximum')) return niets;
  const grens = urengrens(kaders, dienst, op);
  if (grens.soort !== 'vastgesteld' || toetsUren(uren, grens.waarde) === 'binnen-maximum') return niets;
  const { maximum } = grens.waarde;
  return {
    voorwaarden: [zin('voorwaarde.boven-maximum', { maximum: maximum.feit, uren })],
    feiten: [maximum.feit],
  };
}

/** Each fact once, in the order given. */
export function uniek(feiten: readonly Feit[]): readonly Feit[] {
  return [...new Map(feiten.map((feit) => [feit.id, feit])).values()];
}
