import { type Houder, KaderFout, type Opgeslagen, plekken } from './feitenkast.ts';
import type { Dienst } from './inhoud/bestanden.ts';
import type { Feit } from './inhoud/feit.ts';
import { vergelekenRol } from './inhoud/proef.ts';
import type { TermijnRegel } from './inhoud/termijnregel.ts';
import { rollenVan } from './inhoud/voorwaarde.ts';
import type { Kaders, KadersInhoud } from './kaders.ts';
import { procesfouten } from './procesgang.ts';

/**
 * Holds the content against itself: every name exists, every reading is used, and a value that differs from
 * the one for a wider group of services says why. Throws a {@link KaderFout} on the first thing that is wrong.
 */
export function controleer(kaders: Kaders, inhoud: KadersInhoud): void {
  for (const { geldtVoor } of inhoud.feiten) {
    kaders.kader(geldtVoor.kader);
    if ('dienst' in geldtVoor && kaders.dienst(geldtVoor.dienst)?.kader !== geldtVoor.kader)
      throw new KaderFout(`facts for the unknown service "${geldtVoor.kader}/${geldtVoor.dienst}"`);
    if (
      'groep' in geldtVoor &&
      !kaders.diensten(geldtVoor.kader).some(({ groepen }) => groepen.includes(geldtVoor.groep))
    )
      throw new KaderFout(`facts for the unknown group "${geldtVoor.kader}/${geldtVoor.groep}"`);
  }
  for (const opgeslagen of kaders.alleFeiten()) bronnenBestaan(kaders, opgeslagen);
  lezingenGebruikt(kaders);
  for (const { kader, adviesvolgorde } of kaders.alleKaders()) {
    rollenBestaan(kaders, { kader });
    const vreemd = adviesvolgorde.find((id) => kaders.dienst(id)?.kader !== kader);
    if (vreemd) throw new KaderFout(`"${kader}" has an order with the unknown service "${vreemd}"`);
  }
  for (const dienst of kaders.diensten()) {
    rollenBestaan(kaders, dienst);
    afwijkingenVerklaard(kaders, dienst);
  }
}

function bronnenBestaan(kaders: Kaders, { id, versies }: Opgeslagen): void {
  const bekend = new Set(kaders.documenten().map((document) => document.id));
  const bronnen = versies.flatMap((versie) => [
    ...versie.bronnen,
    ...versie.lezingen.flatMap(({ lezingen }) => lezingen.flatMap((een) => een.bronnen)),
  ]);
  const onbekend = bronnen.find(({ document }) => !bekend.has(document));
  if (onbekend) throw new KaderFout(`the fact "${id}" names the unknown document "${onbekend.document}"`);
}

function lezingenGebruikt(kaders: Kaders): void {
  const gebruikt = new Set(
    kaders
      .alleFeiten()
      .flatMap(({ kader, versies }) =>
        versies.flatMap(({ lezingen }) => lezingen.map(({ id }) => `${kader}/${id}`)),
      ),
  );
  for (const { kader, lezing } of kaders.lezingen()) {
    if (!gebruikt.has(`${kader}/${lezing.id}`))
      throw new KaderFout(`no fact of "${kader}" uses the reading "${lezing.id}"`);
  }
}

function rollenBestaan(kaders: Kaders, houder: Houder): void {
  const termijnen = kaders.termijnen(houder);
  const rollen = [
    ...termijnen.flatMap(({ lengte }) => ('rol' in lengte ? [lengte.rol] : [])),
    ...[...kaders.toelating(houder), ...kaders.voorwaarden(houder)].flatMap(rollenVan),
  ];
  const wie = houder.id ?? houder.kader;
  for (const rol of rollen) {
    if (!kaders.heeft(houder, rol))
      throw new KaderFout(`"${wie}" has a term or condition on the unknown fact "${rol}"`);
  }
  for (const { id, vanaf } of termijnen) {
    if ('termijn' in vanaf && !termijnen.some((andere) => andere.id === vanaf.termijn))
      throw new KaderFout(`the term "${id}" is counted from the unknown term "${vanaf.termijn}"`);
  }
  dubbeleTermijn(termijnen, wie);
  procesKlopt(kaders, houder, wie);
}

