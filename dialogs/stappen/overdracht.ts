import { dienstVan } from '../../domain/dossier/dienst-van.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Reply } from '../turn.ts';
import { activeer } from './dossiers.ts';
import { alsDossier, type Gesprek } from './gesprek.ts';
import { leg } from './vastleggen.ts';

/** Offers a dossier to a colleague: a code that she types in her own conversation. */
export async function biedAan(gesprek: Gesprek, dossier: Dossier): Promise<readonly Reply[]> {
  const { omgeving, turn, taal } = gesprek;
  const code = omgeving.codes.create();
  const aanbod = {
    soort: 'aangeboden',
    sleutel: omgeving.codes.key(code),
    organisatie: turn.organisation ?? '',
  } as const;
  const { kenmerk } = dossier.stand;
  return leg(gesprek, dossier, aanbod, () => [
    {
      kind: 'text',
      text: taal.t('overdracht.aangeboden', { kenmerk, code }),
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

const CODE = /^([a-z0-9]{5}-?[a-z0-9]{5})\s*(ja|yes|nee|no)?$/i;

/**
 * Takes a dossier over by its code, or refuses it. Without "ja" or "nee" it is told what it is first. A code of
 * another organisation, a used one and one that never was are answered the same way.
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
  const eigenaar = bewaard.owner;
  if (eigenaar === turn.user) return [{ kind: 'text', text: t('overdracht.eigen', { kenmerk }) }];
  if (!antwoord)
    return [
      {
        kind: 'text',
        text: t('overdracht.vraag', { kenmerk, dienst: dienstVan(dossier).naam }),
        suggestions: ['ja', 'nee'].map((keuze) => ({
          title: t(`overdracht.knop-${keuze}`),
          value: `${t('overdracht.opdracht')} ${code} ${keuze}`,
        })),
      },
    ];
  const wanneer = { op: turn.today, tijdstip: turn.now, door: turn.user };
  if (/^n/i.test(antwoord)) {
    const geweigerd = { soort: 'aanbod-vervallen', ...wanneer } as const;
    const genoteerd = await omgeving.dossiers.append(dossier.id, versie, [geweigerd]);
    // The owner recorded something in between: the offer still stands, so it is refused anew.
    if (genoteerd.kind === 'conflict') return neemOver(gesprek, gezegd);
    meldEigenaar(gesprek, eigenaar, 'geweigerd', kenmerk);
    return [{ kind: 'text', text: t('overdracht.geweigerd', { kenmerk }) }];
  }
  const event = { soort: 'overgenomen', van: eigenaar, ...wanneer } as const;
  const na = await omgeving.dossiers.handOver(dossier.id, versie, event, turn.user);
  if (na.kind === 'conflict') return [{ kind: 'text', text: t('overdracht.onbekend') }];
  meldEigenaar(gesprek, eigenaar, 'overgenomen', kenmerk);
  return [
    { kind: 'text', text: t('overdracht.overgenomen', { kenmerk }) },
    ...activeer(gesprek, alsDossier(gesprek, na.dossier)),
  ];
}

/** Tells the one who offered a dossier what came of it. */
function meldEigenaar(
  { omgeving }: Gesprek,
  eigenaar: string,
  wat: 'overgenomen' | 'geweigerd',
  kenmerk: string,
): void {
  omgeving.messages.tell(eigenaar, (taal) =>
    omgeving.teksten.schrijf(taal, `overdracht.melding-${wat}`, { kenmerk }),
  );
}
