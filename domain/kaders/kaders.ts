import type { Datum } from '../waarden/datum.ts';
import { nietVastTeStellen, type Uitkomst, vastgesteld } from '../waarden/uitkomst.ts';
import type { Kalender } from '../waarden/werkdagen.ts';
import { controleer } from './controle.ts';
import { documentversies } from './documentversie.ts';
import { feitenVan, type Houder, KaderFout, type Opgeslagen, plekken, plekVan } from './feitenkast.ts';
import type { Brondocument, Dienst, FeitenBestand, Indexcijfer, KaderBestand } from './inhoud/bestanden.ts';
import type { Documentvorm, Processtap } from './inhoud/documentvorm.ts';
import type { Feit } from './inhoud/feit.ts';
import type { Lezing } from './inhoud/lezing.ts';
import type { TermijnRegel } from './inhoud/termijnregel.ts';
import type { Voorwaarde } from './inhoud/voorwaarde.ts';

/** What the content files hold, each checked by its schema. */
export interface KadersInhoud {
  readonly kaders: readonly KaderBestand[];
  readonly feiten: readonly FeitenBestand[];
  readonly documenten: readonly Brondocument[];
  /** The free days that terms in working days skip. */
  readonly kalender: Kalender;
  readonly indexcijfers: readonly Indexcijfer[];
}

/** What the files of a service and of its groups and framework hold beside facts. */
interface Onderdelen {
  readonly termijnen: readonly TermijnRegel[];
  readonly toelating: readonly Voorwaarde[];
  readonly voorwaarden: readonly Voorwaarde[];
  readonly documenten: readonly Documentvorm[];
  readonly stappen: readonly Processtap[];
}

const GEEN_ONDERDELEN: Onderdelen = {
  termijnen: [],
  toelating: [],
  voorwaarden: [],
  documenten: [],
  stappen: [],
};

/** All frameworks, services, facts and sources, by name and date. Built once at start, never changed. */
export class Kaders {
  readonly kalender: Kalender;
  readonly #indexcijfers: readonly Indexcijfer[];
  readonly #diensten = new Map<string, Dienst>();
  readonly #kaders = new Map<string, KaderBestand>();
  readonly #documenten = new Map<string, Brondocument>();
  readonly #feiten: ReadonlyMap<string, Opgeslagen>;
  readonly #perPlek: ReadonlyMap<string, readonly Opgeslagen[]>;
  readonly #lezingen = new Map<string, Lezing>();
  readonly #onderdelen = new Map<string, Onderdelen>();

  /** Throws a {@link KaderFout} when files contradict each other or name something that does not exist. */
  constructor(inhoud: KadersInhoud) {
    this.kalender = inhoud.kalender;
    this.#indexcijfers = inhoud.indexcijfers;
    for (const document of inhoud.documenten) this.#documenten.set(document.id, document);
    for (const kader of inhoud.kaders) {
      this.#kaders.set(kader.kader, kader);
      for (const dienst of kader.diensten) {
        if (this.#diensten.has(dienst.id)) throw new KaderFout(`the service "${dienst.id}" exists twice`);
        this.#diensten.set(dienst.id, { ...dienst, kader: kader.kader });
      }
    }
    for (const { geldtVoor, lezingen } of inhoud.feiten) {
      for (const lezing of lezingen) {
        const id = `${geldtVoor.kader}/${lezing.id}`;
        if (this.#lezingen.has(id)) throw new KaderFout(`the reading "${id}" stands in the content twice`);
        this.#lezingen.set(id, lezing);
      }
    }
    this.#feiten = feitenVan(inhoud.feiten, this.#lezingen);
    const perPlek = new Map<string, Opgeslagen[]>();
    for (const feit of this.#feiten.values()) {
      const daar = perPlek.get(feit.plek);
      if (daar) daar.push(feit);
      else perPlek.set(feit.plek, [feit]);
    }
    this.#perPlek = perPlek;
    for (const houder of [...this.alleKaders().map(({ kader }) => ({ kader })), ...this.diensten()]) {
      const van = plekken(houder).flatMap((plek) => inhoud.feiten.filter((file) => plekVan(file) === plek));
      this.#onderdelen.set(sleutel(houder), {
        termijnen: van.flatMap(({ termijnen }) => termijnen),
        toelating: van.toReversed().flatMap(({ toelating }) => toelating),
        voorwaarden: van.flatMap(({ voorwaarden }) => voorwaarden),
        documenten: van.flatMap(({ documenten }) => documenten),
        // A process is one whole: that of the nearest place that has one.
        stappen: van.find(({ stappen }) => stappen.length > 0)?.stappen ?? [],
      });
    }
    controleer(this, inhoud);
  }