/** Steps name documents and terms that exist, and lead from the first to the end. */
function procesKlopt(kaders: Kaders, houder: Houder, wie: string): void {
  const stappen = kaders.stappen(houder);
  const [fout] = procesfouten(stappen);
  if (fout) throw new KaderFout(`the process of "${wie}" goes wrong at "${fout.stap}": ${fout.fout}`);
  const documenten = kaders.documentvormen(houder);
  const dubbel = documenten.find(({ id }, plek) => documenten.findIndex((een) => een.id === id) !== plek);
  if (dubbel) throw new KaderFout(`"${wie}" has the document "${dubbel.id}" twice`);
  for (const stap of stappen) {
    const document = stap.documenten.find((naam) => !documenten.some(({ id }) => id === naam));
    if (document)
      throw new KaderFout(`the step "${stap.id}" of "${wie}" names the unknown document "${document}"`);
    const termijn = stap.termijnen.find((naam) => !kaders.termijnen(houder).some(({ id }) => id === naam));
    if (termijn) throw new KaderFout(`the step "${stap.id}" of "${wie}" names the unknown term "${termijn}"`);
  }
  const rollen = documenten.flatMap(({ velden }) =>
    velden.flatMap(({ alleenAls }) => (alleenAls && vergelekenRol(alleenAls)) ?? []),
  );
  const rol = rollen.find((naam) => !kaders.heeft(houder, naam));
  if (rol) throw new KaderFout(`a document of "${wie}" compares with the unknown fact "${rol}"`);
}

function dubbeleTermijn(termijnen: readonly TermijnRegel[], wie: string): void {
  const dubbel = termijnen.find(({ id }, plek) => termijnen.findIndex((andere) => andere.id === id) !== plek);
  if (dubbel) throw new KaderFout(`"${wie}" has the term "${dubbel.id}" twice`);
}

/** A nearer value that differs from a wider one on the same day has to say why, or rest on a reading. */
function afwijkingenVerklaard(kaders: Kaders, dienst: Dienst): void {
  const perPlek = plekken(dienst).map((plek) => kaders.feitenOp(plek));
  for (const [diepte, eigen] of perPlek.entries()) {
    const ruimer = perPlek.slice(diepte + 1).flat();
    for (const feit of eigen) {
      const ander = ruimer.find(({ rol }) => rol === feit.rol);
      if (!ander && feit.wijktAf)
        throw new KaderFout(`the fact "${feit.id}" says why it differs, but nothing wider has that name`);
      if (
        ander &&
        verschilt(feit, ander) &&
        !feit.wijktAf &&
        !feit.versies.some((een) => een.lezingen.length > 0)
      )
        throw new KaderFout(
          `the facts "${feit.id}" and "${ander.id}" contradict each other: say why ("wijktAf")`,
        );
      const analogie = feit.versies[0]?.inhoud;
      if (analogie?.soort === 'niet-vermeld' && analogie.analogie && !kaders.heeft(dienst, analogie.analogie))
        throw new KaderFout(`the fact "${feit.id}" is compared with the unknown fact "${analogie.analogie}"`);
    }
  }
}

function verschilt(feit: Opgeslagen, ander: Opgeslagen): boolean {
  return feit.versies.some((een) =>
    ander.versies.some(
      (twee) => gelijktijdig(een, twee) && JSON.stringify(een.inhoud) !== JSON.stringify(twee.inhoud),
    ),
  );
}

function gelijktijdig(een: Feit, twee: Feit): boolean {
  return (!een.tot || een.tot >= twee.vanaf) && (!twee.tot || twee.tot >= een.vanaf);
}
