import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { meelezersOp } from '../../domain/dossier/stand.ts';
import type { Datum } from '../../domain/waarden/datum.ts';
import { vindDatums } from '../prompts/datum.ts';
import type { Reply } from '../turn.ts';
import { activeer } from './dossiers.ts';
import { alsDossier, type Gesprek } from './gesprek.ts';
import { toonMeegelezen } from './meelezen.ts';
import { leg } from './vastleggen.ts';

/**
 * Offers a dossier to a colleague: a code that she types in her own conversation. She takes it over by it, or
 * reads it up to and including `tot`.
 */
export async function biedAan(gesprek: Gesprek, dossier: Dossier, tot?: Datum): Promise<readonly Reply[]> {
  const { omgeving, turn, taal } = gesprek;
  const code = omgeving.codes.create();
  const aanbod = {
    soort: 'aangeboden',
    sleutel: omgeving.codes.key(code),
    organisatie: turn.organisation ?? '',
    ...(tot && { tot }),
  } as const;
  const { kenmerk } = dossier.stand;
  return leg(gesprek, dossier, aanbod, () => [
    {
      kind: 'text',
      text: taal.t(tot ? 'meelezen.aangeboden' : 'overdracht.aangeboden', { kenmerk, code, tot }),
      suggestions: [taal.t('suggestie.intrekken')],
    },
  ]);
}

/** Withdraws the offer of a dossier. */
export async function trekIn(gesprek: Gesprek, dossier: Dossier): Promise<readonly Reply[]> {
  const { t } = gesprek.taal;
  const { kenmerk, aanbod } = dossier.stand;
  if (!aanbod) return [{ kind: 'text', text: t('overdracht.geen-aanbod', { kenmerk }) }];
  return leg(gesprek, dossier, { soort: 'aanbod-vervallen' }, () => [
    { kind: 'text', text: t('overdracht.ingetrokken', { kenmerk }) },
  ]);
}

/** Lets a colleague read a dossier, up to and including the day in `toevoeging`; without one the day is asked. */
export async function laatMeelezen(
  gesprek: Gesprek,
  dossier: Dossier,
  toevoeging: string,
): Promise<readonly Reply[]> {
  const { turn } = gesprek;
  const { kenmerk } = dossier.stand;
  const [dag] = vindDatums(toevoeging, turn.today, 'toekomst');
  if (!dag) return [vraagDag(gesprek, 'meelezen.welke-dag', kenmerk)];
  if (dag.waarde < turn.today) return [vraagDag(gesprek, 'meelezen.voorbij', kenmerk)];
  return biedAan(gesprek, dossier, dag.waarde);
}

function vraagDag({ taal: { t } }: Gesprek, sleutel: string, kenmerk: string): Reply {
  return { kind: 'text', text: t(sleutel, { kenmerk }), suggestions: [t('meelezen.voorbeeld')] };
}

/** Nobody reads the dossier any more but its owner; an offer to read it counts no more either. */
export async function stopDelen(gesprek: Gesprek, dossier: Dossier): Promise<readonly Reply[]> {
  const { t } = gesprek.taal;
  const { kenmerk, aanbod } = dossier.stand;
  const lezers = meelezersOp(dossier.stand, gesprek.turn.today);
  if (lezers.length === 0 && !aanbod?.tot)
    return [{ kind: 'text', text: t('meelezen.niemand', { kenmerk }) }];
  return leg(gesprek, dossier, { soort: 'delen-gestopt' }, () => [
    { kind: 'text', text: t('meelezen.gestopt', { kenmerk }) },
  ]);
}

const CODE = /^([a-z0-9]{5}-?[a-z0-9]{5})\s*(ja|yes|nee|no)?$/i;

/** True for a text that is a code, with or without an answer. */
export function isCode(gezegd: string): boolean {
  return CODE.test(gezegd.trim());
}

