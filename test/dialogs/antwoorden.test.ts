import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTaal } from '../../dialogs/omgeving.ts';
import { bronregel, toonAntwoord } from '../../dialogs/vragen/toon.ts';
import { bronmeldingen } from '../../domain/kaders/bronmelding.ts';
import { beantwoord } from '../../domain/vragen/beantwoord.ts';
import { vertelFeiten } from '../../domain/vragen/opsomming.ts';
import { onderwerpen, type Vraagstelling } from '../../domain/vragen/vraagstelling.ts';
import { datum } from '../../domain/waarden/datum.ts';
import { kaders, teksten } from '../support/content.ts';

const vraagstelling = fc.record({
  dienst: fc.constantFrom(...kaders.diensten().map(({ id }) => id)),
  onderwerp: fc.constantFrom(...onderwerpen),
  uren: fc.option(
    fc.integer({ min: 1, max: 240 }).map((kwart) => new Decimal(kwart).dividedBy(4)),
    { nil: undefined },
  ),
  maanden: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }),
  datum: fc.option(fc.constantFrom('2025-01-31', '2026-02-28', '2026-12-03', '2028-02-29'), {
    nil: undefined,
  }),
  op: fc.constantFrom('2024-06-01', '2025-01-01', '2026-12-01', '2027-06-01'),
});

/** Every number in a text, in one form. */
const getallen = (tekst: string) =>
  [...tekst.matchAll(/\d[\d.,]*/g)].map(([getal]) => getal.replace(/[.,]$/, ''));

describe('every figure of an answer comes from its facts, its steps or the question', () => {
  test.each(['nl', 'en'] as const)('in %s, for every service, topic and all input', (taal) => {
    const keuze = inTaal(taal, teksten);
    fc.assert(
      fc.property(vraagstelling, ({ dienst, onderwerp, uren, maanden, datum: gevraagd, op }) => {
        const vraag: Vraagstelling = {
          dienst,
          onderwerp,
          op: datum(gevraagd ?? op),
          ...(uren ? { uren } : {}),
          ...(maanden ? { maanden } : {}),
          ...(gevraagd ? { datum: datum(gevraagd) } : {}),
        };
        const antwoord = beantwoord(kaders, vraag);
        const tekst = toonAntwoord(antwoord, kaders, keuze, { vooraan: '', op: vraag.op });
        const herkomst = [
          ...antwoord.feiten.flatMap(({ inhoud, toelichting, beslist, vanaf, tot, naam }) => [
            keuze.opmaak.inhoud(inhoud),
            toelichting?.[taal],
            beslist?.[taal],
            naam[taal],
            keuze.opmaak.datum(vanaf),
            tot ? keuze.opmaak.datum(tot) : '',
          ]),
          ...antwoord.stappen.flatMap(({ sleutel, waarden }) => [keuze.t(sleutel, waarden)]),
          ...[...(antwoord.oordeel ?? []), antwoord.kern, ...antwoord.voorwaarden].flatMap(({ waarden }) =>
            Object.entries(keuze.opmaak.waarden(waarden)).map(([, waarde]) =>
              typeof waarde === 'string' ? waarde : '',
            ),
          ),
          bronregel(antwoord.feiten, kaders, keuze),
          ...bronmeldingen(kaders, antwoord.feiten, vraag.op).map(({ document }) =>
            [document.datum, document.geldig?.tot]
              .map((dag) => (dag ? keuze.opmaak.datum(dag) : ''))
              .join(' '),
          ),
          ...antwoord.feiten.flatMap(({ inhoud }) =>
            inhoud.soort === 'lijst' ? inhoud.waarde.map((_, plek) => String(plek + 1)) : [],
          ),
        ].join(' ');
        const bekend = new Set(getallen(herkomst));
        expect(getallen(tekst.replaceAll('2e betaling', '')).filter((getal) => !bekend.has(getal))).toEqual(
          [],
        );
        expect(tekst).not.toMatch(/undefined|\{\{|NaN|\[object/);
        if (antwoord.feiten.length > 0) expect(tekst).toMatch(/Bron:|Source:/);
      }),
      { numRuns: 1500 },
    );
  });

  test('every fact of every service and framework can be told, in both languages', () => {
    const houders = [...kaders.alleKaders().map(({ kader }) => ({ kader })), ...kaders.diensten()];
    for (const taal of ['nl', 'en'] as const) {
      const keuze = inTaal(taal, teksten);
      for (const houder of houders)
        for (const rol of kaders.rollen(houder)) {
          const antwoord = vertelFeiten(kaders, houder, [rol], datum('2026-12-01'));
          const tekst = toonAntwoord(antwoord, kaders, keuze, { vooraan: '', op: datum('2026-12-01') });
          expect(tekst).not.toMatch(/undefined|\{\{|NaN|\[object/);
          expect(tekst).toMatch(/Bron:|Source:/);
        }
    }
  });

  test('before the version we hold no topic shows a figure of today', () => {
    for (const onderwerp of onderwerpen) {
      const { kern } = beantwoord(kaders, { dienst: 'naar-werk', onderwerp, op: datum('2024-12-31') });
      expect([onderwerp, kern.sleutel]).toEqual([onderwerp, 'antwoord.geen-versie']);
    }
  });
});
