import { describe, expect, test } from 'vitest';
import { betaalschemaVan, kernVan, prijsVan, tweedeBedrag } from '../../../domain/dossier/geldzaken.ts';
import { termijnenVan } from '../../../domain/dossier/termijnen.ts';
import { Proefdossier } from '../../support/dossier.ts';

/** Naar werk of 20 hours in 6 months that runs since 14 September 2026. */
const lopend = () => new Proefdossier().tot('bestelling-verstuurd');
const stap = (proef: Proefdossier) => proef.dossier.open?.stap.id;
const dagen = (proef: Proefdossier) =>
  Object.fromEntries(
    termijnenVan(proef.dossier).map(({ regel, datum, loopt }) => [regel.id, loopt ? datum : 'voldaan']),
  );
const prijs = (proef: Proefdossier) => {
  const bedrag = prijsVan(proef.dossier);
  return bedrag.soort === 'vastgesteld' ? bedrag.waarde.toFixed(2) : bedrag.soort;
};

/** Ended early for this cause on 1 February 2027, with a report that is approved. */
const stopt = (oorzaak: string, proef: Proefdossier) =>
  proef
    .antwoord({
      wijze: 'voortijdig',
      geeindigdOp: '2027-02-01',
      oorzaak,
      situatieOp: '2027-01-25',
      instemming: 'ja',
    })
    .antwoord({ ontvangenOp: '2027-02-15' })
    .antwoord({ goedgekeurd: 'ja', besluitOp: '2027-02-16' });

describe('what happens while Naar werk runs', () => {
  test('a far-reaching change gives other hours, another price and another last day', () => {
    const proef = lopend();
    expect([prijs(proef), dagen(proef)['einde-individueel']]).toEqual(['1900.00', '2027-03-14']);
    proef.antwoord({ wijze: 'wijziging' });
    expect(stap(proef)).toBe('wijzigen');
    proef.antwoord({ op: '2026-11-02', ingrijpend: 'ja', nieuweUren: '24', nieuweMaanden: '8' });
    expect([stap(proef), prijs(proef), dagen(proef)['einde-individueel']]).toEqual([
      'einde~2',
      '2280.00',
      '2027-05-14',
    ]);
    expect(kernVan(proef.dossier).maanden).toBe('8');
  });

  test('a change within the general maximum only, and a far-reaching one once', () => {
    const proef = lopend().antwoord({ wijze: 'wijziging' });
    expect(() =>
      proef.antwoord({ op: '2026-11-02', ingrijpend: 'ja', nieuweUren: '20', nieuweMaanden: '10' }),
    ).toThrow('maanden-boven-grens');
    proef
      .antwoord({ op: '2026-11-02', ingrijpend: 'ja', nieuweUren: '24', nieuweMaanden: '8' })
      .antwoord({ wijze: 'wijziging' });
    expect(() =>
      proef.antwoord({ op: '2026-12-01', ingrijpend: 'ja', nieuweUren: '25', nieuweMaanden: '8' }),
    ).toThrow('al-bijgesteld');
  });

  test('a minor change waits 14 days for another decision', () => {
    const proef = lopend().antwoord({ wijze: 'kleine-wijziging' }).antwoord({ op: '2026-11-02' });
    expect([stap(proef), dagen(proef)['bezwaar-wijziging']]).toEqual(['wijziging-beslissen', '2026-11-16']);
    proef.antwoord({ vervolg: 'uitvoering', op: '2026-11-10' });
    expect([stap(proef), dagen(proef)['bezwaar-wijziging']]).toEqual(['einde~2', 'voldaan']);
  });

  test('illness is followed from its first day until the client has recovered', () => {
    const ziek = lopend()
      .antwoord({ wijze: 'voortgang' })
      .antwoord({ op: '2026-11-04', eersteZiektedag: '2026-11-02' });
    expect([stap(ziek), dagen(ziek).ziekte]).toEqual(['einde~2', '2027-02-01']);
    ziek.antwoord({ wijze: 'voortgang' }).antwoord({ op: '2026-12-02', hersteldOp: '2026-12-01' });
    expect(dagen(ziek).ziekte).toBe('voldaan');
    ziek.antwoord({ wijze: 'voortgang' }).antwoord({ op: '2027-01-06', eersteZiektedag: '2027-01-04' });
    expect(dagen(ziek).ziekte).toBe('2027-04-05');
  });

  test('an objection goes on with the service, with another plan, or to the end that she records', () => {
    const bezwaar = () => lopend().antwoord({ wijze: 'maakt-bezwaar' });
    expect(stap(bezwaar())).toBe('bezwaar');
    expect(stap(bezwaar().antwoord({ vervolg: 'uitvoering', op: '2026-11-02' }))).toBe('einde~2');
    expect(stap(bezwaar().antwoord({ vervolg: 'wijzigen', op: '2026-11-02' }))).toBe('wijzigen');
    const gestaakt = stopt(
      'bezwaar',
      bezwaar().antwoord({ vervolg: 'voortijdig-stoppen', op: '2026-11-02' }),
    );
    expect([stap(gestaakt), betaalschemaVan(gestaakt.dossier).soort]).toEqual([
      'tweede-betaling',
      'niet-vast-te-stellen',
    ]);
  });

  test('an early end after a change is paid over the new price', () => {
    const proef = stopt(
      'ziekte',
      lopend()
        .antwoord({ wijze: 'wijziging' })
        .antwoord({ op: '2026-11-02', ingrijpend: 'ja', nieuweUren: '24', nieuweMaanden: '8' }),
    );
    // 30 per cent of 24 hours.
    expect(tweedeBedrag(proef.dossier)?.toFixed(2)).toBe('684.00');
  });

  test('nothing that happens on the way lies before the approval', () => {
    const proef = lopend().antwoord({ wijze: 'kleine-wijziging' });
    expect(() => proef.antwoord({ op: '2026-09-13' })).toThrow('te-vroeg');
  });

  test('the service does not end before what is known to have happened', () => {
    const proef = lopend()
      .antwoord({ wijze: 'voortgang' })
      .antwoord({ op: '2026-11-04', eersteZiektedag: '2026-11-02' });
    expect(() => proef.antwoord({ wijze: 'doorlopen', geeindigdOp: '2026-11-01' })).toThrow('te-vroeg');
  });

  test('a correction of what happened leaves the rest of the way aside', () => {
    const proef = lopend()
      .antwoord({ wijze: 'wijziging' })
      .antwoord({ op: '2026-11-02', ingrijpend: 'ja', nieuweUren: '24', nieuweMaanden: '8' })
      .corrigeer('einde', { wijze: 'doorlopen', geeindigdOp: '2027-03-14' });
    expect([stap(proef), prijs(proef)]).toEqual(['rapport-ontvangen', '1900.00']);
  });
});
