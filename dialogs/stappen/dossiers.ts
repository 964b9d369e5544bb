import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import { bevatBsn } from '../../domain/waarden/bsn.ts';
import { card, command, heading, paragraph, remark } from '../kaarten/card.ts';
import { dossierKaart, termijnRegel } from '../kaarten/dossier-kaart.ts';
import type { Reply } from '../turn.ts';
import { normaal, woordenVan } from '../vragen/woorden.ts';
import { alsDossier, eigenDossiers, type Gesprek } from './gesprek.ts';
import { plekIn, toonPlek } from './stap.ts';

const KENMERK = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u;
/** How many dossiers a list shows at once: what still fits one card comfortably. */
const LIJST = 15;

/** Asks for the reference of a new dossier. */
export function vraagKenmerk(gesprek: Gesprek): readonly Reply[] {
  const { t, taal } = gesprek.taal;
  gesprek.onthoud({ awaitingReference: true });
  const titel = t('nieuw.titel');
  const uitleg = t('nieuw.uitleg');
  const invoer = {
    type: 'Input.Text' as const,
    id: 'kenmerk',
    label: t('nieuw.kenmerk'),
    isRequired: true,
    errorMessage: t('nieuw.leeg'),
    maxLength: 40,
  };
  const actie = {
    type: 'Action.Submit' as const,
    title: t('knop.start-dossier'),
    data: { actie: 'nieuw' },
    style: 'positive' as const,
  };
  return [
    {
      kind: 'card',
      card: card(taal, titel, [heading(titel), paragraph(uitleg), invoer], [actie]),
      text: `${titel}\n${uitleg}`,
    },
  ];
}

/** Opens a dossier under a reference; a BSN, an empty or an odd reference is refused with what to do instead. */
export async function openDossier(gesprek: Gesprek, ruw: string): Promise<readonly Reply[]> {
  const { turn, omgeving, taal } = gesprek;
  const kenmerk = ruw
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:het )?kenmerk(?: is)?:? (?=\S)/i, '');
  if (bevatBsn(kenmerk)) return [{ kind: 'text', text: taal.t('bezwaar.bsn') }, ...vraagKenmerk(gesprek)];
  if (!KENMERK.test(kenmerk))
    return [
      { kind: 'text', text: taal.t(kenmerk ? 'nieuw.ongeldig' : 'nieuw.leeg') },
      ...vraagKenmerk(gesprek),
    ];
  const bestaand = (await eigenDossiers(gesprek)).find(
    (dossier) => dossier.open && normaal(dossier.stand.kenmerk) === normaal(kenmerk),
  );
  if (bestaand)
    return [{ kind: 'text', text: taal.t('nieuw.bestaat', { kenmerk }) }, ...activeer(gesprek, bestaand)];
  const dienst = omgeving.kaders.diensten().find(({ proces }) => proces);
  if (!dienst) throw new Error('the content names no service with a process');
  const opening = {
    soort: 'geopend',
    kader: dienst.kader,
    dienst: dienst.id,
    kenmerk,
    op: turn.today,
    tijdstip: turn.now,
    door: turn.user,
  } as const;
  const bewaard = await omgeving.dossiers.create(turn.user, opening);
  const dossier = alsDossier(gesprek, bewaard);
  gesprek.onthoud({ activeDossier: dossier.id, awaitingReference: undefined, correcting: undefined });
  return [
    { kind: 'text', text: taal.t('nieuw.geopend', { kenmerk, dienst: dienst.naam }) },
    toonPlek(gesprek, dossier, plekIn(dossier, undefined)),
  ];
}

/** Makes a dossier the one being worked on and shows where it is. */
export function activeer(gesprek: Gesprek, dossier: Dossier): readonly Reply[] {
  gesprek.onthoud({ activeDossier: dossier.id, awaitingReference: undefined, correcting: undefined });
  return [{ kind: 'card', ...dossierKaart(dossier, gesprek.taal) }];
}

/** The user's dossiers, the one changed last first, each with what it waits for. */
export async function toonDossiers(gesprek: Gesprek): Promise<readonly Reply[]> {
  const { t, taal } = gesprek.taal;
  const alle = await eigenDossiers(gesprek);
  if (alle.length === 0)
    return [{ kind: 'text', text: t('dossiers.geen'), suggestions: [t('suggestie.nieuw-dossier')] }];
  const getoond = alle.slice(0, LIJST);
  const titel = t('dossiers.titel', { aantal: alle.length });
  const regel = (dossier: Dossier) =>
    t('dossiers.regel', {
      kenmerk: dossier.stand.kenmerk,
      dienst: dienstVan(dossier).naam,
      nu: dossier.open ? t(`stap.${dossier.open.stap.id}.titel`) : t('dossier.gesloten'),
    });
  const acties = getoond.map((dossier) =>
    command(dossier.stand.kenmerk, { actie: 'opdracht', opdracht: 'dossier', dossier: dossier.id }),
  );
  const rest = alle.length > LIJST ? [remark(t('dossiers.meer', { aantal: alle.length - LIJST }))] : [];
  const body = [
    heading(titel),
    ...getoond.map((dossier) => paragraph(regel(dossier))),
    ...rest,
    { type: 'ActionSet' as const, actions: acties },
  ];
  return [
    {
      kind: 'card',
      card: card(taal, titel, body),
      text: [titel, ...getoond.map((dossier) => `- ${regel(dossier)}`)].join('\n'),
    },
  ];
}

/** Every deadline of a dossier with its date, how that was found and who is bound by it. */
export function toonTermijnen(gesprek: Gesprek, dossier: Dossier): readonly Reply[] {
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
  return [{ kind: 'card', card: card(taal, titel, body), text }];
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
  const acties = dossier.gedaan.map(({ id }) =>
    command(t(`stap.${id}.titel`), { actie: 'corrigeer', stap: id, dossier: dossier.id }),
  );
  const text = [
    titel,
    ...dossier.gedaan.map(({ id }) => `- ${t(`stap.${id}.titel`)}`),
    t('corrigeren.tip'),
  ].join('\n');
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
export function stapUitTekst({ taal: { t } }: Gesprek, dossier: Dossier, tekst: string): string | undefined {
  const gezocht = woordenVan(tekst)
    .map((woord) => woord.tekst)
    .filter((woord) => woord.length > 2);
  const scores = dossier.gedaan.map(({ id, velden }, plek) => {
    const titel = woordenVan(`${id} ${t(`stap.${id}.titel`)}`).map((woord) => woord.tekst);
    const namen = velden.flatMap((veld) =>
      woordenVan(t(`veld.${id}.${veld.id}`)).map((woord) => woord.tekst),
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
