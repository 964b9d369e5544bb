import type { Dossier } from '../../domain/dossier/dossier.ts';
import { termijnenVan } from '../../domain/dossier/termijnen.ts';
import { termijnRegel } from '../kaarten/dossier-kaart.ts';
import type { Bestandsoort } from '../kaartinvoer.ts';
import type { Reply } from '../turn.ts';
import { schrijfVoor } from './brieven.ts';
import type { Gesprek } from './gesprek.ts';

/**
 * A letter as a mail draft or document, or the open deadlines of a dossier for a calendar. The name of a file says
 * what it is, never whose.
 */
export async function toonBestand(
  gesprek: Gesprek,
  dossier: Dossier,
  soort: Bestandsoort,
  brief: string,
): Promise<readonly Reply[]> {
  const { taal, omgeving } = gesprek;
  if (soort === 'ics') return toonAgenda(gesprek, dossier);
  const geschreven = schrijfVoor(gesprek, dossier, brief);
  if (!geschreven) return [{ kind: 'text', text: taal.t('brief.onbekend') }];
  const letter = { to: geschreven.aan, subject: geschreven.onderwerp, body: geschreven.inhoud };
  const bytes = await (soort === 'eml' ? omgeving.files.mail(letter) : omgeving.files.document(letter));
  return [
    {
      kind: 'file',
      name: `${brief}.${soort}`,
      bytes,
      text: taal.t(`bestand.${soort}`),
      again: { actie: 'bestand', soort, brief, dossier: dossier.id },
    },
  ];
}

async function toonAgenda({ taal, omgeving }: Gesprek, dossier: Dossier): Promise<readonly Reply[]> {
  const { kenmerk } = dossier.stand;
  const dagen = termijnenVan(dossier)
    .filter(({ loopt }) => loopt)
    .map((termijn) => ({
      id: `${dossier.id}-${termijn.regel.id}-${termijn.nummer}`,
      date: termijn.datum,
      title: taal.t('bestand.agenda-titel', { naam: termijn.regel.naam, kenmerk }),
      description: termijnRegel(termijn, dossier.kaders, taal).uitleg,
    }));
  if (dagen.length === 0) return [{ kind: 'text', text: taal.t('termijn.geen', { kenmerk }) }];
  return [
    {
      kind: 'file',
      name: 'termijnen.ics',
      bytes: await omgeving.files.calendar(dagen),
      text: taal.t('bestand.ics'),
      again: { actie: 'bestand', soort: 'ics', brief: '', dossier: dossier.id },
    },
  ];
}
