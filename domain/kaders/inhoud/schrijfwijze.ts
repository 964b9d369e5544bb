type Ruw = Readonly<Record<string, unknown>>;

const versieVelden = ['vanaf', 'tot', 'nagaanVanaf', 'waarde', 'bron', 'bronnen', 'plaats'] as const;

/**
 * A file of facts written out in full. Content may be shorter than what the rules read: `standaard` gives the
 * dates and the document that most facts of a file share; a fact with one version may do without `versies`;
 * and sources may be a list by document (`bron: { overzicht-7.1: "§ 3.6" }`) or one place in the standard
 * document (`plaats: "§ 3.6"`). Anything it does not know is left as it is, for the schema to refuse.
 */
export function voluit(ruw: unknown): unknown {
  if (!isRuw(ruw)) return ruw;
  const { standaard, ...bestand } = ruw;
  const gedeeld = isRuw(standaard) ? standaard : {};
  return {
    ...bestand,
    ...(Array.isArray(ruw.feiten) ? { feiten: ruw.feiten.map((feit) => feitVoluit(feit, gedeeld)) } : {}),
    ...(Array.isArray(ruw.lezingen)
      ? { lezingen: ruw.lezingen.map((lezing) => lezingVoluit(lezing, gedeeld)) }
      : {}),
    ...bijBron(ruw, 'documenten', gedeeld),
    ...bijBron(ruw, 'stappen', gedeeld),
  };
}

/** A list of the file whose entries have a source of their own, in the form `[{ document, plaats }]`. */
function bijBron(ruw: Ruw, naam: string, standaard: Ruw): Ruw {
  const lijst = ruw[naam];
  return Array.isArray(lijst)
    ? { [naam]: lijst.map((een) => (isRuw(een) ? metBronnen(een, standaard) : een)) }
    : {};
}

function feitVoluit(feit: unknown, standaard: Ruw): unknown {
  if (!isRuw(feit)) return feit;
  const kort = Object.fromEntries(Object.entries(feit).filter(([naam]) => isVersieVeld(naam)));
  const rest = Object.fromEntries(Object.entries(feit).filter(([naam]) => !isVersieVeld(naam)));
  const versies = Array.isArray(feit.versies) ? feit.versies : [kort];
  return {
    ...('nagekeken' in standaard ? { nagekeken: standaard.nagekeken } : {}),
    ...(Array.isArray(feit.versies) ? feit : rest),
    versies: versies.map((versie) => (isRuw(versie) ? versieVoluit(versie, standaard) : versie)),
  };
}

function versieVoluit(versie: Ruw, standaard: Ruw): Ruw {
  return {
    ...('vanaf' in standaard ? { vanaf: standaard.vanaf } : {}),
    ...metBronnen(versie, standaard),
  };
}

function lezingVoluit(lezing: unknown, standaard: Ruw): unknown {
  if (!isRuw(lezing) || !Array.isArray(lezing.lezingen)) return lezing;
  return {
    ...lezing,
    lezingen: lezing.lezingen.map((een: unknown) => {
      if (!isRuw(een) || 'tekst' in een) return een;
      const { nl, en, ...rest } = metBronnen(een, standaard);
      return { ...rest, tekst: { nl, en } };
    }),
  };
}

/** Sources in the form `[{ document, plaats, zegt? }]`. */
function metBronnen(houder: Ruw, standaard: Ruw): Ruw {
  const { bron, plaats, ...rest } = houder;
  if (isRuw(bron)) {
    const bronnen = Object.entries(bron).map(([document, waar]) =>
      isRuw(waar) ? { document, ...waar } : { document, plaats: waar },
    );
    return { ...rest, bronnen };
  }
  if (plaats !== undefined) return { ...rest, bronnen: [{ document: standaard.document, plaats }] };
  return houder;
}

function isVersieVeld(naam: string): boolean {
  return (versieVelden as readonly string[]).includes(naam);
}

function isRuw(waarde: unknown): waarde is Ruw {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
