import { type Dossier, isGesloten } from '../../domain/dossier/dossier.ts';
import { gevraagdeVelden, leesInvoer } from '../../domain/dossier/invoer.ts';
import type { Bezwaar, Gegevens, Stap } from '../../domain/dossier/stap.ts';
import { card, heading, paragraph } from '../kaarten/card.ts';
import { dossierKaart } from '../kaarten/dossier-kaart.ts';
import { antwoordregel, waardeTekst } from '../kaarten/stap-kaart.ts';
import { stapTitel, veldNaam } from '../kaarten/stapnamen.ts';
import { leesNederlandsGetal } from '../prompts/getal.ts';
import { type Gelezen, leesAntwoord } from '../prompts/lees-antwoord.ts';
import { letterlijk } from '../teksten.ts';
import type { Reply } from '../turn.ts';
import { toonBrief } from './brieven.ts';
import type { Gesprek } from './gesprek.ts';
import { gevolgenVan, stappenTerug, vraagDoorvoeren } from './gevolgen.ts';
import { type Plek, plekIn, toonPlek } from './plek.ts';
import { leg, verouderd, zouWorden } from './vastleggen.ts';
import { isCompleet, nietCompleet, nuCompleet } from './versturen.ts';
import { toonVervolg } from './vervolg.ts';
import { bevestiging, metVoorstellen } from './voorstellen.ts';

/**
 * Records answers to a step and shows what comes next. Wrong answers are refused as a whole: the card comes back
 * with what was typed and a sentence per mistake. A dossier that changed in the meantime is shown as it is now.
 */
export async function verwerk(
  gesprek: Gesprek,
  dossier: Dossier,
  plek: Plek,
  ruw: Gegevens,
  viaKaart: boolean,
  /** True when she has seen what a correction changes. */
  akkoord = false,
): Promise<readonly Reply[]> {
  const { turn, taal } = gesprek;
  const nieuw = canoniek(plek.stap, ruw);
  if (Object.values(nieuw).every((waarde) => waarde.trim() === '')) {
    return [{ kind: 'text', text: taal.t('stap.leeg') }, toonPlek(gesprek, dossier, plek)];
  }
  const invoer = leesInvoer(plek.stap, plek.zicht, plek.gegevens, nieuw, turn.today);
  if (invoer.soort === 'fout') {
    const getypt = { ...plek.gegevens, ...nieuw };
    return [
      { kind: 'text', text: taal.t('stap.niet-genoteerd', {}) },
      toonPlek(gesprek, dossier, plek, {
        gegevens: veilig(getypt, invoer.bezwaren),
        bezwaren: invoer.bezwaren,
      }),
    ];
  }
  const soort = plek.correctie ? 'gecorrigeerd' : 'ingevuld';
  const gebeurtenis = { soort, stap: plek.stap.id, gegevens: invoer.gegevens } as const;
  const zou = plek.correctie && !akkoord ? await zouWorden(gesprek, dossier, gebeurtenis) : undefined;
  const raakt = zou ? gevolgenVan(dossier, zou, plek, taal) : [];
  if (raakt.length > 0) return vraagDoorvoeren(gesprek, dossier, plek, invoer.gegevens, raakt);
  const bezwaar = plek.correctie ? undefined : await nietCompleet(gesprek, dossier, plek.stap, gebeurtenis);
  if (bezwaar) return bezwaar;
  return leg(gesprek, dossier, gebeurtenis, (na) => [
    ...echo(gesprek, dossier, plek, invoer.gegevens, viaKaart),
    ...gevolgen(gesprek, dossier, na, plek),
    ...(plek.correctie ? [] : nuCompleet(gesprek, dossier, na, plek.stap, invoer.gegevens)),
    ...volgende(gesprek, na, plek),
  ]);
}

/** Reads answers from a typed sentence; undefined when nothing in it fits the step. */
export function leesZin(gesprek: Gesprek, plek: Plek, tekst: string): Gelezen | undefined {
  const { omgeving, turn } = gesprek;
  const velden = gevraagdeVelden(plek.stap, plek.zicht, plek.gegevens);
  const gegeven = plek.correctie ? {} : plek.gegevens;
  const naam = stapTitel(plek.stap, gesprek.taal);
  // A condition may only show once an answer in the same sentence is known: "afgewezen omdat …".
  let gelezen = leesAntwoord(tekst, velden, gegeven, omgeving.begrippen, turn.today, naam);
  const meer = gevraagdeVelden(plek.stap, plek.zicht, { ...plek.gegevens, ...gelezen.antwoorden });
  if (meer.length > velden.length)
    gelezen = leesAntwoord(tekst, meer, gegeven, omgeving.begrippen, turn.today, naam);
  if (Object.keys(gelezen.antwoorden).length > 0) return gelezen;
  const bevestigd = bevestiging(gesprek, plek, tekst);
  return bevestigd && { antwoorden: bevestigd, overgebleven: [] };
}