/**
 * Takes a dossier over by its code, or reads along in it, or refuses: what was offered stands in the offer. Without
 * "ja" or "nee" it is told what it is first. A code of another organisation, a used one and one that never was are
 * answered the same way.
 */
export async function neemOver(gesprek: Gesprek, gezegd: string): Promise<readonly Reply[]> {
  const { omgeving, turn, taal } = gesprek;
  const { t } = taal;
  const [, code = '', antwoord = ''] = CODE.exec(gezegd.trim()) ?? [];
  if (!code) return [{ kind: 'text', text: t('overdracht.geen-code') }];
  const bewaard = await omgeving.dossiers.offeredAs(omgeving.codes.key(code));
  const dossier = bewaard && alsDossier(gesprek, bewaard);
  if (!bewaard || !dossier || dossier.stand.aanbod?.organisatie !== (turn.organisation ?? ''))
    return [{ kind: 'text', text: t('overdracht.onbekend') }];
  const { kenmerk, versie } = dossier.stand;
  const { tot } = dossier.stand.aanbod;
  if (tot && tot < turn.today) return [{ kind: 'text', text: t('overdracht.onbekend') }];
  const soort = tot ? 'meelezen' : 'overdracht';
  const eigenaar = bewaard.owner;
  if (eigenaar === turn.user) return [{ kind: 'text', text: t('overdracht.eigen', { kenmerk }) }];
  if (!antwoord)
    return [
      {
        kind: 'text',
        text: t(`${soort}.vraag`, { kenmerk, dienst: dienstVan(dossier).naam, tot }),
        suggestions: ['ja', 'nee'].map((keuze) => ({
          title: t(`${soort}.knop-${keuze}`),
          value: `${t(`${soort}.opdracht`)} ${code} ${keuze}`,
        })),
      },
    ];
  const wanneer = { op: turn.today, tijdstip: turn.now, door: turn.user };
  if (/^n/i.test(antwoord)) {
    const geweigerd = { soort: 'aanbod-vervallen', ...wanneer } as const;
    const genoteerd = await omgeving.dossiers.append(dossier.id, versie, [geweigerd]);
    // The owner recorded something in between: the offer still stands, so it is refused anew.
    if (genoteerd.kind === 'conflict') return neemOver(gesprek, gezegd);
    meldEigenaar(gesprek, eigenaar, `${soort}.melding-geweigerd`, kenmerk);
    return [{ kind: 'text', text: t(`${soort}.geweigerd`, { kenmerk }) }];
  }
  if (tot) {
    const gedeeld = { soort: 'gedeeld', met: turn.user, tot, ...wanneer } as const;
    const genoteerd = await omgeving.dossiers.append(dossier.id, versie, [gedeeld]);
    if (genoteerd.kind === 'conflict') return neemOver(gesprek, gezegd);
    meldEigenaar(gesprek, eigenaar, 'meelezen.melding-aangenomen', kenmerk);
    return [
      { kind: 'text', text: t('meelezen.aangenomen', { kenmerk, tot }) },
      ...toonMeegelezen(gesprek, { dossier: alsDossier(gesprek, genoteerd.dossier), tot }),
    ];
  }
  const event = { soort: 'overgenomen', van: eigenaar, ...wanneer } as const;
  const na = await omgeving.dossiers.handOver(dossier.id, versie, event, turn.user);
  if (na.kind === 'conflict') return [{ kind: 'text', text: t('overdracht.onbekend') }];
  meldEigenaar(gesprek, eigenaar, 'overdracht.melding-overgenomen', kenmerk);
  return [
    { kind: 'text', text: t('overdracht.overgenomen', { kenmerk }) },
    ...activeer(gesprek, alsDossier(gesprek, na.dossier)),
  ];
}

/** Tells the one who offered a dossier what came of it. */
function meldEigenaar({ omgeving }: Gesprek, eigenaar: string, sleutel: string, kenmerk: string): void {
  omgeving.messages.tell(eigenaar, (taal) => omgeving.teksten.schrijf(taal, sleutel, { kenmerk }));
}
