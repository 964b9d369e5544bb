import { describe, expect, test } from 'vitest';
import { termijnenVan } from '../../../domain/dossier/termijnen.ts';
import { Proefdossier } from '../../support/dossier.ts';

describe('deadlines follow from what has happened', () => {
  const data = (proef: Proefdossier) =>
    Object.fromEntries(termijnenVan(proef.dossier).map(({ regel, datum }) => [regel.id, datum]));

  test('plan 28 days after the assignment, judgement 14 days after receipt, report 28 days after the end', () => {
    expect(data(new Proefdossier().tot('einde'))).toEqual({
      plan: '2026-09-14',
      oordeel: '2026-09-21',
      'einde-individueel': '2027-03-14',
      'einde-generaal': '2027-06-14',
      werkhervatting: '2027-06-14',
      eindrapportage: '2027-04-11',
    });
  });

  test('a refused plan may be repaired within seven days', () => {
    const proef = new Proefdossier().tot('herstel-ontvangen', {
      'plan-beoordeeld': { oordeel: 'afgewezen', besluitOp: '2026-09-14', reden: 'x' },
      'herstel-ontvangen': { hersteld: 'ja', ontvangenOp: '2026-09-20' },
    });
    expect(data(proef)).toMatchObject({ herstel: '2026-09-21', 'oordeel-herstel': '2026-10-04' });
  });

  test('months end on the last day of a shorter month, and months after months count from the first date', () => {
    const proef = new Proefdossier().tot('bestelling', {
      'opdracht-verstuurd': { dagtekening: '2026-08-03' },
      'plan-ontvangen': { ontvangenOp: '2026-08-20' },
      'plan-beoordeeld': { besluitOp: '2026-08-31' },
    });
    expect(data(proef)).toMatchObject({ 'einde-individueel': '2027-02-28', werkhervatting: '2027-05-31' });
  });

  test('an individual duration as long as the general one shows its end once', () => {
    const proef = new Proefdossier().tot('bestelling', {
      opdracht: { maanden: '9' },
      bestelling: { maanden: '9' },
    });
    expect(Object.keys(data(proef))).not.toContain('einde-generaal');
  });

  test('a deadline that was met, or a closed dossier, no longer runs', () => {
    const lopend = (proef: Proefdossier) =>
      termijnenVan(proef.dossier)
        .filter(({ loopt }) => loopt)
        .map(({ regel }) => regel.id);
    expect(lopend(new Proefdossier().tot('opdracht-verstuurd'))).toEqual(['plan']);
    expect(lopend(new Proefdossier().tot('plan-ontvangen'))).toEqual(['oordeel']);
    expect(lopend(new Proefdossier().tot('afsluiting'))).toEqual([]);
  });
});
