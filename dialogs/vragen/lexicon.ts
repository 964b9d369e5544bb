import type { Onderwerp } from '../../domain/vragen/vraagstelling.ts';
import type { Taal } from '../../domain/waarden/taal.ts';
import type { Begrippen, Opdracht } from '../begrippen.ts';
import { begintMet, type Frase, frase, grenst, type Treffer, zonderOverlap } from './frase.ts';
import { Frasezoeker } from './frasezoeker.ts';
import { type Woord, woordenVan } from './woorden.ts';

/** A kind of fact that is asked for, with what such facts are called. */
export type Vraagsoort = { readonly id: Begrippen['vraagsoorten'][number]['id']; readonly rollen: RegExp };

const manieren = [
  ...(['dienstkeuze', 'tredevraag', 'tenOpzichte', 'bevestigt', 'neutraal'] as const),
  ...(['zelfdeVraag', 'uitgezonderdVoor', 'uitgezonderdNa'] as const),
] as const;
/** A way of asking, or words that name no topic. */
type Manier = (typeof manieren)[number];

const STERK = 3;
const ZWAK = 1;

/** Texts as phrases that all stand for the same. */
const frasen = <T>(doel: T, teksten: readonly string[], basis = STERK): readonly Frase<T>[] =>
  teksten.map((tekst) => frase(doel, tekst, basis));

/** The vocabulary, prepared once: finds services, topics and commands in a text. */
export class Lexicon {
  readonly #zoeker: Frasezoeker;
  readonly #diensten: readonly Frase<string>[];
  /** Names that stand for several services. */
  readonly #verzamelnamen: ReadonlyMap<string, readonly string[]>;
  readonly #onderwerpen: readonly Frase<Onderwerp>[];
  readonly #opdrachten: readonly Frase<Opdracht>[];
  readonly #buitenBereik: readonly Frase<'buiten'>[];
  readonly #kaders: readonly Frase<string>[];
  readonly #naastKaders: readonly Frase<string>[];
  readonly #eigenWoorden: readonly Frase<string>[];
  readonly #manieren: ReadonlyMap<Manier, readonly Frase<true>[]>;
  readonly #vraagsoorten: readonly Frase<Vraagsoort>[];
  readonly #functiewoorden: ReadonlySet<string>;
  readonly #begrippen: Begrippen;