  /** The service with this id, or undefined. */
  dienst(id: string): Dienst | undefined {
    return this.#diensten.get(id);
  }

  /** Every service that the content names, in the order of the files; of one framework when that is given. */
  diensten(kader?: string): readonly Dienst[] {
    return [...this.#diensten.values()].filter((dienst) => !kader || dienst.kader === kader);
  }

  /** Every framework, in the order of the files. */
  alleKaders(): readonly KaderBestand[] {
    return [...this.#kaders.values()];
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

  /** The change of the price index of a year's September, or undefined while nobody filled it in. */
  indexcijfer(jaar: number): Indexcijfer | undefined {
    return this.#indexcijfers.find((cijfer) => cijfer.jaar === jaar);
  }

  /** Every document of the register. */
  documenten(): readonly Brondocument[] {
    return [...this.#documenten.values()];
  }

  /**
   * The fact of a service (or else of its groups, or else of its framework) on a date.
   * `geen-versie` when it does not hold on that date (its versions in `feiten`, the version of the document
   * that held then as a step), `nagaan` when no document confirms it for that date, `niet-vermeld` when no
   * document gives it. Throws a {@link KaderFout} when the role does not exist.
   */
  feit(houder: Houder, rol: string, op: Datum): Uitkomst<Feit> {
    const { versies } = this.#zoek(houder, rol);
    const geldend = versies.find((versie) => versie.vanaf <= op && (!versie.tot || op <= versie.tot));
    if (!geldend) return nietVastTeStellen('geen-versie', versies, documentversies(this, versies, op));
    if (geldend.inhoud.soort === 'niet-vermeld') return nietVastTeStellen('niet-vermeld', [geldend]);
    if (geldend.nagaanVanaf && op >= geldend.nagaanVanaf) return nietVastTeStellen('nagaan', [geldend]);
    return vastgesteld(geldend, [geldend]);
  }

  /** All versions of a fact, the oldest first. Throws a {@link KaderFout} when the role does not exist. */
  versies(houder: Houder, rol: string): readonly Feit[] {
    return this.#zoek(houder, rol).versies;
  }

  /** True when the service has a fact with this role, on whatever date. */
  heeft(houder: Houder, rol: string): boolean {
    return plekken(houder).some((plek) => this.#feiten.has(`${plek}/${rol}`));
  }

  /** The roles of the facts that hold for a service or framework, the nearest first, each once. */
  rollen(houder: Houder): readonly string[] {
    const rollen = plekken(houder).flatMap((plek) => this.feitenOp(plek).map(({ rol }) => rol));
    return [...new Set(rollen)];
  }

  /** Every fact of the content as it stands in the files: place, role and versions. */
  alleFeiten(): readonly Opgeslagen[] {
    return [...this.#feiten.values()];
  }

  /** The facts that stand in one place: of a framework, a group or a service by itself. */
  feitenOp(plek: string): readonly Opgeslagen[] {
    return this.#perPlek.get(plek) ?? [];
  }

  /** Every reading of the content, with the framework it belongs to. */
  lezingen(): readonly { readonly kader: string; readonly lezing: Lezing }[] {
    return [...this.#lezingen].map(([id, lezing]) => ({ kader: id.split('/')[0] ?? '', lezing }));
  }

  /** The terms that hold for a service, those of the service itself first. */
  termijnen(houder: Houder): readonly TermijnRegel[] {
    return this.#van(houder).termijnen;
  }

  /** What decides whether a client may come under a framework or group of services at all, the widest first. */
  toelating(houder: Houder): readonly Voorwaarde[] {
    return this.#van(houder).toelating;
  }

  /** The conditions that a client must meet for a service. */
  voorwaarden(houder: Houder): readonly Voorwaarde[] {
    return this.#van(houder).voorwaarden;
  }

  /** The documents that are written in the course of a service, those of the service itself first. */
  documentvormen(houder: Houder): readonly Documentvorm[] {
    return this.#van(houder).documenten;
  }

  /** The steps of the process of a service, the first one first; empty where no document describes it. */
  stappen(houder: Houder): readonly Processtap[] {
    return this.#van(houder).stappen;
  }

  #van(houder: Houder): Onderdelen {
    return this.#onderdelen.get(sleutel(houder)) ?? GEEN_ONDERDELEN;
  }

  #zoek(houder: Houder, rol: string): Opgeslagen {
    for (const plek of plekken(houder)) {
      const gevonden = this.#feiten.get(`${plek}/${rol}`);
      if (gevonden) return gevonden;
    }
    throw new KaderFout(`no fact "${rol}" for ${sleutel(houder)}`);
  }
}

function sleutel({ kader, id }: Houder): string {
  return id ? `${kader}/${id}` : kader;
}
