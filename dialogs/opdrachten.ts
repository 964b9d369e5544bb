import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Opdracht } from './begrippen.ts';
import { dossierKaart } from './kaarten/dossier-kaart.ts';
import { beginAdvies, beginRoute } from './stappen/advies.ts';
import { brievenVan, toonBrief, toonBrieven } from './stappen/brieven.ts';
import {
  activeer,
  corrigeer,
  kiesCorrectie,
  stapUitTekst,
  terug,
  toonTermijnen,
} from './stappen/dossiers.ts';
import { heropen, neemTerug, staak } from './stappen/einde.ts';
import { eigenDossiers, type Gesprek } from './stappen/gesprek.ts';
import { toonDossiers } from './stappen/lijst.ts';
import { toonLogboek } from './stappen/logboek.ts';
import { meegelezen, toonMeegelezen } from './stappen/meelezen.ts';
import { openDossier, vraagKenmerk } from './stappen/nieuw-dossier.ts';
import { biedAan, isCode, laatMeelezen, neemOver, stopDelen, trekIn } from './stappen/overdracht.ts';
import { nietOverslaan, plekIn, toonPlek } from './stappen/plek.ts';
import { voerDoor } from './stappen/stap.ts';
import type { Reply } from './turn.ts';
import { meld } from './vragen/melden.ts';
import { normaal, woordenVan } from './vragen/woorden.ts';

type Uitvoering = (
  gesprek: Gesprek,
  toevoeging: string,
  dossier: Dossier | undefined,
) => Promise<readonly Reply[]> | readonly Reply[];

const uitvoeringen: Record<Opdracht, Uitvoering> = {
  'nieuw-dossier': (gesprek, toevoeging) =>
    toevoeging ? openDossier(gesprek, toevoeging) : vraagKenmerk(gesprek),
  dossiers: (gesprek, toevoeging) => toonDossiers(gesprek, toevoeging),
  dossier: toonDossier,
  verder: metDossier((gesprek, _toevoeging, dossier) => {
    gesprek.onthoud({
      activeDossier: dossier.id,
      correcting: undefined,
      awaitingReference: undefined,
      newReference: undefined,
    });
    return [toonPlek(gesprek, dossier, plekIn(dossier, undefined))];
  }),
  overslaan: metDossier((gesprek, _toevoeging, dossier) => nietOverslaan(gesprek, dossier)),
  terug: metDossier((gesprek, _toevoeging, dossier) => terug(gesprek, dossier)),
  corrigeren: metDossier((gesprek, toevoeging, dossier) => {
    const stap = toevoeging ? stapUitTekst(gesprek, dossier, toevoeging) : undefined;
    return stap ? corrigeer(gesprek, dossier, stap) : kiesCorrectie(gesprek, dossier);
  }),
  doorvoeren: metDossier((gesprek, _toevoeging, dossier) => voerDoor(gesprek, dossier)),
  termijnen: metDossier((gesprek, _toevoeging, dossier) => toonTermijnen(gesprek, dossier)),
  brieven: metDossier((gesprek, toevoeging, dossier) => {
    const gekozen = toevoeging
      ? brievenVan(dossier, gesprek.taal, gesprek.turn.today).find(({ naam }) =>
          normaal(naam).includes(normaal(toevoeging)),
        )
      : undefined;
    return gekozen ? toonBrief(gesprek, dossier, gekozen.id) : toonBrieven(gesprek, dossier);
  }),
  advies: (gesprek, toevoeging) => beginAdvies(gesprek, toevoeging || gesprek.memory.newReference),
  route: (gesprek) => beginRoute(gesprek),
  staken: metDossier((gesprek, toevoeging, dossier) => staak(gesprek, dossier, toevoeging)),
  heropenen: metDossier((gesprek, _toevoeging, dossier) => heropen(gesprek, dossier)),
  ongedaan: metDossier((gesprek, _toevoeging, dossier) => neemTerug(gesprek, dossier)),
  overdragen: metDossier((gesprek, _toevoeging, dossier) => biedAan(gesprek, dossier)),
  intrekken: metDossier((gesprek, _toevoeging, dossier) => trekIn(gesprek, dossier)),
  overnemen: (gesprek, toevoeging) => neemOver(gesprek, toevoeging),
  meelezen: (gesprek, toevoeging, dossier) =>
    isCode(toevoeging)
      ? neemOver(gesprek, toevoeging)
      : metDossier((_gesprek, _toevoeging, eigen) => laatMeelezen(gesprek, eigen, toevoeging))(
          gesprek,
          toevoeging,
          dossier,
        ),
  'niet-meelezen': metDossier((gesprek, _toevoeging, dossier) => stopDelen(gesprek, dossier)),
  logboek: metDossier((gesprek, _toevoeging, dossier) => toonLogboek(gesprek, dossier)),
  help,
  melden: (gesprek, toevoeging) => meld(gesprek, toevoeging),
  groet: (gesprek) => [{ kind: 'text', text: gesprek.taal.t('welkom'), suggestions: voorbeelden(gesprek) }],
  dank: (gesprek) => [{ kind: 'text', text: gesprek.taal.t('graag-gedaan') }],
  pauze: (gesprek, _toevoeging, dossier) => {
    gesprek.onthoud({ awaitingReference: undefined, newReference: undefined, correcting: undefined });
    return [
      {
        kind: 'text',
        text: gesprek.taal.t(dossier ? 'pauze.dossier' : 'pauze.zonder', { kenmerk: dossier?.stand.kenmerk }),
      },
    ];
  },
};

