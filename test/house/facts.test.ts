import { describe, expect, test } from 'vitest';
import type { FeitenBestand } from '../../domain/kaders/inhoud/bestanden.ts';
import { feitVorm } from '../../domain/kaders/inhoud/feit.ts';
import { Kaders, type KadersInhoud } from '../../domain/kaders/kaders.ts';
import { kaders, kadersInhoud } from '../support/content.ts';

const inhoud = kadersInhoud();
const feiten = inhoud.feiten.flatMap(({ feiten: van }) => van);
const metWaarde = feiten.filter(({ soort }) => soort !== 'niet-vermeld' && soort !== 'nvt');

/** Facts that the schema accepts although a part is missing; none, if it guards what it should. */
const aanvaardZonder = (welke: typeof feiten, ontdaan: (feit: (typeof feiten)[number]) => unknown) =>
  welke.filter((feit) => feitVorm.safeParse(ontdaan(feit)).success).map(({ rol }) => rol);
const zonder = (veld: string) => (feit: (typeof feiten)[number]) => ({
  ...feit,
  versies: feit.versies.map((versie) => ({ ...versie, [veld]: undefined })),
});

describe('no fact can do without', () => {
  test('the content holds facts of every framework', () => {
    for (const kader of ['uwv', 'leon', 'activerend-werk', 'keten'])
      expect(kaders.alleFeiten().filter((feit) => feit.kader === kader).length).toBeGreaterThan(30);
  });

  test('a source', () => {
    expect(aanvaardZonder(feiten, zonder('bronnen'))).toEqual([]);
    expect(
      aanvaardZonder(feiten, (feit) => ({
        ...feit,
        versies: feit.versies.map((versie) => ({ ...versie, bronnen: [] })),
      })),
    ).toEqual([]);
  });

  test('a date from which it holds', () => {
    expect(aanvaardZonder(feiten, zonder('vanaf'))).toEqual([]);
  });

  test('a unit, where it is a number', () => {
    const getallen = feiten.filter(({ soort }) => soort === 'getal');
    expect(getallen.length).toBeGreaterThan(150);
    expect(aanvaardZonder(getallen, (feit) => ({ ...feit, eenheid: undefined }))).toEqual([]);
  });

  test('a value, unless no document gives one', () => {
    expect(aanvaardZonder(metWaarde, zonder('waarde'))).toEqual([]);
  });

  test('a day on which somebody compared it with its source, and a name in both languages', () => {
    expect(aanvaardZonder(feiten, (feit) => ({ ...feit, nagekeken: undefined }))).toEqual([]);
    expect(aanvaardZonder(feiten, (feit) => ({ ...feit, naam: { nl: feit.naam.nl } }))).toEqual([]);
  });
});

describe('versions of a fact', () => {
  const [feit] = metWaarde.filter(({ soort }) => soort === 'getal');
  const met = (...perioden: readonly (readonly [string, string?])[]) =>
    feitVorm.safeParse({
      ...feit,
      versies: perioden.map(([vanaf, tot]) => ({ ...feit?.versies[0], vanaf, tot })),
    });

  test('never hold on the same day', () => {
    expect(met(['2025-01-01'], ['2026-01-01']).success).toBe(false);
    expect(met(['2025-01-01', '2026-01-01'], ['2026-01-01']).success).toBe(false);
    expect(met(['2025-01-01', '2025-12-31'], ['2026-01-01']).success).toBe(true);
  });

  test('leave no day out without a reason', () => {
    const gat = met(['2025-01-01', '2025-12-30'], ['2026-01-01']);
    expect(gat.error?.issues[0]?.message).toBe(
      'no version holds between 2025-12-30 and 2026-01-01: say why ("gat")',
    );
  });

  test('end after they begin', () => {
    expect(met(['2025-01-01', '2024-12-31']).success).toBe(false);
  });
});

describe('facts that contradict each other', () => {
  const metVerschil = feiten.filter((feit) =>
    feit.versies.some(({ bronnen }) => bronnen.some(({ zegt }) => zegt !== undefined)),
  );

  test('a source that says something else needs a reading', () => {
    expect(metVerschil.length).toBeGreaterThan(5);
    expect(aanvaardZonder(metVerschil, (feit) => ({ ...feit, lezing: [] }))).toEqual([]);
  });

  /** The content with one fact changed. */
  function anders(rol: string, plek: FeitenBestand['geldtVoor'], wijziging: object): KadersInhoud {
    return {
      ...inhoud,
      feiten: inhoud.feiten.map((bestand) =>
        bestand.geldtVoor === plek
          ? {
              ...bestand,
              feiten: bestand.feiten.map((feit) =>
                feit.rol === rol ? ({ ...feit, ...wijziging } as typeof feit) : feit,
              ),
            }
          : bestand,
      ),
    };
  }
  const afwijkend = inhoud.feiten.flatMap(({ geldtVoor, feiten: van }) =>
    van
      .filter(({ wijktAf, lezing }) => wijktAf && lezing.length === 0)
      .map(({ rol }) => ({ rol, geldtVoor })),
  );

  test.each(afwijkend.map((een) => [Object.values(een.geldtVoor).join('/'), een.rol, een] as const))(
    '%s: "%s" may not differ from the one for more services without saying why',
    (_, rol, { geldtVoor }) => {
      expect(() => new Kaders(anders(rol, geldtVoor, { wijktAf: undefined }))).toThrow(/contradict/);
    },
  );

  test('a reading that nothing uses, or that does not exist, is refused', () => {
    const [met] = inhoud.feiten.flatMap(({ geldtVoor, feiten: van }) =>
      van.filter(({ lezing }) => lezing.length > 0).map(({ rol }) => ({ rol, geldtVoor })),
    );
    if (!met) throw new Error('no fact with a reading');
    expect(() => new Kaders(anders(met.rol, met.geldtVoor, { lezing: ['bestaat-niet'] }))).toThrow(
      /unknown reading "bestaat-niet"/,
    );
    const los = inhoud.feiten.map((bestand) => ({
      ...bestand,
      feiten: bestand.feiten.map((feit) => ({ ...feit, lezing: [] })),
    }));
    expect(() => new Kaders({ ...inhoud, feiten: los })).toThrow(/uses the reading/);
  });
});
