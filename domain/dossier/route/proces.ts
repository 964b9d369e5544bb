import { EINDE, type Processtap } from '../../kaders/inhoud/documentvorm.ts';
import { leesDatum } from '../../waarden/datum.ts';
import { akkoorddatum } from '../akkoord.ts';
import type { Bezwaar, Gegevens, Proces, Stap, Veld, Zicht } from '../stap.ts';
import { kentVersie, nietVoor } from '../toetsen.ts';
import { afsluiting, gedaanOp, tweedeBetaling, vraagtBesluit } from '../vaste-stappen.ts';
import { basisVan, kernVanRoute, momentenVan, naamVan, volgendeVan } from './kern.ts';
import { routevelden } from './velden.ts';

/**
 * The process of a service from the steps of the content: each step asks when it was done, what its fields name,
 * and what follows where the content leaves a choice. A step that comes up again is a step of its own.
 */
export function routeproces(stappen: readonly Processtap[]): Proces {
  return {
    id: 'route',
    volgende: (zicht, gedaan) => volgende(stappen, zicht, gedaan),
    kern: (stand) => kernVanRoute(stappen, stand),
    momenten: (stand) => momentenVan(stappen, stand),
    // The date of the assignment or order decides which version holds. Overzicht § 1.
    peildatum: (stand) => momentenVan(stappen, stand).opdracht,
  };
}

const besluit = tweedeBetaling('tweedeBedrag');

function volgende(stappen: readonly Processtap[], zicht: Zicht, gedaan: readonly Stap[]): Stap | undefined {
  const vorige = gedaan.at(-1);
  const [eerste] = stappen;
  if (!vorige) return eerste && routestap(eerste, gedaan);
  if (vorige === afsluiting) return undefined;
  if (vorige === besluit) return naar(stappen, opEenNaLaatste(gedaan), zicht, gedaan);
  // Where no document gives the second payment the klantmanager decides before the dossier goes on.
  if (vorige.route?.momenten.includes('rapport-oordeel') && vraagtBesluit(zicht)) return besluit;
  return naar(stappen, vorige, zicht, gedaan);
}

const opEenNaLaatste = (gedaan: readonly Stap[]): Stap | undefined => gedaan.at(-2);

function naar(
  stappen: readonly Processtap[],
  vorige: Stap | undefined,
  { stand }: Zicht,
  gedaan: readonly Stap[],
): Stap | undefined {
  if (!vorige?.route) return afsluiting;
  const doel = volgendeVan(vorige.route, stand.antwoorden[vorige.id] ?? {});
  if (doel === EINDE) return afsluiting;
  const stap = stappen.find(({ id }) => id === doel);
  return stap ? routestap(stap, gedaan) : afsluiting;
}

/** Documents that are drawn up elsewhere and no letter. */
const GEEN_BRIEF: ReadonlySet<string> = new Set(['werkplan', 'factuur']);

const gebouwd = new Map<Processtap, Map<number, Stap>>();

/** The step of the content as a step of a dossier; the same object every time, so that steps can be compared. */
export function routestap(route: Processtap, gedaan: readonly Stap[]): Stap {
  const keer = gedaan.filter(({ id }) => basisVan(id) === route.id).length + 1;
  const perKeer = gebouwd.get(route) ?? new Map<number, Stap>();
  const eerder = perKeer.get(keer);
  if (eerder) return eerder;
  const stap = bouw(route, keer, gedaan.length === 0);
  gebouwd.set(route, perKeer.set(keer, stap));
  return stap;
}

function bouw(route: Processtap, keer: number, isEerste: boolean): Stap {
  const velden = route.velden.map((naam) => {
    const veld = routevelden[naam];
    if (!veld) throw new Error(`the content names the unknown field "${naam}" in step "${route.id}"`);
    return veld;
  });
  const document = route.documenten[0];
  const [wie] = route.wie;
  const wachtOp = wie === 'leverancier' || wie === 'client' || wie === 'uwv' ? wie : undefined;
  return {
    id: naamVan(route.id, keer),
    route,
    fase: route.fase ?? 'monitoring',
    ...(wachtOp ? { wachtOp } : {}),
    ...(document && !wachtOp && !GEEN_BRIEF.has(document) ? { document } : {}),
    velden: [...vervolgveld(route), gedaanOp('op'), ...velden.flatMap((veld) => veld.velden.map(metBekend))],
    toets: (zicht, gegevens) => [
      ...(isEerste ? [] : nietVoorVorige(zicht, gegevens, naamVan(route.id, keer))),
      ...(route.momenten.includes('opdracht') ? kentVersieVan(zicht, gegevens) : []),
      ...velden.flatMap((veld) => veld.toets?.(zicht, gegevens) ?? []),
    ],
  };
}

/** What an earlier dossier knew of the client is proposed, where the field has no proposal of its own. */
const metBekend = (veld: Veld): Veld => ({
  ...veld,
  voorstel: (zicht, vandaag) => veld.voorstel?.(zicht, vandaag) ?? zicht.stand.bekend?.[veld.id],
});

/** What follows, where there is a choice: the answers are the steps that can come next. */
function vervolgveld({ volgende: wegen }: Processtap): readonly Veld[] {
  if (wegen.length < 2) return [];
  return [
    {
      id: 'vervolg',
      soort: 'keuze',
      verplicht: true,
      opties: wegen.map(({ naar: doel }) => doel),
      optienamen: Object.fromEntries(wegen.map(({ naar: doel, als }) => [doel, als])),
    },
  ];
}

/** A step is never done before the one that it follows. */
function nietVoorVorige({ stand }: Zicht, gegevens: Gegevens, zelf: string): readonly Bezwaar[] {
  const eerdere = Object.entries(stand.antwoorden).filter(([id]) => id !== zelf);
  const vorige = eerdere.flatMap(([, { op }]) => leesDatum(op ?? '') ?? []).at(-1) ?? akkoorddatum({ stand });
  return nietVoor('op', gegevens, vorige, 'vorige-stap');
}

function kentVersieVan(zicht: Zicht, { op }: Gegevens): readonly Bezwaar[] {
  const dag = leesDatum(op ?? '');
  return dag ? kentVersie(zicht, 'op', dag) : [];
}