/** Commands after which the advice that is going on goes on. */
const BLIJFT_BIJ_ADVIES: ReadonlySet<Opdracht> = new Set([
  'advies',
  'route',
  'help',
  'melden',
  'groet',
  'dank',
]);

/** Carries out a command. `toevoeging` is what stood behind it: a reference, the name of a step or of a letter. */
export async function voerUit(
  gesprek: Gesprek,
  opdracht: Opdracht,
  toevoeging: string,
  dossier: Dossier | undefined,
): Promise<readonly Reply[]> {
  // Who does something else no longer answers the questions of the advice.
  if (!BLIJFT_BIJ_ADVIES.has(opdracht)) gesprek.onthoud({ advies: undefined });
  // A correction waits for the next word only.
  if (opdracht !== 'doorvoeren') gesprek.onthoud({ pending: undefined });
  if (opdracht !== 'help') gesprek.onthoud({ againstAdvice: undefined });
  return uitvoeringen[opdracht](gesprek, toevoeging, dossier);
}

/** What the bot can do, or with a topic behind it how one asks about that. */
function help(gesprek: Gesprek, toevoeging: string): readonly Reply[] {
  const { omgeving, taal } = gesprek;
  const [genoemd] = toevoeging ? omgeving.lexicon.onderwerpen(woordenVan(toevoeging)) : [];
  const zinnen = genoemd ? omgeving.voorbeelden.van(genoemd.doel, taal.taal) : [];
  if (genoemd && zinnen.length > 0) {
    const onderwerp = taal.t(`onderwerp.${genoemd.doel}`);
    const text = [taal.t('help-onderwerp', { onderwerp }), '', ...zinnen.map((zin) => `- ${zin}`)].join('\n');
    return [{ kind: 'text', text, suggestions: zinnen }];
  }
  return [{ kind: 'text', text: gesprek.taal.t('help'), suggestions: voorbeelden(gesprek) }];
}

function voorbeelden({ taal: { t } }: Gesprek): string[] {
  return [t('suggestie.uren'), t('suggestie.voortijdig'), t('suggestie.nieuw-dossier')];
}

/** A dossier by its reference, or the one being worked on, or else the list. */
async function toonDossier(
  gesprek: Gesprek,
  toevoeging: string,
  dossier: Dossier | undefined,
): Promise<readonly Reply[]> {
  if (toevoeging) {
    const gevonden = (await eigenDossiers(gesprek)).find(
      ({ stand }) => normaal(stand.kenmerk) === normaal(toevoeging),
    );
    if (gevonden) return activeer(gesprek, gevonden);
    const gelezen = await meegelezen(gesprek, toevoeging);
    if (gelezen) return toonMeegelezen(gesprek, gelezen);
    return [
      { kind: 'text', text: gesprek.taal.t('dossier.niet-gevonden', { kenmerk: toevoeging }) },
      ...(await toonDossiers(gesprek)),
    ];
  }
  if (!dossier) return toonDossiers(gesprek);
  gesprek.onthoud({
    activeDossier: dossier.id,
    correcting: undefined,
    awaitingReference: undefined,
    newReference: undefined,
  });
  return [{ kind: 'card', ...dossierKaart(dossier, gesprek.taal) }];
}

function metDossier(
  doe: (
    gesprek: Gesprek,
    toevoeging: string,
    dossier: Dossier,
  ) => Promise<readonly Reply[]> | readonly Reply[],
): Uitvoering {
  return (gesprek, toevoeging, dossier) => {
    if (dossier) return doe(gesprek, toevoeging, dossier);
    const { t } = gesprek.taal;
    return [
      {
        kind: 'text',
        text: t('dossier.geen-actief'),
        suggestions: [t('suggestie.nieuw-dossier'), t('suggestie.dossiers')],
      },
    ];
  };
}
