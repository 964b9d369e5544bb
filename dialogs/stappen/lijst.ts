import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import { type Action, card, command, type Element, heading, paragraph, subheading } from '../kaarten/card.ts';
import { stapTitel } from '../kaarten/stapnamen.ts';
import type { Reply } from '../turn.ts';
import { normaal } from '../vragen/woorden.ts';
import { eigenDossiers, type Gesprek } from './gesprek.ts';
import { meegelezenDossiers } from './meelezen.ts';

/** Whom dossiers wait for, the klantmanager first, and those that are closed last. */
const GROEPEN = ['jij', 'client', 'leverancier', 'uwv', 'gesloten'] as const;
type Groep = (typeof GROEPEN)[number];
/** How many dossiers a list shows at once: what still fits one card comfortably. */
const PER_BLADZIJDE = 15;

/** Whom a dossier waits for. */
export function wachtOp(dossier: Dossier): Groep {
  return dossier.open ? (dossier.open.stap.wachtOp ?? 'jij') : 'gesloten';
}

/** The first deadline that still runs. */
const eerstvolgende = (dossier: Dossier) => termijnenVan(dossier).find(({ loopt }) => loopt)?.datum;

/**
 * The user's dossiers by whom they wait for, in each group the one with the nearest deadline first. `toevoeging` is a
 * page ("2"), or words that a dossier must have: whom it waits for, its service or a part of its reference.
 */
export async function toonDossiers(gesprek: Gesprek, toevoeging = ''): Promise<readonly Reply[]> {
  const { t, taal } = gesprek.taal;
  const alle = await eigenDossiers(gesprek);
  const meelezen = await toonMeelezen(gesprek);
  if (alle.length === 0 && meelezen.length > 0) return meelezen;
  if (alle.length === 0)
    return [{ kind: 'text', text: t('dossiers.geen'), suggestions: [t('suggestie.nieuw-dossier')] }];
  const isBladzijde = /^\d+$/.test(toevoeging);
  const zoek = isBladzijde ? '' : normaal(toevoeging);
  const gevonden = alle.filter((dossier) => zoek === '' || past(gesprek, dossier, zoek));
  if (gevonden.length === 0)
    return [{ kind: 'text', text: t('dossiers.geen-gevonden', { zoek: toevoeging }) }];
  const gesorteerd = gevonden.toSorted(volgorde);
  const bladzijden = Math.ceil(gesorteerd.length / PER_BLADZIJDE);
  const bladzijde = Math.min(Math.max(isBladzijde ? Number(toevoeging) : 1, 1), bladzijden);
  const getoond = gesorteerd.slice((bladzijde - 1) * PER_BLADZIJDE, bladzijde * PER_BLADZIJDE);
  const titel = t('dossiers.titel', { aantal: gevonden.length });
  const groepen = GROEPEN.map((groep) => ({
    groep,
    naam: t(`dossiers.groep.${groep}`, { aantal: gevonden.filter((een) => wachtOp(een) === groep).length }),
    dossiers: getoond.filter((een) => wachtOp(een) === groep),
  })).filter(({ dossiers }) => dossiers.length > 0);
  const knop = (nummer: number): Action =>
    command(t('dossiers.bladzijde', { nummer, bladzijden }), {
      actie: 'opdracht',
      opdracht: 'dossiers',
      toevoeging: String(nummer),
    });
  const acties = [
    ...(bladzijde > 1 ? [knop(bladzijde - 1)] : []),
    ...(bladzijde < bladzijden ? [knop(bladzijde + 1)] : []),
  ];
  const body: Element[] = [
    heading(titel),
    ...groepen.flatMap(({ naam, dossiers }): Element[] => [
      subheading(naam),
      ...dossiers.map((dossier) => paragraph(regel(gesprek, dossier))),
      {
        type: 'ActionSet',
        actions: dossiers.map((dossier) =>
          command(dossier.stand.kenmerk, { actie: 'opdracht', opdracht: 'dossier', dossier: dossier.id }),
        ),
      },
    ]),
  ];
  const text = [
    titel,
    ...groepen.flatMap(({ naam, dossiers }) => [
      `**${naam}**`,
      ...dossiers.map((dossier) => `- ${regel(gesprek, dossier)}`),
    ]),
    ...(bladzijden > 1 ? [t('dossiers.bladzijde', { nummer: bladzijde, bladzijden })] : []),
  ].join('\n');
  return [{ kind: 'card', card: card(taal, titel, body, acties), text }, ...(zoek ? [] : meelezen)];
}

/** The dossiers of colleagues that the user may read, with the one whose time ends first on top; none: no card. */
async function toonMeelezen(gesprek: Gesprek): Promise<readonly Reply[]> {
  const { t, taal } = gesprek.taal;
  const gelezen = (await meegelezenDossiers(gesprek)).toSorted((a, b) => a.tot.localeCompare(b.tot));
  if (gelezen.length === 0) return [];
  const titel = t('meelezen.titel', { aantal: gelezen.length });
  const regels = gelezen.map(({ dossier, tot }) =>
    t('meelezen.regel', { regel: regel(gesprek, dossier), tot }),
  );
  const acties = gelezen.map(({ dossier }) =>
    command(dossier.stand.kenmerk, { actie: 'opdracht', opdracht: 'dossier', dossier: dossier.id }),
  );
  const body: Element[] = [heading(titel), ...regels.map(paragraph), { type: 'ActionSet', actions: acties }];
  const text = [titel, ...regels.map((een) => `- ${een}`)].join('\n');
  return [{ kind: 'card', card: card(taal, titel, body), text }];
}

function volgorde(a: Dossier, b: Dossier): number {
  const groep = GROEPEN.indexOf(wachtOp(a)) - GROEPEN.indexOf(wachtOp(b));
  if (groep !== 0) return groep;
  // A dossier without a deadline comes after those that have one.
  const [dagA, dagB] = [eerstvolgende(a) ?? '9999', eerstvolgende(b) ?? '9999'];
  return dagA.localeCompare(dagB) || b.stand.bijgewerktOp.localeCompare(a.stand.bijgewerktOp);
}

function past({ taal: { t, taal } }: Gesprek, dossier: Dossier, zoek: string): boolean {
  const waarin = [
    dossier.stand.kenmerk,
    dienstVan(dossier).naam[taal],
    t(`dossiers.groep.${wachtOp(dossier)}`, { aantal: '' }),
  ];
  return waarin.some((tekst) => normaal(tekst).includes(zoek));
}

function regel({ taal }: Gesprek, dossier: Dossier): string {
  const { t, opmaak } = taal;
  const dag = eerstvolgende(dossier);
  return t('dossiers.regel', {
    kenmerk: dossier.stand.kenmerk,
    dienst: dienstVan(dossier).naam,
    nu: dossier.open
      ? stapTitel(dossier.open.stap, taal)
      : t(`dossier.einde.${dossier.stand.gestaakt ?? 'gesloten'}`),
    dag: dag && opmaak.datum(dag),
  });
}
