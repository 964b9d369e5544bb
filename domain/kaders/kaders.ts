import type { Datum } from '../waarden/datum.ts';
import { nietVastTeStellen, type Uitkomst, vastgesteld } from '../waarden/uitkomst.ts';
import type {
  Brondocument,
  Dienst,
  Feit,
  FeitenBestand,
  Inhoud,
  KaderBestand,
  TermijnRegel,
  Voorwaarde,
} from './feit.ts';

type FeitInBestand = FeitenBestand['feiten'][number];

interface Bewaard {
  readonly id: string;
  readonly kader: string;
  readonly feit: FeitInBestand;
}

/** Content that contradicts itself: a fact twice, a source or fact that does not exist. */
export class KaderFout extends Error {
  override readonly name = 'KaderFout';
}

/** All frameworks, services, facts and sources, by name and date. Built once at start, never changed. */
export class Kaders {
  readonly #diensten = new Map<string, Dienst>();
  readonly #kaders = new Map<string, KaderBestand>();
  readonly #documenten = new Map<string, Brondocument>();
  readonly #feiten = new Map<string, Bewaard>();
  readonly #bestanden: readonly FeitenBestand[];

  /** Throws a {@link KaderFout} when files contradict each other or name something that does not exist. */
  constructor(inhoud: {
    readonly kaders: readonly KaderBestand[];
    readonly feiten: readonly FeitenBestand[];
    readonly documenten: readonly Brondocument[];
  }) {
    for (const document of inhoud.documenten) this.#documenten.set(document.id, document);
    for (const kader of inhoud.kaders) {
      this.#kaders.set(kader.kader, kader);
      for (const dienst of kader.diensten) this.#diensten.set(dienst.id, { ...dienst, kader: kader.kader });
    }
    this.#bestanden = inhoud.feiten;
    for (const bestand of inhoud.feiten) this.#neemOp(bestand);
    this.#controleer();
  }

  /** The service with this id, or undefined. */
  dienst(id: string): Dienst | undefined {
    return this.#diensten.get(id);
  }

  /** Every service that the content names, in the order of the files. */
  diensten(): readonly Dienst[] {
    return [...this.#diensten.values()];
  }

  /** The framework with this id; throws a {@link KaderFout} when there is none. */
  kader(id: string): KaderBestand {
    const kader = this.#kaders.get(id);
    if (!kader) throw new KaderFout(`no framework "${id}"`);
    return kader;
  }

  /** The document with this id; throws a {@link KaderFout} when there is none. */
  document(id: string): Brondocument {
    const document = this.#documenten.get(id);
    if (!document) throw new KaderFout(`no document "${id}" in the register`);
    return document;
  }

  /**
   * The fact of a service (or else of its groups, or else of its framework) on a date.
   * `geen-versie` when it does not hold on that date, `nagaan` when no document confirms it for that date,
   * `niet-vermeld` when no document gives it. Throws a {@link KaderFout} when the role does not exist.
   */
  feit(dienst: Dienst, rol: string, op: Datum): Uitkomst<Feit> {
    const bewaard = this.#zoek(dienst, rol);
    if (!bewaard) throw new KaderFout(`no fact "${rol}" for ${dienst.kader}/${dienst.id}`);
    const versies = bewaard.feit.versies.map((_, index) => alsFeit(bewaard, index));
    const geldend = versies.find((versie) => versie.vanaf <= op && (!versie.tot || op <= versie.tot));
    if (!geldend) return nietVastTeStellen('geen-versie', versies);
    if (geldend.inhoud.soort === 'niet-vermeld') return nietVastTeStellen('niet-vermeld', [geldend]);
    if (geldend.nagaanVanaf && op >= geldend.nagaanVanaf) return nietVastTeStellen('nagaan', [geldend]);
    return vastgesteld(geldend, [geldend]);
  }

  /** True when the service has a fact with this role, on whatever date. */
  heeft(dienst: Dienst, rol: string): boolean {
    return this.#zoek(dienst, rol) !== undefined;
  }

  /** The terms that hold for a service, those of the service itself first. */
  termijnen(dienst: Dienst): readonly TermijnRegel[] {
    return this.#bestandenVan(dienst).flatMap((bestand) => bestand.termijnen);
  }

  /** The conditions that a client must meet for a service. */
  voorwaarden(dienst: Dienst): readonly Voorwaarde[] {
    return this.#bestandenVan(dienst).flatMap((bestand) => bestand.voorwaarden);
  }

  #zoek(dienst: Dienst, rol: string): Bewaard | undefined {
    for (const plek of plekken(dienst)) {
      const gevonden = this.#feiten.get(`${plek}/${rol}`);
      if (gevonden) return gevonden;
    }
    return undefined;
  }

