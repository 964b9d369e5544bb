import type { Houder } from '../../domain/kaders/feitenkast.ts';
import type { Kaders } from '../../domain/kaders/kaders.ts';
import { VOORAAN } from './begrijp-feit.ts';
import type { Zoekwoorden } from './feitenindex.ts';
import { Zoekindex } from './zoekindex.ts';

/** A document that a question is about, with the service or framework that has it. */
export interface Gevraagddocument {
  readonly houder: Houder;
  readonly id: string;
  /** Its place among the documents of the service, its own first. */
  readonly plek: number;
}

/** A document is meant when the question looks this much like its name. */
const LIJKT = 0.3;
/** A document of the service itself may look this much less like the question than a general one. */
const EIGEN = 0.3;

/** Finds documents by their names. Built once at start. */
export class Documentindex {
  readonly #index: Zoekindex<Gevraagddocument>;

  constructor(kaders: Kaders) {
    const houders: readonly Houder[] = [
      ...kaders.alleKaders().map(({ kader }) => ({ kader })),
      ...kaders.diensten(),
    ];
    this.#index = new Zoekindex(
      houders.flatMap((houder) =>
        kaders.documentvormen(houder).map(({ id, naam }, plek) => ({
          doel: { houder, id, plek },
          // The name of the service is recognised apart.
          teksten: [naam.nl, naam.en].map((tekst) => ({
            tekst: tekst.replace(kaders.dienst(houder.id ?? '')?.naam.nl ?? '', ''),
            gewicht: 1,
          })),
        })),
      ),
    );
  }

  /** The document whose name looks most like the words of a question, of the services or framework named. */
  zoek(
    { kern }: Zoekwoorden,
    { diensten, kader }: { readonly diensten: readonly string[]; readonly kader?: string | undefined },
  ): Gevraagddocument | undefined {
    const inKader = kader ?? VOORAAN;
    const mag = ({ houder }: Gevraagddocument) =>
      diensten.length > 0 ? diensten.includes(houder.id ?? '') : houder.kader === inKader;
    const treffers = this.#index.zoek(kern, mag);
    const grens = Math.max(LIJKT, (treffers[0]?.score ?? 0) * EIGEN);
    const genoeg = treffers.filter(({ score }) => score >= grens);
    // "Eindrapportage" of a service that has one of its own is that one.
    if (diensten.length > 0) genoeg.sort((a, b) => a.doel.plek - b.doel.plek);
    return genoeg[0]?.doel;
  }
}
