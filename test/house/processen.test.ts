import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processchart } from '../../bot/facts/processchart.ts';
import { projectRoot } from '../../bot/project-root.ts';
import { inTaal } from '../../dialogs/omgeving.ts';
import { kaders, teksten } from '../support/content.ts';

test('PROCESSEN.md shows the processes as the content has them (npm run processes writes it anew)', () => {
  const { t } = inTaal('nl', teksten);
  const page = processchart(kaders, { stap: (id) => t(`stap.${id}.titel`) });
  expect(readFileSync(join(projectRoot(), 'PROCESSEN.md'), 'utf8')).toBe(page);
  for (const dienst of kaders.diensten()) expect(page).toContain(dienst.naam.nl);
});