  /** `isGewoon` tells the words that people use, so that they are not taken for typing errors of others. */
  constructor(begrippen: Begrippen, isGewoon: (woord: string) => boolean = () => false) {
    this.#begrippen = begrippen;
    this.#functiewoorden = new Set(begrippen.functiewoorden);
    this.#verzamelnamen = new Map(begrippen.verzamelnamen.map(({ id, diensten }) => [id, diensten]));
    this.#diensten = [
      ...begrippen.diensten.flatMap(({ id, namen, alledaags }) =>
        frasen(id, [...namen, ...alledaags.map(({ woorden }) => woorden)]),
      ),
      ...begrippen.verzamelnamen.flatMap(({ id, namen }) => frasen(id, namen)),
    ];
    this.#onderwerpen = begrippen.onderwerpen.flatMap(({ id, sterk, zwak }) => [
      ...frasen(id, sterk),
      ...frasen(id, zwak, ZWAK),
    ]);
    this.#opdrachten = Object.entries(begrippen.opdrachten).flatMap(([id, woorden]) =>
      frasen(id as Opdracht, woorden),
    );
    this.#buitenBereik = frasen('buiten', begrippen.buitenBereik);
    this.#kaders = begrippen.kaders.flatMap(({ id, namen }) => frasen(id, namen));
    this.#naastKaders = begrippen.kaders.flatMap(({ id, naast }) => frasen(id, naast));
    this.#eigenWoorden = begrippen.kaders.flatMap(({ id, eigenWoorden }) => frasen(id, eigenWoorden));
    this.#manieren = new Map(manieren.map((id) => [id, frasen(true as const, begrippen[id])]));
    this.#vraagsoorten = begrippen.vraagsoorten.flatMap(({ id, woorden, rollen }) =>
      frasen({ id, rollen: new RegExp(rollen) }, woorden),
    );
    const alle = [
      ...this.#kaders,
      ...this.#diensten,
      ...this.#onderwerpen,
      ...this.#opdrachten,
      ...this.#buitenBereik,
    ].flatMap(({ woorden, uiteen = [] }) => [...woorden, ...uiteen]);
    const los = [...begrippen.functiewoorden, ...begrippen.andereWoorden].flatMap((tekst) =>
      woordenVan(tekst).map((woord) => woord.tekst),
    );
    this.#zoeker = new Frasezoeker(new Set([...alle, ...los]), isGewoon);
  }

  /** The topics in the order that settles a draw. */
  get volgorde(): readonly Onderwerp[] {
    return this.#begrippen.onderwerpen.map(({ id }) => id);
  }

  /** The names of services, the longest where names overlap; everyday use of the same words left out. See {@link bedoeld}. */
  diensten(woorden: readonly Woord[]): readonly Treffer<string>[] {
    return zonderOverlap(this.#namen(this.#diensten, woorden)).filter(
      (treffer) => !this.#isAlledaags(treffer, woorden),
    );
  }

  /** True when the only name in a text is everyday language ("naar werk lopen"). */
  spreektAlledaags(woorden: readonly Woord[]): boolean {
    return this.#zoeker.vind(this.#diensten, woorden).some((treffer) => this.#isAlledaags(treffer, woorden));
  }

  /** The services that a name found in a text stands for. */
  bedoeld = (naam: string): readonly string[] => this.#verzamelnamen.get(naam) ?? [naam];

  /** True for a name that means different things, of which only one can be meant. */
  isDubbelzinnig(naam: string): boolean {
    return this.#begrippen.verzamelnamen.some(({ id, dubbelzinnig }) => id === naam && dubbelzinnig);
  }

  /** Every signal of a topic. */
  onderwerpen(woorden: readonly Woord[]): readonly Treffer<Onderwerp>[] {
    return this.#zoeker.vind(this.#onderwerpen, woorden);
  }

  /** True for a service with a name that also is everyday language. */
  isAlledaagseNaam(dienst: string): boolean {
    return this.#begrippen.diensten.some(({ id, alledaags }) => id === dienst && alledaags.length > 0);
  }

  /** The frameworks named, with the one that most people only mean when they set it beside another. */
  metNaast(genoemd: readonly Treffer<string>[], woorden: readonly Woord[]): readonly Treffer<string>[] {
    return zonderOverlap([...genoemd, ...this.#namen(this.#naastKaders, woorden)]);
  }

  /** The frameworks named, also as the first part of a word ("leon-aanbieder"); the longest name where names overlap. */
  kaders(woorden: readonly Woord[]): readonly Treffer<string>[] {
    const inWoord = woorden.flatMap(({ tekst }, begin) =>
      this.#kaders
        .filter(({ woorden: [naam = '', ...rest] }) => rest.length === 0 && begintMet(tekst, naam))
        .map(({ doel, gewicht, woorden: [naam = ''] }) => {
          const rest = tekst.slice(naam.length).replace('-', '');
          return { doel, gewicht, begin, einde: begin + 1, rest };
        }),
    );
    return zonderOverlap([...this.#namen(this.#kaders, woorden), ...inWoord]);
  }

  /** The framework whose document alone uses a word of the text. */
  eigenKader(woorden: readonly Woord[]): string | undefined {
    return this.#zoeker.vind(this.#eigenWoorden, woorden)[0]?.doel;
  }

  /** Names of subjects that the product holds no facts of. */
  buitenBereik(woorden: readonly Woord[]): readonly Treffer<'buiten'>[] {
    return this.#zoeker.vind(this.#buitenBereik, woorden);
  }

  /** True when a text asks for the last answer again; `taal` when it asks for it in a language. */
  nogEens(woorden: readonly Woord[]): { readonly taal?: Taal } | undefined {
    const heel = woorden.map(({ tekst }) => tekst).join(' ');
    const { nogEens, inTaal } = this.#begrippen;
    const taal = (['nl', 'en'] as const).find((een) => inTaal[een].includes(heel));
    if (taal) return { taal };
    return nogEens.includes(heel) ? {} : undefined;
  }

  /** The command that the whole text is, or undefined. */
  opdracht(woorden: readonly Woord[]): Opdracht | undefined {
    const gevonden = this.#zoeker.vind(this.#opdrachten, woorden);
    return gevonden.find(({ begin, einde }) => begin === 0 && einde === woorden.length)?.doel;
  }

  /** The command that a text begins with, and the number of words it took. */
  opdrachtVooraan(woorden: readonly Woord[]): Treffer<Opdracht> | undefined {
    return this.#zoeker
      .vind(this.#opdrachten, woorden)
      .filter(({ begin }) => begin === 0)
      .sort((a, b) => b.einde - a.einde)[0];
  }

  /** True when a text begins with the words of a command, letter by letter. */
  begintMetOpdracht(woorden: readonly Woord[], opdracht: Opdracht): boolean {
    const tekst = `${woorden.map((woord) => woord.tekst).join(' ')} `;
    return this.#begrippen.opdrachten[opdracht].some((frase) => tekst.startsWith(`${frase} `));
  }

  /** True for a word of the vocabulary, letter by letter. */
  kent(woord: string): boolean {
    return this.#zoeker.kent(woord);
  }

  /** True for a word without a topic of its own. */
  isFunctiewoord(woord: string): boolean {
    return this.#functiewoorden.has(woord) || /^\d/.test(woord);
  }

  /** What kind of fact is asked for, and what such facts are called, as far as the words of a question tell. */
  vraagsoort(woorden: readonly Woord[]): Vraagsoort | undefined {
    return this.#zoeker.vind(this.#vraagsoorten, woorden)[0]?.doel;
  }

  /** Where a text asks in this way, or has such words. */
  manier(manier: Manier, woorden: readonly Woord[]): readonly Treffer<true>[] {
    return this.#zoeker.vind(this.#manieren.get(manier) ?? [], woorden);
  }

  /** True when a text opens the way a question does ("hoeveel", "kan ik", "what"). */
  begintAlsVraag(woorden: readonly Woord[]): boolean {
    return woorden.slice(0, 2).some(({ tekst }) => this.#begrippen.vraagwoorden.includes(tekst));
  }

  /** True when a question stands anywhere in a text, also behind the story that leads to it. */
  vraagtErgens(woorden: readonly Woord[]): boolean {
    return woorden.some(({ tekst }) => this.#begrippen.vraagwoorden.includes(tekst));
  }

  /** True when a text points back to what was said before ("kan dat ook?"). */
  verwijstTerug(woorden: readonly Woord[]): boolean {
    return woorden.some(({ tekst }) => this.#begrippen.terugwijzers.includes(tekst));
  }

  /** True when a question about a stop names something that can change the payment: work found, or illness. */
  twijfeltBijStop(woorden: readonly Woord[]): boolean {
    return woorden.some(({ tekst }) => this.#begrippen.twijfelBijStop.includes(tekst));
  }

  /** True when a text only says that something was done ("verstuurd", "klaar", "ja"). */
  isBevestiging(tekst: string): boolean {
    const woorden = woordenVan(tekst).map((woord) => woord.tekst);
    return (
      woorden.length > 0 &&
      woorden.length <= 4 &&
      !/\d/.test(tekst) &&
      woorden.some((woord) => this.#begrippen.bevestigingen.includes(woord))
    );
  }

  /** How strongly the words point to Dutch (negative) or English (positive). */
  taalscore(woorden: readonly Woord[]): number {
    const { nl, en } = this.#begrippen.talen;
    const tel = (taal: readonly string[]) => woorden.filter(({ tekst }) => taal.includes(tekst)).length;
    return tel(en) - tel(nl);
  }

  /** Names as words of their own and as the first part of a word with a hyphen. */
  #namen<T>(frasen: readonly Frase<T>[], woorden: readonly Woord[]): readonly Treffer<T>[] {
    return [...this.#zoeker.vind(frasen, woorden), ...this.#zoeker.metStreepje(frasen, woorden)];
  }

  #isAlledaags({ doel, begin, einde }: Treffer<string>, woorden: readonly Woord[]): boolean {
    const gevonden = woorden
      .slice(begin, einde)
      .map(({ tekst }) => tekst)
      .join(' ');
    const dienst = this.#begrippen.diensten.find(({ id }) => id === doel);
    const alledaags = dienst?.alledaags.find((kandidaat) => kandidaat.woorden === gevonden);
    if (!alledaags) return false;
    // A neighbour counts only when nothing that was read as a number or date stands between.
    const voor = grenst(woorden[begin - 1], woorden[begin]) ? (woorden[begin - 1]?.tekst ?? '') : '';
    const na = grenst(woorden[einde - 1], woorden[einde]) ? (woorden[einde]?.tekst ?? '') : '';
    return alledaags.nietNa.includes(voor) || alledaags.nietVoor.includes(na);
  }
}
