import { describe, expect, test } from 'vitest';
import { advies } from '../../../domain/kaders/advies.ts';
import type { Profiel } from '../../../domain/kaders/geschiktheid.ts';
import { datum } from '../../../domain/waarden/datum.ts';
import { kaders } from '../../support/content.ts';

const OP = datum('2026-03-02');
/** A client of 34 who meets every condition of Activerend werk. */
const client: Profiel = {
  regioCentraalGelderland: 'ja',
  leeftijd: '34',
  pensioengerechtigd: 'nee',
  betaaldWerkNu: 'nee',
  vrijwilligerswerk: 'nee',
  gemotiveerd: 'ja',
  algemeneVoorziening: 'nee',
  hoofddoel: 'bijdragen',
};
const bij = (profiel: Profiel) => advies(kaders, ['activerend-werk'], OP, { ...client, ...profiel });
const geschikt = (profiel: Profiel) => bij(profiel).geschikt.map(({ dienst }) => dienst.id);
/** The facts that stand in the way of every product. */
const redenen = (profiel: Profiel) => {
  const perDienst = bij(profiel).nietGeschikt.map(({ toetsen }) =>
    toetsen.filter(({ oordeel }) => oordeel === 'niet-voldaan').map(({ feit }) => feit.rol),
  );
  return perDienst.reduce((samen, een) => samen.filter((rol) => een.includes(rol)));
};

describe('which product of Activerend werk suits a client', () => {
  test.each<[Profiel, readonly string[]]>([
    [{ leeftijd: '19', tredeAw: '2', wensAw: 'orienteren' }, ['orientatiefase']],
    [{ leeftijd: '40', tredeAw: '5', wensAw: 'orienteren' }, []],
    [{ tredeAw: '1', wensAw: 'orienteren' }, ['orientatiefase']],
    [{ tredeAw: '4', wensAw: 'orienteren' }, ['orientatiefase']],
    [{ tredeAw: '2', wensAw: 'groeien' }, ['ontwikkelarrangement-a']],
    [{ tredeAw: '3', wensAw: 'groeien' }, ['ontwikkelarrangement-b']],
    [{ tredeAw: '4', wensAw: 'groeien' }, ['ontwikkelarrangement-c']],
    [{ tredeAw: '1', wensAw: 'groeien' }, []],
    [{ tredeAw: '5', wensAw: 'groeien' }, []],
    [{ leeftijd: '50', tredeAw: '3', wensAw: 'behouden' }, ['stabiel-arrangement-a']],
    [{ leeftijd: '50', tredeAw: '4', wensAw: 'behouden' }, ['stabiel-arrangement-b']],
    [{ leeftijd: '50', tredeAw: '2', wensAw: 'behouden' }, []],
    [{ leeftijd: '50', tredeAw: '5', wensAw: 'behouden' }, []],
    [{ leeftijd: '16', tredeAw: '3', wensAw: 'groeien' }, ['ontwikkelarrangement-b']],
  ])('%o: %s', (profiel, verwacht) => {
    expect(geschikt(profiel)).toEqual(verwacht);
    expect(bij(profiel).onbekend).toEqual([]);
  });

  test.each<[Profiel, string]>([
    [{ leeftijd: '15', tredeAw: '3', wensAw: 'groeien' }, 'leeftijd-minimum'],
    [{ hoofddoel: 'dagstructuur', tredeAw: '3', wensAw: 'behouden' }, 'voorwaarde-hoofddoel'],
    [{ hoofddoel: 'ontmoeten', tredeAw: '2', wensAw: 'groeien' }, 'voorwaarde-hoofddoel'],
    [{ hoofddoel: 'mantelzorger-ontlasten', tredeAw: '2', wensAw: 'groeien' }, 'voorwaarde-hoofddoel'],
    [{ vrijwilligerswerk: 'ja', tredeAw: '3', wensAw: 'behouden' }, 'voorwaarde-vrijwilligerswerk'],
    [{ betaaldWerkNu: 'ja', tredeAw: '3', wensAw: 'groeien' }, 'voorwaarde-betaald-werk'],
    [{ pensioengerechtigd: 'ja', tredeAw: '3', wensAw: 'groeien' }, 'voorwaarde-pensioen'],
    [{ gemotiveerd: 'nee', tredeAw: '3', wensAw: 'groeien' }, 'voorwaarde-motivatie'],
    [{ algemeneVoorziening: 'ja', tredeAw: '3', wensAw: 'groeien' }, 'voorwaarde-algemene-voorziening'],
    [{ regioCentraalGelderland: 'nee', tredeAw: '3', wensAw: 'groeien' }, 'voorwaarde-regio'],
  ])('%o: nothing, because of %s', (profiel, rol) => {
    expect(geschikt(profiel)).toEqual([]);
    expect(redenen(profiel)).toContain(rol);
  });

  test('one definite reason decides although nothing else is known', () => {
    const uitkomst = advies(kaders, ['activerend-werk'], OP, { betaaldWerkNu: 'ja' });
    expect(uitkomst.nietGeschikt).toHaveLength(6);
    expect(uitkomst.vragen).toEqual([]);
  });

  test('what decides between the products is asked once the client may come at all', () => {
    const { vragen, onbekend } = bij({});
    expect(onbekend).toHaveLength(6);
    expect(vragen).toEqual(['wensAw', 'tredeAw']);
    expect(bij({ wensAw: 'groeien' }).vragen).toEqual(['tredeAw']);
  });

  test('every reason, for and against, carries its source', () => {
    const { geschikt: wel, nietGeschikt } = bij({ tredeAw: '3', wensAw: 'groeien' });
    for (const { toetsen } of [...wel, ...nietGeschikt])
      for (const { feit } of toetsen) expect(feit.bronnen[0]?.document).toBe('activerend-werk');
    expect(wel[0]?.toetsen).toHaveLength(11);
  });
});
