import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTaal } from '../../dialogs/omgeving.ts';
import { readContent } from '../content/content.ts';
import { projectRoot } from '../project-root.ts';
import { processchart } from './processchart.ts';

const { kaders, teksten } = readContent(join(projectRoot(), 'content'));
const { t } = inTaal('nl', teksten);
writeFileSync(
  join(projectRoot(), 'PROCESSEN.md'),
  processchart(kaders, { stap: (id) => t(`stap.${id}.titel`) }),
);
process.stdout.write('PROCESSEN.md written\n');
