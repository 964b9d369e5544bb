import { describe, expect, test } from 'vitest';
import { controleerDocument, documentvorm } from '../../../domain/kaders/documentcheck.ts';
import type { Profiel } from '../../../domain/kaders/geschiktheid.ts';
import type { Processtap } from '../../../domain/kaders/inhoud/documentvorm.ts';
import {
  procesfouten,
  procesgang,
  vervolgmogelijkheden,
  volgendeStappen,
} from '../../../domain/kaders/procesgang.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { dienst, kaders } from '../../support/content.ts';
import { waarde } from '../../support/uitkomst.ts';

const OP = datum('2025-06-01');
const LEON = datum('2021-11-01');

describe('what a document still lacks', () => {
  const check = (id: string, document: string, gegeven: readonly string[], profiel: Profiel = {}) => {
    const welke = dienst(id);
    const uitkomst = controleerDocument(kaders, welke, welke.kader === 'leon' ? LEON : OP, {
      document,
      gegeven,
      profiel,
    });
    return {
      ontbreekt: uitkomst.ontbreekt.map((veld) => veld.id).sort(),
      misschien: uitkomst.misschien.map((veld) => veld.id).sort(),
    };
  };
  const rapport = [
    'activiteiten',
    'vorderingen',
    'resultaat',
    'visie-client-verloop',
    'visie-client-resultaat-en-vervolg',
    'werkhervatting',
  ];

  test.each<[string, string, string[], Profiel, string[], string[]]>([
    [
      'naar-werk',
      'informatieverzoek',
      ['dienstverlening', 'expertise', 'toelichting'],
      {},
      ['voorkeur-leverancier', 'woonplaats'],
      [],
    ],
    ['werkfit-maken', 'opdracht-plan', ['ondersteuning', 'begeleidingsuren'], {}, ['doorlooptijd'], []],
    [
      'scholing-privaat',
      'aanmelding',
      ['bedrag', 'betaalmomenten'],
      {},
      ['kenmerk', 'wijze-van-factureren'],
      [],
    ],
    [
      'scholing-privaat',
      'offerte-opleiding',
      ['opleiding', 'boekengeld', 'examen', 'leermiddelen'],
      {},
      ['herexamen'],
      ['intake-toets', 'per-studiejaar'],
    ],
    [
      'scholing-ocw',
      'offerte-opleiding',
      ['opleiding', 'boekengeld', 'examen', 'leermiddelen'],
      { intakeApart: 'nee', meerjarig: 'ja' },
      ['herexamen', 'per-studiejaar'],
      [],
    ],
    [
      'evc',
      'offerte-evc',
      ['intake', 'persoonlijk-assessment'],
      {},
      ['portfoliobegeleiding'],
      ['toetsen-verzilvering'],
    ],
    [
      'evc',
      'offerte-evc',
      ['intake', 'persoonlijk-assessment'],
      { toetsenVerplicht: 'ja' },
      ['portfoliobegeleiding', 'toetsen-verzilvering'],
      [],
    ],
    [
      'productcode-3',
      'factuur',
      ['achternaam', 'bedrag-exclusief', 'btw', 'bedrag-inclusief'],
      { trajectMaanden: '5', jobcoachingNodig: 'nee' },
      ['clientnummer', 'periode'],
      [],
    ],
    [
      'productcode-1',
      'factuur',
      ['achternaam', 'clientnummer', 'bedrag-exclusief', 'btw', 'bedrag-inclusief'],
      { trajectMaanden: '2', jobcoachingNodig: 'nee' },
      [],
      [],
    ],
    ['praktijkassessment', 'eindrapportage-praktijkassessment', rapport, {}, [], []],
    [
      'werkfit-maken',
      'eindrapportage-werkfit-maken',
      [...rapport, 'uren', 'akkoord-client-uren', 'advies', 'arbeidsmarktpositie', 'werknemersvaardigheden'],
      { gestoptNaEvaluatie: 'nee' },
      ['affiniteiten'],
      [],
    ],
  ])('%s, %s with %s (%o): %s', (id, document, gegeven, profiel, ontbreekt, misschien) => {
    expect(check(id, document, gegeven, profiel)).toEqual({ ontbreekt, misschien });
  });

  test('what we advise is told apart from what a source asks for', () => {
    const { aanbevolen, ontbreekt } = controleerDocument(kaders, dienst('naar-werk'), OP, {
      document: 'afwijzing-plan',
      gegeven: [],
    });
    expect(aanbevolen.length).toBeGreaterThan(0);
    for (const veld of aanbevolen) expect(ontbreekt).not.toContain(veld);
  });

  test('a complete document lacks nothing', () => {
    for (const welke of kaders.diensten())
      for (const { id, velden } of kaders.documentvormen(welke)) {
        const { ontbreekt, misschien, aanbevolen } = controleerDocument(kaders, welke, OP, {
          document: id,
          gegeven: velden.map((veld) => veld.id),
        });
        expect([id, ontbreekt, misschien, aanbevolen]).toEqual([id, [], [], []]);
      }
  });

  test('a document that does not belong to the service is a mistake of the program', () => {
    expect(() => documentvorm(kaders, dienst('naar-werk'), 'offerte-evc')).toThrow(
      /no document "offerte-evc"/,
    );
  });
});