  #bestandenVan(dienst: Dienst): readonly FeitenBestand[] {
    return plekken(dienst).flatMap((plek) => this.#bestanden.filter((bestand) => plekVan(bestand) === plek));
  }

  #neemOp(bestand: FeitenBestand): void {
    for (const feit of bestand.feiten) {
      const id = `${plekVan(bestand)}/${feit.rol}`;
      if (this.#feiten.has(id)) throw new KaderFout(`the fact "${id}" stands in the content twice`);
      this.#feiten.set(id, { id, kader: bestand.geldtVoor.kader, feit });
    }
  }

  #controleer(): void {
    for (const { id, feit } of this.#feiten.values()) {
      for (const { document } of feit.versies.flatMap((versie) => versie.bronnen)) {
        if (!this.#documenten.has(document))
          throw new KaderFout(`the fact "${id}" names the unknown document "${document}"`);
      }
    }
    for (const bestand of this.#bestanden) this.kader(bestand.geldtVoor.kader);
    for (const dienst of this.diensten().filter(({ proces }) => proces)) {
      const rollen = [
        ...this.termijnen(dienst).flatMap(({ lengte }) => ('rol' in lengte ? [lengte.rol] : [])),
        ...this.voorwaarden(dienst).map(({ rol }) => rol),
      ];
      for (const rol of rollen) {
        if (!this.heeft(dienst, rol))
          throw new KaderFout(`"${dienst.id}" has a term or condition on the unknown fact "${rol}"`);
      }
      const termijnen = this.termijnen(dienst);
      for (const { id, vanaf } of termijnen) {
        if ('termijn' in vanaf && !termijnen.some((andere) => andere.id === vanaf.termijn)) {
          throw new KaderFout(`the term "${id}" is counted from the unknown term "${vanaf.termijn}"`);
        }
      }
    }
  }
}

function plekVan({ geldtVoor }: FeitenBestand): string {
  if ('dienst' in geldtVoor) return `${geldtVoor.kader}/dienst/${geldtVoor.dienst}`;
  if ('groep' in geldtVoor) return `${geldtVoor.kader}/groep/${geldtVoor.groep}`;
  return geldtVoor.kader;
}

function plekken(dienst: Dienst): readonly string[] {
  const groepen = dienst.groepen.map((groep) => `${dienst.kader}/groep/${groep}`);
  return [`${dienst.kader}/dienst/${dienst.id}`, ...groepen, dienst.kader];
}

function alsFeit({ id, kader, feit }: Bewaard, index: number): Feit {
  const versie = feit.versies[index];
  if (!versie) throw new KaderFout(`the fact "${id}" has no version ${index}`);
  const { rol, naam, beslist, toelichting, nagekeken } = feit;
  const { vanaf, tot, nagaanVanaf, bronnen } = versie;
  return {
    id,
    rol,
    kader,
    naam,
    beslist,
    toelichting,
    nagekeken,
    vanaf,
    tot,
    nagaanVanaf,
    bronnen,
    inhoud: inhoudVan(feit, versie),
  };
}

function inhoudVan(feit: FeitInBestand, versie: FeitInBestand['versies'][number]): Inhoud {
  if (feit.soort === 'niet-vermeld' || !('waarde' in versie)) return { soort: 'niet-vermeld' };
  if (feit.soort === 'getal')
    return { soort: 'getal', waarde: versie.waarde as number, eenheid: feit.eenheid };
  return { soort: feit.soort, waarde: versie.waarde } as Inhoud;
}
