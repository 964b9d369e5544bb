import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Stap } from '../../domain/dossier/stap.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import { card, command, heading, paragraph, remark } from '../kaarten/card.ts';
import { dossierKaart, termijnRegel } from '../kaarten/dossier-kaart.ts';
import { waardeTekst } from '../kaarten/stap-kaart.ts';
import { stapTitel, veldNaam } from '../kaarten/stapnamen.ts';
import type { Taalkeuze } from '../omgeving.ts';
import type { Reply } from '../turn.ts';
import { woordenVan } from '../vragen/woorden.ts';
import type { Gesprek } from './gesprek.ts';
import { plekIn, toonPlek } from './plek.ts';

/** Makes a dossier the one being worked on and shows where it is. */
export function activeer(gesprek: Gesprek, dossier: Dossier): readonly Reply[] {
  gesprek.onthoud({ activeDossier: dossier.id, awaitingReference: undefined, correcting: undefined });
  return [{ kind: 'card', ...dossierKaart(dossier, gesprek.taal) }];
}

/**
 * Every deadline of a dossier with its date, how that was found and who is bound by it. Who only reads along
 * (`meelezer`) gets no file of it.
 */
export function toonTermijnen(gesprek: Gesprek, dossier: Dossier, meelezer = false): readonly Reply[] {
  const { t, taal } = gesprek.taal;
  const termijnen = termijnenVan(dossier);
  const titel = t('termijn.titel', { kenmerk: dossier.stand.kenmerk });
  if (termijnen.length === 0)
    return [{ kind: 'text', text: t('termijn.geen', { kenmerk: dossier.stand.kenmerk }) }];
  const regels = termijnen.map((termijn) => ({
    ...termijnRegel(termijn, dossier.kaders, gesprek.taal),
    loopt: termijn.loopt,
  }));
  const body = [
    heading(titel),
    ...regels.flatMap(({ kop, uitleg, loopt }) => [paragraph(loopt ? `**${kop}**` : kop), remark(uitleg)]),
  ];
  const text = [titel, ...regels.map(({ kop, uitleg }) => `- ${kop}. ${uitleg}`)].join('\n');
  const loopt = termijnen.some((termijn) => termijn.loopt);
  const acties =
    loopt && !meelezer
      ? [command(t('knop.bestand-ics'), { actie: 'bestand', soort: 'ics', dossier: dossier.id })]
      : [];
  return [{ kind: 'card', card: card(taal, titel, body, acties), text }];
}

/** What a step is called; of one that came up more than once with the first answer to it. */
function onderscheiden({ gedaan, stand }: Dossier, stap: Stap, taal: Taalkeuze): string {
  const naam = stapTitel(stap, taal);
  if (gedaan.filter((andere) => stapTitel(andere, taal) === naam).length === 1) return naam;
  const gegevens = stand.antwoorden[stap.id] ?? {};
  const veld = stap.velden.find(({ id }) => gegevens[id] !== undefined);
  return veld ? `${naam} (${waardeTekst(veld, gegevens[veld.id] ?? '', taal)})` : naam;
}

/** The answered steps of a dossier to choose one to correct. */
export function kiesCorrectie(gesprek: Gesprek, dossier: Dossier): readonly Reply[] {
  const { t, taal } = gesprek.taal;
  if (dossier.gedaan.length === 0)
    return [
      { kind: 'text', text: t('corrigeren.niets') },
      toonPlek(gesprek, dossier, plekIn(dossier, undefined)),
    ];
  const titel = t('corrigeren.titel', { kenmerk: dossier.stand.kenmerk });
  const stappen = dossier.gedaan.map((stap) => ({
    id: stap.id,
    naam: onderscheiden(dossier, stap, gesprek.taal),
  }));
  const acties = stappen.map(({ id, naam }) =>
    command(naam, { actie: 'corrigeer', stap: id, dossier: dossier.id }),
  );
  const text = [titel, ...stappen.map(({ naam }) => `- ${naam}`), t('corrigeren.tip')].join('\n');
  return [
    {
      kind: 'card',
      card: card(taal, titel, [
        heading(titel),
        remark(t('corrigeren.tip')),
        { type: 'ActionSet', actions: acties },
      ]),
      text,
    },
  ];
}

/** Shows an answered step with its answers, ready to be changed. */
export function corrigeer(gesprek: Gesprek, dossier: Dossier, stap: string): readonly Reply[] {
  if (!dossier.gedaan.some(({ id }) => id === stap)) return kiesCorrectie(gesprek, dossier);
  gesprek.onthoud({ activeDossier: dossier.id, correcting: stap });
  return [toonPlek(gesprek, dossier, plekIn(dossier, stap))];
}

/** One step back: the answers of the step before the present one, ready to be changed. */
export function terug(gesprek: Gesprek, dossier: Dossier): readonly Reply[] {
  const nu = dossier.gedaan.findIndex(({ id }) => id === gesprek.memory.correcting);
  const vorige = dossier.gedaan[nu === -1 ? dossier.gedaan.length - 1 : nu - 1];
  if (!vorige)
    return [
      { kind: 'text', text: gesprek.taal.t('corrigeren.niets') },
      toonPlek(gesprek, dossier, plekIn(dossier, gesprek.memory.correcting)),
    ];
  return corrigeer(gesprek, dossier, vorige.id);
}

/** The step of a dossier that a text names by its title or one of its fields, the latest first; or undefined. */
export function stapUitTekst({ taal }: Gesprek, dossier: Dossier, tekst: string): string | undefined {
  const gezocht = woordenVan(tekst)
    .map((woord) => woord.tekst)
    .filter((woord) => woord.length > 2);
  const scores = dossier.gedaan.map((stap, plek) => {
    const { id, velden } = stap;
    const titel = woordenVan(`${id} ${stapTitel(stap, taal)}`).map((woord) => woord.tekst);
    const namen = velden.flatMap((veld) =>
      woordenVan(veldNaam(stap, veld.id, taal)).map((woord) => woord.tekst),
    );
    const begint = (woorden: readonly string[]) =>
      gezocht.filter((woord) => woorden.some((naam) => naam.startsWith(woord))).length;
    // Fields are often compounds: "uren" means the begeleidingsuren.
    const eindigt = gezocht.filter((woord) => namen.some((naam) => naam.endsWith(woord))).length;
    return { id, plek, score: 2 * begint(titel) + begint(namen) + eindigt };
  });
  const [beste] = scores
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.plek - a.plek);
  return beste?.id;
}