describe('the process of a service', () => {
  test.each(kaders.diensten().map(({ id }) => id))('%s: runs from a first step to the end', (id) => {
    const stappen = kaders.stappen(dienst(id));
    expect(stappen.length).toBeGreaterThan(3);
    expect(procesfouten(stappen)).toEqual([]);
  });

  test('each step names its documents and terms, with a source', () => {
    for (const welke of kaders.diensten())
      for (const { stap, documenten, termijnen } of procesgang(kaders, welke)) {
        expect(stap.bronnen.length).toBeGreaterThan(0);
        expect(documenten.map(({ id }) => id)).toEqual(stap.documenten);
        expect(termijnen.map(({ id }) => id).sort()).toEqual([...stap.termijnen].sort());
      }
  });

  const ids = (id: string) => kaders.stappen(dienst(id)).map((stap) => stap.id);
  const documenten = (id: string) => kaders.stappen(dienst(id)).flatMap((stap) => stap.documenten);

  test('a plan is judged before the order, and repaired at most once', () => {
    const na = (stap: string) => volgendeStappen(kaders, dienst('naar-werk'), stap).map(({ id }) => id);
    expect(na('opdracht-plan')).toEqual(['plan-opstellen']);
    expect(na('plan-beoordelen')).toEqual(['plan-herstellen', 'uitvoering']);
    expect(na('plan-herstellen')).toEqual(['orientatie', 'plan-opnieuw-beoordelen']);
    expect(na('plan-opnieuw-beoordelen')).toEqual(['orientatie', 'uitvoering']);
    expect(na('bestaat-niet')).toEqual([]);
  });

  test('Werkbehoud has no plan; Werkfit maken an evaluation; training an offer and no plan', () => {
    for (const id of ['werkbehoud-loondienst', 'werkbehoud-zelfstandig', 'scholing-privaat', 'evc'])
      expect(documenten(id)).not.toContain('re-integratieplan');
    expect(ids('werkfit-maken')).toContain('evaluatiemoment');
    expect(ids('naar-werk')).not.toContain('evaluatiemoment');
    expect(documenten('scholing-ocw')).toContain('offerteaanvraag');
  });

  test('a plan is asked for by the municipality, written by the supplier and judged by the municipality', () => {
    const wie = Object.fromEntries(
      kaders.stappen(dienst('praktijkassessment')).map((stap) => [stap.id, stap.wie]),
    );
    expect(wie['opdracht-plan']).toEqual(['gemeente']);
    expect(wie['plan-opstellen']).toContain('leverancier');
    expect(wie['plan-beoordelen']).toEqual(['gemeente']);
  });

  const stap = (id: string, ...naar: readonly string[]): Processtap => ({
    id,
    naam: { nl: id, en: id },
    wie: ['gemeente'],
    momenten: [],
    momentenBij: {},
    velden: [],
    documenten: [],
    termijnen: [],
    volgende: naar.map((een) => ({ naar: een })),
    bronnen: [{ document: 'stappenplan', plaats: '§' }],
  });

  test.each([
    ['a way to nowhere', [stap('a', 'b'), stap('b', 'c', 'einde')], [{ stap: 'b', fout: 'unknown-next' }]],
    [
      'a step that is never reached',
      [stap('a', 'einde'), stap('b', 'einde')],
      [{ stap: 'b', fout: 'unreachable' }],
    ],
    [
      'a circle without an end',
      [stap('a', 'b', 'einde'), stap('b', 'c'), stap('c', 'b')],
      [
        { stap: 'b', fout: 'endless' },
        { stap: 'c', fout: 'endless' },
      ],
    ],
    ['a step that stands twice', [stap('a', 'einde'), stap('a', 'einde')], [{ stap: 'a', fout: 'twice' }]],
    ['nothing', [stap('a', 'b'), stap('b', 'a', 'einde')], []],
    ['no steps', [], []],
  ])('%s is found', (_, stappen, fouten) => {
    expect(procesfouten(stappen)).toEqual(fouten);
  });
});

describe('what may follow a service', () => {
  const wsp = 'bemiddeling door het Werkgeversservicepunt';
  const breed = ['stoppen', 'een modulaire dienst', 'Praktijkassessment', 'Werkfit maken', 'Naar werk'];
  test.each([
    ['participatie-interventie', [...breed, 'eerst scholing', wsp]],
    ['bevorderen-maatschappelijke-deelname', [...breed, 'eerst scholing', wsp]],
    ['begeleiding-bij-scholing', ['stoppen', 'Naar werk', wsp]],
    ['werkfit-maken', ['stoppen', 'Naar werk', 'eerst scholing', wsp]],
    [
      'praktijkassessment',
      ['stoppen', 'een modulaire dienst', 'Werkfit maken', 'Naar werk', 'eerst scholing', wsp],
    ],
  ])('%s: %s', (id, verwacht) => {
    const mogelijk = waarde(vervolgmogelijkheden(kaders, dienst(id), OP)).map(({ nl }) => nl);
    expect([...mogelijk].sort()).toEqual([...verwacht].sort());
  });

  test('after Naar werk comes Werkbehoud', () => {
    const [een] = waarde(vervolgmogelijkheden(kaders, dienst('naar-werk'), OP));
    expect(een?.nl).toMatch(/^Werkbehoud/);
  });

  test('on a date without facts nothing is promised', () => {
    expect(vervolgmogelijkheden(kaders, dienst('werkfit-maken'), datum('2024-01-01')).soort).toBe(
      'niet-vast-te-stellen',
    );
  });
});
