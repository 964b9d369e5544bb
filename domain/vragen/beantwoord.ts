import type { Dienst } from '../kaders/inhoud/bestanden.ts';
import type { Kaders } from '../kaders/kaders.ts';
import type { NietVastgesteld } from '../waarden/uitkomst.ts';
import { type Deel, lees, type Regel, zin } from './deel.ts';
import { Feitenlezer, FeitOntbreekt } from './feiten-lezen.ts';
import { afloopBij, onvermeld, termijnen, vertellen } from './onderwerp-feiten.ts';
import { kanNietZo, nietInTeKopen, opsomming, uniek } from './opsomming.ts';
import { betaling, bovenGrens, groep, uren, voortijdig } from './regels.ts';
import { prijsVraag, VASTE_PRIJS, vastePrijs } from './regels-prijs.ts';
import { duur, plaatsingVraag, termijnVraag, werkhervatting } from './regels-tijd.ts';
import { werkUit } from './rekenen.ts';
import { bevestiging, toets } from './toets.ts';
import type { Beantwoording, Onderwerp, Vraagstelling } from './vraagstelling.ts';

/** Facts that are told with a topic where a service has them. */
const erbij: Partial<Record<Onderwerp, readonly string[]>> = {
  doelgroep: ['trede-doelgroep'],
  vervolg: ['inzet-maximum'],
  helpdesk: ['informatieverzoek-inhoud'],
  ziekte: ['ziekte-zw'],
};

const regels: Partial<Record<Onderwerp, Regel>> = {
  uren,
  duur,
  prijs: prijsVraag,
  betaling,
  voortijdig,
  werkhervatting,
  groep,
  plaatsing: plaatsingVraag,
};

/** Topics that a fixed price answers. */
const OVER_DE_PRIJS: ReadonlySet<Onderwerp> = new Set(['prijs', 'tarief']);

/**
 * The answer to a question from the facts that hold on its date. A fact without a value gives an answer that
 * says so (`antwoord.geen-versie`, `antwoord.nagaan` or `antwoord.niet-vermeld`), never another figure.
 */
export function beantwoord(kaders: Kaders, vraag: Vraagstelling): Beantwoording {
  const dienst = kaders.dienst(vraag.dienst);
  if (!dienst) throw new RangeError(`unknown service "${vraag.dienst}"`);
  const lezer = new Feitenlezer(kaders, dienst, vraag.op);
  try {
    if (OVER_DE_PRIJS.has(vraag.onderwerp) && kaders.heeft(dienst, VASTE_PRIJS))
      return { ...vastePrijs(lezer, vraag), feiten: lezer.gebruikt, stappen: [] };
    // A service that lacks a fact a rule needs is answered with the facts it does have about the topic.
    if (kanNietZo(kaders, dienst, vraag.onderwerp)) {
      const teVeel = afloopBij[vraag.onderwerp] ? teVeelUren(lezer, vraag) : undefined;
      return teVeel ? { ...teVeel, feiten: lezer.gebruikt, stappen: [] } : opsomming(kaders, dienst, vraag);
    }
    const deel = kies(vraag)(lezer, vraag);
    const gepast = toets(lezer.gebruikt, vraag);
    // A rule that works something out says itself what it makes of a figure.
    const zelf = gepast.length > 0 || regels[vraag.onderwerp];
    const bevestigd = zelf ? [] : bevestiging(lezer.gebruikt, vraag.beweerd);
    const oordeel = [...(deel.oordeel ?? []), ...gepast, ...bevestigd];
    const verteld = { ...deel, oordeel, feiten: lezer.gebruikt, stappen: deel.stappen ?? [] };
    return vertellen[vraag.onderwerp] ? metUitwerking(kaders, dienst, verteld, vraag) : verteld;
  } catch (fout) {
    if (!(fout instanceof FeitOntbreekt)) throw fout;
    return nietTeGeven(fout.uitkomst, vraag, lezer);
  }
}

/** An answer of facts as they stand, with what the figures of the question come to by them. */
function metUitwerking(
  kaders: Kaders,
  dienst: Dienst,
  verteld: Beantwoording,
  vraag: Vraagstelling,
): Beantwoording {
  const werk = werkUit(kaders, dienst, verteld.feiten, vraag.op, vraag);
  return {
    ...verteld,
    voorwaarden: [...werk.voorwaarden, ...verteld.voorwaarden],
    feiten: uniek([...verteld.feiten, ...werk.feiten]),
    stappen: [...verteld.stappen, ...werk.stappen],
  };
}

/** The refusal to price more hours than can be ordered, where the service has a limit on hours. */
function teVeelUren(lezer: Feitenlezer, vraag: Vraagstelling): Deel | undefined {
  return lezer.kaders.heeft(lezer.dienst, 'uren-maximum') ? bovenGrens(lezer, vraag) : undefined;
}

function kies(vraag: Vraagstelling): Regel {
  const regel = kiesRegel(vraag);
  return afloopBij[vraag.onderwerp] ? (lezer) => bovenGrens(lezer, vraag) ?? regel(lezer, vraag) : regel;
}

function kiesRegel({ onderwerp }: Vraagstelling): Regel {
  if (onvermeld[onderwerp]) return onvermeldeVraag;
  const rollen = vertellen[onderwerp];
  if (rollen)
    return (lezer, { rollen: genoemd = [] }) => ({
      // The kind of help that was asked for comes first: that one is not bought.
      oordeel: nietInTeKopen(
        genoemd.filter((rol) => rol.startsWith(`${onderwerp}-`)).map((rol) => lezer.feit(rol)),
      ),
      kern: zin(`antwoord.${onderwerp}`, lees(lezer, rollen)),
      voorwaarden: (erbij[onderwerp] ?? [])
        .filter((rol) => lezer.kaders.heeft(lezer.dienst, rol))
        .map((rol) => zin('voorwaarde.feit', { feit: lezer.feit(rol) })),
    });
  const rol = termijnen[onderwerp];
  if (rol) return (lezer, vraag) => termijnVraag(lezer, vraag, rol);
  const regel = regels[onderwerp];
  if (!regel) throw new RangeError(`no rule answers "${onderwerp}"`);
  return regel;
}

function onvermeldeVraag(lezer: Feitenlezer, { onderwerp }: Vraagstelling): Deel {
  if (onderwerp === 'zonder-resultaat')
    lees(lezer, ['eerste-betaling', 'tweede-betaling-voortijdig-na-grens']);
  return {
    kern: zin(`antwoord.${onderwerp}-bekend`, { feit: lezer.feit(onvermeld[onderwerp] ?? '') }),
    voorwaarden: [],
  };
}

function nietTeGeven(uitkomst: NietVastgesteld, vraag: Vraagstelling, lezer: Feitenlezer): Beantwoording {
  const reden = uitkomst.soort === 'onbekend' ? 'onbekend' : uitkomst.reden;
  const [feit] = uitkomst.feiten;
  const sleutel =
    reden === 'niet-vermeld' && onvermeld[vraag.onderwerp]
      ? `antwoord.${vraag.onderwerp}`
      : `antwoord.${reden}`;
  const gelezen = Object.fromEntries(lezer.gebruikt.map((eerder) => [eerder.rol, eerder]));
  const waarden = { ...gelezen, feit, op: vraag.op, vanaf: feit?.vanaf, tot: feit?.tot };
  return {
    kern: zin(sleutel, waarden),
    voorwaarden: [],
    feiten: [...lezer.gebruikt, ...uitkomst.feiten],
    stappen: reden === 'geen-versie' && uitkomst.soort !== 'onbekend' ? uitkomst.stappen : [],
  };
}
