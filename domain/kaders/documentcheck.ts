import type { Datum } from '../waarden/datum.ts';
import type { Houder } from './feitenkast.ts';
import { KaderFout } from './feitenkast.ts';
import { beproef, type Profiel } from './geschiktheid.ts';
import type { Documentvorm } from './inhoud/documentvorm.ts';
import type { Kaders } from './kaders.ts';

type Documentveld = Documentvorm['velden'][number];

/** What a document still lacks, by how sure it is that it has to be there. */
export interface Documentcheck {
  readonly document: Documentvorm;
  /** Fields that a source document asks for. */
  readonly ontbreekt: readonly Documentveld[];
  /** Fields that are asked for in some cases, while it is not known whether this is one. */
  readonly misschien: readonly Documentveld[];
  /** Fields that no source asks for and that we advise. */
  readonly aanbevolen: readonly Documentveld[];
}

/** The kind of document with this id that belongs to a service. Throws a {@link KaderFout} when there is none. */
export function documentvorm(kaders: Kaders, houder: Houder, id: string): Documentvorm {
  const document = kaders.documentvormen(houder).find((een) => een.id === id);
  if (!document) throw new KaderFout(`no document "${id}" for ${houder.id ?? houder.kader}`);
  return document;
}

/**
 * Which fields a document lacks. Fields that only some cases need are left out once the profile says that this
 * is no such case. Sources: those of the document in the content.
 */
export function controleerDocument(
  kaders: Kaders,
  houder: Houder,
  op: Datum,
  invoer: { readonly document: string; readonly gegeven: readonly string[]; readonly profiel?: Profiel },
): Documentcheck {
  const document = documentvorm(kaders, houder, invoer.document);
  const open = document.velden
    .filter(({ id }) => !invoer.gegeven.includes(id))
    .map((veld) => ({
      veld,
      nodig: veld.alleenAls
        ? beproef(kaders, houder, op, veld.alleenAls, invoer.profiel?.[veld.alleenAls.vraag])
        : 'voldaan',
    }));
  const vermeld = open.filter(({ veld }) => veld.status === 'vermeld');
  const met = (welke: typeof open, nodig: string) =>
    welke.filter((een) => een.nodig === nodig).map(({ veld }) => veld);
  return {
    document,
    ontbreekt: met(vermeld, 'voldaan'),
    misschien: met(vermeld, 'onbekend'),
    aanbevolen: open
      .filter(({ veld, nodig }) => veld.status === 'aanbevolen' && nodig !== 'niet-voldaan')
      .map(({ veld }) => veld),
  };
}
