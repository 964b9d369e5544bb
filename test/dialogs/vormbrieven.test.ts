import { describe, expect, test } from 'vitest';
import { inTaal } from '../../dialogs/omgeving.ts';
import { leesVormsjablonen, schrijfVormbrief } from '../../dialogs/stappen/vormbrief.ts';
import { HERINNERING } from '../../domain/documenten/herinnering.ts';
import { eigenDocumenten } from '../../domain/documenten/vormbrief.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { content, kaders } from '../support/content.ts';
import { besluit, Proefroute, stappenVan, weg } from '../support/route.ts';

const nl = inTaal('nl', content.teksten);
const afzender = {
  klantmanager: 'S. de Wit',
  gemeente: {
    naam: 'Gemeente Voorbeeld',
    adres: 'Raadhuisplein 1, 1234 AB Voorbeeld',
    contact: 'Team Werk',
    factuur: 'facturen@voorbeeld.nl',
  },
  vandaag: datum('2026-12-01'),
};
const diensten = kaders.diensten().filter(({ proces }) => !proces);

/** What a dossier need not be told, and its letters need. */
const GEGEVEN = { instemming: 'ja', prijs: '2400.00' };

/** The dossier after the first step in which a document goes out, walked there by the shortest way. */
function bijVersturen(dienst: string, document: string): Dossier {
  const stappen = stappenVan(dienst);
  const stap = stappen.find(({ documenten }) => documenten.includes(document));
  const wegen = weg(dienst, stappen[0]?.id ?? '', stap?.id ?? '') ?? [];
  const proef = new Proefroute(dienst);
  besluit(proef);
  for (const doel of wegen) {
    proef.stap(doel, GEGEVEN);
    besluit(proef);
  }
  // A second document of a step goes with its second way on: the refusal beside the order.
  const verder = stap?.volgende[stap.documenten.indexOf(document)] ?? stap?.volgende[0];
  proef.stap(stap && stap.volgende.length > 1 ? verder?.naar : undefined, GEGEVEN);
  return proef.dossier;
}

describe('each document of a service reads as in its golden file at the step where it is sent', () => {
  const alle = diensten.flatMap(({ id }) =>
    eigenDocumenten(new Proefroute(id).dossier).map((document) => [id, document.id] as const),
  );
  test.each(alle)('%s %s', async (dienst, document) => {
    const brief = schrijfVormbrief(bijVersturen(dienst, document), document, afzender, nl, content.vormen);
    const tekst = [`Aan: ${brief.aan ?? '-'}`, `Onderwerp: ${brief.onderwerp}`, '', brief.inhoud, ''].join(
      '\n',
    );
    await expect(tekst).toMatchFileSnapshot(`../golden/brieven/${dienst}/${document}.txt`);
  });

  test.each(diensten.map(({ id }) => [id] as const))(
    '%s: nothing that its letters must hold is missing when they are sent',
    (dienst) => {
      const mist = eigenDocumenten(new Proefroute(dienst).dossier).flatMap(({ id }) =>
        schrijfVormbrief(bijVersturen(dienst, id), id, afzender, nl, content.vormen).ontbreekt.map(
          (veld) => `${id}: ${veld}`,
        ),
      );
      expect(mist).toEqual([]);
    },
  );
});

describe('the templates of documents', () => {
  const lees = (naam: string, sjabloon: string) => () =>
    leesVormsjablonen(
      new Map([
        [naam, sjabloon],
        ['_slot', 'Met vriendelijke groet'],
      ]),
    );

  test('each document that a municipality writes has one of its own, and none is left over', () => {
    const eigen = diensten.flatMap(({ id }) =>
      eigenDocumenten(new Proefroute(id).dossier).map((een) => een.id),
    );
    expect([...content.vormen.brieven.keys()].sort()).toEqual([...new Set([...eigen, HERINNERING])].sort());
  });

  test('a field that does not exist, a part that is not there or a missing subject is refused', () => {
    expect(lees('x', 'Onderwerp: a\n\n{{regels}} {{> slot}}')).not.toThrow();
    expect(lees('x', 'Onderwerp: a\n\n{{bedrag}}')).toThrow('unknown fields: bedrag');
    expect(lees('x', 'Onderwerp: a\n\n{{> voet}}')).toThrow('unknown fields: voet');
    expect(lees('x', 'Geachte heer, mevrouw,')).toThrow('a first line "Onderwerp: …"');
  });

  test('a letter without the name of the municipality says that it is missing', () => {
    const { dossier } = new Proefroute('werkfit-maken');
    const zonder = { ...afzender, gemeente: {} };
    const brief = schrijfVormbrief(dossier, 'informatieverzoek', zonder, nl, content.vormen);
    expect(brief.inhoud).toContain('[nog invullen: naam van de gemeente');
    expect(brief.ontbreekt).toContain('naam van de gemeente (instelling van de beheerder)');
  });
});
