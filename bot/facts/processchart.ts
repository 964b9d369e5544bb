import { gebeurtenissen } from '../../domain/dossier/met-plan/einde.ts';
import { metPlanStappen, stappenOnderweg } from '../../domain/dossier/met-plan/proces.ts';
import type { Dienst } from '../../domain/kaders/inhoud/bestanden.ts';
import { EINDE, type Processtap } from '../../domain/kaders/inhoud/documentvorm.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';

/** Services that walk the same steps. */
interface Groep {
  readonly diensten: readonly Dienst[];
  readonly stappen: readonly Processtap[];
}

/**
 * The processes that a dossier walks, as a Markdown page with a chart for each: the steps, what follows, and the
 * moments that a step fixes. Made from the content, so that it says what the product does.
 */
export function processchart(kaders: Kaders, names: { readonly stap: (id: string) => string }): string {
  const groups = groupsOf(kaders);
  const parts = groups.map(({ diensten, stappen }) => {
    const title = diensten.map(({ naam }) => naam.nl).join(', ');
    const [first] = diensten;
    const chart = first?.proces ? [linear(names.stap), onTheWay(stappen)].join('\n') : graph(stappen);
    const kader = kaders.kader(first?.kader ?? '').naam.nl;
    return `## ${title}\n\n${kader}.\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n\n${first?.proces ? ownSteps(stappen) : table(stappen)}`.trimEnd();
  });
  return `# Processen\n\nGemaakt met \`npm run processes\` uit \`content/kaders\`: de stappen die een dossier doorloopt, en wat er op kan volgen.\n\n${parts.join('\n\n')}\n`;
}

function groupsOf(kaders: Kaders): readonly Groep[] {
  const groups = new Map<string, Groep>();
  for (const dienst of kaders.diensten()) {
    const stappen = kaders.stappen(dienst);
    const key = dienst.proces ?? JSON.stringify(stappen);
    const before = groups.get(key);
    groups.set(key, { stappen, diensten: [...(before?.diensten ?? []), dienst] });
  }
  return [...groups.values()];
}

const label = (text: string) => `"${text.replaceAll('"', "'")}"`;
const node = (id: string) => id.replaceAll('-', '_');

function graph(stappen: readonly Processtap[]): string {
  const [first] = stappen;
  return [
    'flowchart TD',
    `  begin([begin]) --> ${node(first?.id ?? EINDE)}`,
    ...stappen.map(({ id, naam }) => `  ${node(id)}[${label(naam.nl)}]`),
    ...stappen.flatMap(({ id, volgende }) =>
      volgende.map(
        ({ naar, als }) =>
          `  ${node(id)} -->${als ? `|${label(als.nl)}|` : ''} ${node(naar === EINDE ? 'afsluiting' : naar)}`,
      ),
    ),
    '  afsluiting([dossier afsluiten])',
  ].join('\n');
}

/** Steps of which each has its own condition: in their order. */
function linear(stap: (id: string) => string): string {
  const lines = metPlanStappen.map(
    ({ id, als }) => `  ${node(id)}${als ? `{{${label(stap(id))}}}` : `[${label(stap(id))}]`}`,
  );
  const arrows = metPlanStappen
    .slice(1)
    .map(({ id }, place) => `  ${node(metPlanStappen[place]?.id ?? '')} --> ${node(id)}`);
  return ['flowchart TD', ...lines, ...arrows].join('\n');
}

/** What happens while the service runs: out of the step that waits for the end, and back to it. */
function onTheWay(stappen: readonly Processtap[]): string {
  const here = stappenOnderweg(stappen);
  const target = (id: string) => node(here.some((stap) => stap.id === id) ? id : 'einde');
  return [
    ...here.map(({ id, naam }) => `  ${node(id)}[${label(naam.nl)}]`),
    ...Object.values(gebeurtenissen).map((id) => `  einde --> ${target(id)}`),
    ...here.flatMap(({ id, volgende }) =>
      volgende.map(({ naar, als }) => `  ${node(id)} -->${als ? `|${label(als.nl)}|` : ''} ${target(naar)}`),
    ),
  ].join('\n');
}

const ownSteps = (stappen: readonly Processtap[]): string =>
  `Een stap in een zeshoek hoort er alleen bij als de stappen ervoor erom vragen.\n\n${table(stappenOnderweg(stappen))}`;

function table(stappen: readonly Processtap[]): string {
  const rows = stappen.map(({ naam, wie, momenten, momentenBij, documenten }) => {
    const moments = [
      ...momenten,
      ...Object.entries(momentenBij).flatMap(([naar, namen]) =>
        namen.map((naamVan) => `${naamVan} (bij ${naar})`),
      ),
    ];
    return `| ${naam.nl} | ${wie.join(', ')} | ${moments.join(', ')} | ${documenten.join(', ')} |`;
  });
  return ['| Stap | Wie | Legt vast | Documenten |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
