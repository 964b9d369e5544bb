import { describe, expect, test } from 'vitest';
import { leesAntwoord } from '../../../dialogs/prompts/lees-antwoord.ts';
import { metPlanStappen } from '../../../domain/dossier/met-plan/proces.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { begrippen } from '../../support/content.ts';

function lees(stap: string, tekst: string, gegeven: Record<string, string> = {}) {
  const velden =
    metPlanStappen
      .find(({ id }) => id === stap)
      ?.velden.filter(({ id }) => !['uitzondering', 'redenUitzondering', 'uurtarief'].includes(id)) ?? [];
  return leesAntwoord(tekst, velden, gegeven, begrippen, datum('2026-12-01'));
}

describe('answers in one sentence', () => {
  test.each([
    [
      'opdracht',
      '20 uur, 6 maanden, start 1 februari',
      { uren: '20', maanden: '6', gewensteStart: '2027-02-01' },
    ],
    [
      'opdracht',
      '20 uur over 6 maanden vanaf 1 februari voor sollicitatietraining',
      { uren: '20', maanden: '6', gewensteStart: '2027-02-01', ondersteuning: 'sollicitatietraining' },
    ],
    [
      'leverancierskeuze',
      'leverancier is Jansen BV, mail info@jansen.nl',
      { leverancier: 'Jansen BV', leverancierEmail: 'info@jansen.nl' },
    ],
    ['leverancierskeuze', 'Jansen BV', { leverancier: 'Jansen BV' }],
    ['plan-beoordeeld', 'akkoord op 14 september', { oordeel: 'akkoord', besluitOp: '2026-09-14' }],
    [
      'plan-beoordeeld',
      'niet akkoord, 14-9-2026, want het plan mist doelen',
      { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'het plan mist doelen' },
    ],
    ['intake', 'werkfit nee', { werkfit: 'nee' }],
    [
      'intake',
      'hij is werkfit en kan beginnen, geen schulden',
      { werkfit: 'ja', kanStarten: 'ja', andereHulp: 'nee' },
    ],
    [
      'leverancierskeuze',
      'Baanbrekers BV, info@baanbrekers.nl, client koos zelf',
      { leverancier: 'Baanbrekers BV', leverancierEmail: 'info@baanbrekers.nl', gekozenDoorClient: 'ja' },
    ],
    [
      'plan-beoordeeld',
      'niet akkoord op 14-9-2026, te duur',
      { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'te duur' },
    ],
    ['rapport-beoordeeld', 'goedgekeurd op 20-11-2026', { goedgekeurd: 'ja', besluitOp: '2026-11-20' }],
    ['leverancierskeuze', 'ja geen bezwaar', { gekozenDoorClient: 'ja', leverancier: 'geen bezwaar' }],
    ['opdracht', 'klaar', {}],
    [
      'plan-beoordeeld',
      'het plan is niet goedgekeurd op 10-4-2026 omdat de doelen ontbreken',
      { oordeel: 'afgewezen', besluitOp: '2026-04-10' },
    ],
    [
      'herstel-beoordeeld',
      'nog steeds niet goed, 20-4-2026',
      { oordeel: 'afgewezen', besluitOp: '2026-04-20' },
    ],
    [
      'rapport-beoordeeld',
      'op 8-10-2026 goedgekeurd, geen werk gevonden',
      { goedgekeurd: 'ja', besluitOp: '2026-10-08', resultaat: 'geen-plaatsing' },
    ],
    [
      'intake',
      'gesprek 3-2-2026 en betaald werk is haalbaar, de client is werkfit en kan starten. Er is geen andere hulp nodig.',
      { gesprekOp: '2026-02-03', betaaldWerk: 'ja', werkfit: 'ja', kanStarten: 'ja', andereHulp: 'nee' },
    ],
    [
      'leveranciersvraag',
      'Hij woont in Almere, expertise autisme',
      { woonplaats: 'Almere', expertise: 'autisme' },
    ],
    ['opdracht', '-5 uur', {}],
    ['plan-ontvangen', 'plan gisteren ontvangen', { ontvangenOp: '2026-11-30' }],
    [
      'leveranciersvraag',
      'woonplaats: Arnhem; expertise: autisme; voorkeur: geen',
      { woonplaats: 'Arnhem', expertise: 'autisme', voorkeur: 'geen' },
    ],
    [
      'intake',
      'ja ja weet niet nee, gesprek 3-8-2026',
      {
        gesprekOp: '2026-08-03',
        betaaldWerk: 'ja',
        werkfit: 'ja',
        kanStarten: 'weet-niet',
        andereHulp: 'nee',
      },
    ],
    [
      'einde',
      'voortijdig gestopt op 10-11-2026 door verhuizing',
      { wijze: 'voortijdig', geeindigdOp: '2026-11-10', oorzaak: 'verhuizing' },
    ],
    [
      'rapport-beoordeeld',
      'ja, geen plaatsing, besluit 25-11-2026',
      { goedgekeurd: 'ja', resultaat: 'geen-plaatsing', besluitOp: '2026-11-25' },
    ],
    ['tweede-betaling', '€ 570 omdat UWV dat adviseert', { bedrag: '570', motivering: 'UWV dat adviseert' }],
  ])('%s: "%s"', (stap, tekst, verwacht) => {
    expect(lees(stap, tekst).antwoorden).toMatchObject(verwacht);
    expect(Object.keys(lees(stap, tekst).antwoorden).filter((veld) => veld !== 'reden').length).toBe(
      Object.keys(verwacht).filter((veld) => veld !== 'reden').length,
    );
  });

  test('a lone number goes to the only number still open', () => {
    expect(lees('bestelling', '6', { uren: '20' }).antwoorden).toEqual({ maanden: '6' });
    expect(lees('bestelling', '6').antwoorden).toEqual({});
  });

  test('pieces that fit no field are reported, not lost in silence', () => {
    expect(lees('bestelling', '20 uur, 6 maanden, start 1 februari').overgebleven).toEqual(['1 februari']);
    expect(lees('leverancierskeuze', 'ja nee').overgebleven).toEqual(['nee']);
    expect(lees('plan-ontvangen', '7 september, 20 uur').overgebleven).toEqual(['20 uur']);
  });

  test('a date without a word that points to a field never changes an answer', () => {
    expect(
      lees('einde', 'het rapport kwam op 25-6-2026', {
        wijze: 'doorlopen',
        geeindigdOp: '2026-06-01',
        situatieOp: '2026-05-01',
      }).antwoorden,
    ).toEqual({});
  });

  test('words that found no field are reported', () => {
    expect(
      lees('opdracht', '26 uur, 9 maanden, hulp bij netwerken', { ondersteuning: 'x' }).overgebleven,
    ).toEqual(['hulp bij netwerken']);
  });

  test('a yes does not change what was answered before while something else is open', () => {
    expect(lees('leverancierskeuze', 'ja', { leverancier: 'Jansen BV' }).antwoorden).toEqual({
      gekozenDoorClient: 'ja',
    });
  });
});
