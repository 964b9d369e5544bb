import { describe, expect, test } from 'vitest';
import { Opmaak } from '../../dialogs/opmaak.ts';
import { type GeschrevenBrief, outlookLink, schrijfBrief } from '../../dialogs/stappen/brief.ts';
import { documentsoorten, stelOp } from '../../domain/documenten/documenten.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { brieven, teksten } from '../support/content.ts';
import { Proefdossier } from '../support/dossier.ts';

const gemeente = {
  naam: 'Gemeente Voorbeeld',
  adres: 'Raadhuisplein 1, 1234 AB Voorbeeld',
  contact: 'Team Werk, 026 000 00 00',
  factuur: 'facturen@voorbeeld.nl',
};

function schrijf(id: string, proef: Proefdossier, afzender = {}): GeschrevenBrief {
  const soort = documentsoorten.find((kandidaat) => kandidaat.id === id);
  const brief = brieven.get(id);
  if (!soort || !brief) throw new Error(`no letter "${id}"`);
  const concept = stelOp(soort, proef.dossier, {
    klantmanager: 'Sanne de Wit',
    gemeente,
    vandaag: datum('2026-08-17'),
    ...afzender,
  });
  return schrijfBrief(
    brief,
    concept,
    new Opmaak('nl', teksten),
    (veld) => `nog invullen: ${teksten.schrijf('nl', `brief.veld.${veld}`)}`,
  );
}

const heel = ({ aan, onderwerp, inhoud }: GeschrevenBrief) =>
  `Aan: ${aan ?? '-'}\nOnderwerp: ${onderwerp}\n\n${inhoud}\n`;

describe('the letters of an example dossier read as in the golden files', () => {
  test.each([
    ['informatieverzoek', new Proefdossier().tot('leveranciersvraag')],
    ['opdracht-plan', new Proefdossier().tot('opdracht')],
    ['inkooporder', new Proefdossier().tot('bestelling')],
    ['bevestiging-resultaat', new Proefdossier().tot('rapport-beoordeeld')],
  ])('%s', async (id, proef) => {
    const brief = schrijf(id, proef);
    expect(brief.ontbreekt).toEqual([]);
    await expect(heel(brief)).toMatchFileSnapshot(`../golden/${id}.txt`);
  });

  test.each([
    ['informatieverzoek', 'leveranciersvraag'],
    ['inkooporder', 'bestelling'],
  ])('%s with everything that can be filled in', async (id, tot) => {
    const proef = new Proefdossier().tot(tot, {
      leveranciersvraag: { expertise: 'Autisme', toelichting: 'Rustige omgeving', voorkeur: 'Bureau Noord' },
      opdracht: { uren: '30', uitzondering: 'ja', redenUitzondering: 'Meer tijd voor de zoektocht' },
      bestelling: {
        uren: '30',
        uitzondering: 'ja',
        redenUitzondering: 'Meer tijd voor de zoektocht',
        ordernummer: 'PO-7',
      },
    });
    await expect(heel(schrijf(id, proef))).toMatchFileSnapshot(`../golden/${id}-volledig.txt`);
  });

  test.each([
    [
      'no plaatsing, own decision',
      {
        'rapport-beoordeeld': { resultaat: 'geen-plaatsing' },
        'tweede-betaling': { bedrag: '570', motivering: 'intern besproken' },
      },
    ],
    [
      'early end within the limit',
      {
        einde: {
          wijze: 'voortijdig',
          geeindigdOp: '2026-12-01',
          oorzaak: 'verhuizing',
          situatieOp: '2026-11-20',
          instemming: 'ja',
        },
      },
    ],
  ])('confirmation with %s', async (naam, anders) => {
    const brief = schrijf('bevestiging-resultaat', new Proefdossier().tot('resultaat-bevestigd', anders));
    expect(brief.inhoud).not.toContain('intern besproken');
    await expect(heel(brief)).toMatchFileSnapshot(
      `../golden/bevestiging-${naam.replaceAll(/\W+/g, '-')}.txt`,
    );
  });

  test('an order above the maximum gives the exception with its reason', async () => {
    const proef = new Proefdossier()
      .tot('leverancierskeuze')
      .antwoord({
        uren: '30',
        maanden: '9',
        ondersteuning: 'Begeleiding bij een eigen bedrijf',
        gewensteStart: '2026-10-01',
      })
      .antwoord({ uitzondering: 'ja', redenUitzondering: 'De start als zelfstandige vraagt meer tijd.' });
    await expect(heel(schrijf('opdracht-plan', proef))).toMatchFileSnapshot(
      '../golden/opdracht-plan-uitzondering.txt',
    );
  });
});

describe('a draft shows what is missing', () => {
  test('in a list and in the text', () => {
    const brief = schrijf('inkooporder', new Proefdossier().tot('leveranciersvraag'), { gemeente: {} });
    expect(brief.ontbreekt).toEqual(
      expect.arrayContaining(['gemeente', 'leverancier', 'prijs', 'factuur', 'eindeIndividueel']),
    );
    expect(brief.inhoud).toContain('[nog invullen: leverancier]');
    expect(brief.inhoud).not.toMatch(/ {2}|% :| excl\. btw = /);
  });

  test('at every step every letter can be shown, with no gap left unmarked', () => {
    for (const stap of [
      'intake',
      'dienstkeuze',
      'leverancierskeuze',
      'opdracht-verstuurd',
      'plan-beoordeeld',
      'einde',
      'afsluiting',
    ]) {
      for (const { id } of documentsoorten) {
        const brief = schrijf(id, new Proefdossier().tot(stap));
        expect([stap, id, /\{\{|undefined|NaN|: \n- |€ *(excl|$)/.test(brief.inhoud)]).toEqual([
          stap,
          id,
          false,
        ]);
      }
    }
  });
});

describe('a link to Outlook', () => {
  test('writes spaces as %20 and carries address, subject and text', () => {
    const link = outlookLink(schrijf('informatieverzoek', new Proefdossier().tot('leveranciersvraag'))) ?? '';
    expect(link).toMatch(
      /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?to=inkoopvoorgemeenten%40uwv\.nl&subject=Informatieverzoek%3A%20/,
    );
    expect(link).not.toContain('+');
    expect(new URL(link).searchParams.get('body')).toContain('Woonplaats van de cliënt: Arnhem');
  });

  test('is left out when it would be longer than mail programs take', () => {
    expect(outlookLink(schrijf('opdracht-plan', new Proefdossier().tot('opdracht')))).toBeUndefined();
  });
});
