import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../bot/content/content.ts';
import { projectRoot } from '../bot/project-root.ts';
import { begrijp } from '../dialogs/vragen/begrijp.ts';
import { maakBegripsbronnen } from '../dialogs/vragen/begripsbronnen.ts';
import { leesVraag } from '../dialogs/vragen/lees-vraag.ts';
import { datum } from '../domain/waarden/datum.ts';

const c = readContent(join(projectRoot(), 'content'));
const b = maakBegripsbronnen(c);
const today = datum('2026-12-01');
for (const q of process.argv.slice(2)) {
  const l = leesVraag(q, b, {}, today);
  const { keuze, gevraagd, kiest, diensten, kader, zoekwoorden, vervolg, vraagt, invoer, liefst } = l;
  console.log(
    '\n##',
    q,
    '\n',
    JSON.stringify({
      onderwerp: keuze.onderwerp,
      hoe: keuze.hoe,
      gel: keuze.gelijkenis,
      buiten: keuze.buiten,
      nabij: keuze.nabij,
      onb: keuze.onbekendeWoorden.join(' '),
      gevraagd: gevraagd?.id,
      kiest,
      diensten,
      kader,
      liefst,
      vraagt,
      invoer,
      vervolg: !!vervolg,
    }),
  );
  for (const { doel, score, dekking } of b.index.zoek(zoekwoorden).slice(0, 7))
    console.log('   ', score.toFixed(2), dekking.toFixed(2), doel.plek, doel.rol);
  const { vraag, ...r } = begrijp(q, b, {}, today) as any;
  console.log('  =>', JSON.stringify({ ...r, onderwerp: vraag?.onderwerp, datum: vraag?.datum }));
}