/** Records what a sentence held, and says which pieces of it found no place. */
export async function verwerkZin(
  gesprek: Gesprek,
  dossier: Dossier,
  plek: Plek,
  gelezen: Gelezen,
): Promise<readonly Reply[]> {
  const antwoorden = plek.stap.route ? metVoorstellen(gesprek, plek, gelezen.antwoorden) : gelezen.antwoorden;
  const replies = await verwerk(gesprek, dossier, plek, antwoorden, false);
  if (gelezen.overgebleven.length === 0) return replies;
  const stukken = gelezen.overgebleven.join(', ');
  return [{ kind: 'text', text: gesprek.taal.t('stap.niet-geplaatst', { stukken }) }, ...replies];
}

/** Makes the correction that waits for her word; a dossier that changed since is shown as it is now. */
export async function voerDoor(gesprek: Gesprek, dossier: Dossier): Promise<readonly Reply[]> {
  const { pending } = gesprek.memory;
  gesprek.onthoud({ pending: undefined });
  if (pending?.dossier !== dossier.id)
    return [
      { kind: 'text', text: gesprek.taal.t('gevolg.niets') },
      toonPlek(gesprek, dossier, plekIn(dossier, undefined)),
    ];
  const plek = plekIn(dossier, pending.stap);
  if (!plek?.correctie || dossier.stand.versie !== pending.versie) return verouderd(gesprek, dossier.id);
  return verwerk(gesprek, dossier, plek, pending.gegevens, false, true);
}

/** Numbers in the way people type them ("20,5", "€ 1.250") in their stored form; the rest as it is. */
function canoniek(stap: Stap, ruw: Gegevens): Gegevens {
  return Object.fromEntries(
    stap.velden.flatMap((veld): [string, string][] => {
      const waarde = ruw[veld.id];
      if (waarde === undefined) return [];
      const isGetal =
        veld.soort === 'uren' ||
        veld.soort === 'maanden' ||
        veld.soort === 'dagen' ||
        veld.soort === 'bedrag';
      const getal = isGetal
        ? leesNederlandsGetal(
            waarde
              .replace(/^€\s*/, '')
              .replace(/\s*(uur|uren|u|maanden|maand|mnd|dagen|euro|hours|months|days)$/i, ''),
          )
        : undefined;
      return [[veld.id, getal ? getal.toFixed() : waarde]];
    }),
  );
}

/** What was typed, to show it again, without a BSN. */
function veilig(gegevens: Gegevens, bezwaren: readonly Bezwaar[]): Gegevens {
  const verboden = bezwaren.filter(({ code }) => code === 'bsn').map(({ veld }) => veld);
  return Object.fromEntries(Object.entries(gegevens).filter(([id]) => !verboden.includes(id)));
}

function echo(
  gesprek: Gesprek,
  dossier: Dossier,
  plek: Plek,
  gegevens: Gegevens,
  viaKaart: boolean,
): readonly Reply[] {
  const { taal } = gesprek;
  const regels = plek.stap.velden.flatMap((veld) => {
    const waarde = gegevens[veld.id];
    return waarde ? [antwoordregel(veldNaam(plek.stap, veld.id, taal), waardeTekst(veld, waarde, taal))] : [];
  });
  const titel = taal.t('stap.genoteerd', {
    kenmerk: dossier.stand.kenmerk,
    stap: stapTitel(plek.stap, taal),
  });
  if (!viaKaart)
    return [{ kind: 'text', text: [titel, ...regels.map((regel) => `- ${letterlijk(regel)}`)].join('\n') }];
  const body = [heading(titel), ...regels.map((regel) => paragraph(letterlijk(regel)))];
  return [{ kind: 'replace', card: card(taal.taal, titel, body), text: [titel, ...regels].join('\n') }];
}

/** After a correction: which steps come back because of it. */
function gevolgen({ taal }: Gesprek, voor: Dossier, na: Dossier, plek: Plek): readonly Reply[] {
  if (!plek.correctie) return [];
  const stappen = stappenTerug(voor, na, plek, taal);
  return [
    { kind: 'text', text: taal.t(stappen ? 'stap.correctie-gevolg' : 'stap.correctie-klaar', { stappen }) },
  ];
}

function volgende(gesprek: Gesprek, na: Dossier, plek: Plek): readonly Reply[] {
  if (isGesloten(na)) {
    const { taal } = gesprek;
    return [
      { kind: 'text', text: taal.t('dossier.klaar', { kenmerk: na.stand.kenmerk }) },
      { kind: 'card', ...dossierKaart(na, taal) },
      ...toonVervolg(gesprek, na),
    ];
  }
  const straks = plekIn(na, undefined);
  const open = straks && straks.stap === plek.stap && !plek.correctie ? na.open?.ontbreekt : undefined;
  const namen = open?.map(({ id }) => veldNaam(plek.stap, id, gesprek.taal)).join(', ');
  const nodig: readonly Reply[] = namen
    ? [{ kind: 'text', text: gesprek.taal.t('stap.nog-nodig', { velden: namen }) }]
    : [];
  const document = straks && straks.stap !== plek.stap ? straks.stap.document : undefined;
  // What the step itself asks for its letter comes first.
  const brief = document && (!straks?.stap.route || isCompleet(gesprek, na, document)) ? document : undefined;
  return [...nodig, ...(brief ? toonBrief(gesprek, na, brief) : []), toonPlek(gesprek, na, straks)];
}
