import {
  type Afloop,
  type Betaalschema,
  betaalschema,
  type Voortijdigheid,
  voortijdigheidVanDossier,
} from '../kaders/betaling.ts';
import { prijsBijTarief, prijsVoor, uurtarief } from '../kaders/prijs.ts';
import { type Bedrag, bedrag, leesGetal } from '../waarden/geld.ts';
import { onbekend, type Uitkomst, vastgesteld } from '../waarden/uitkomst.ts';
import { dienstVan } from './dienst-van.ts';
import { buitenDeRegel } from './oorzaak.ts';
import type { Kern, Zicht } from './stap.ts';

/** The agreed price of a dossier in euros excl. VAT; `onbekend` until there is an order. */
export function prijsVan(zicht: Zicht): Uitkomst<Bedrag> {
  const { prijs, besteldeUren } = kernVan(zicht);
  if (prijs) return vastgesteld(bedrag(prijs), []);
  const uren = leesGetal(besteldeUren ?? '');
  const vast = vastePrijs(zicht);
  if (vast) return vast;
  if (!uren) return onbekend(['uren']);
  const tarief = uurtariefVan(zicht);
  return tarief.soort === 'vastgesteld' ? prijsBijTarief(uren, tarief.waarde, tarief.feiten) : tarief;
}

/** The price of a service that costs the same whatever the hours, once it is ordered. */
function vastePrijs(zicht: Zicht): Uitkomst<Bedrag> | undefined {
  const dienst = dienstVan(zicht);
  if (!zicht.kaders.heeft(dienst, 'vaste-prijs') || !kernVan(zicht).besteld) return undefined;
  return prijsVoor(zicht.kaders, dienst, zicht.stand.peildatum, {});
}

/** What a dossier says of its order, its money and its end, whatever its process. */
export function kernVan({ stand, proces }: Zicht): Kern {
  return proces.kern(stand);
}

/** The hourly rate of a dossier (euros excl. VAT): the one the klantmanager settled, or else the fact. */
export function uurtariefVan(zicht: Zicht): Uitkomst<Bedrag> {
  const { uurtarief: eigen } = kernVan(zicht);
  if (eigen) return vastgesteld(bedrag(eigen), []);
  return uurtarief(zicht.kaders, dienstVan(zicht), zicht.stand.peildatum);
}

/** How the service of a dossier ended; `onbekend` while it runs or waits for the judgement on the report. */
export function afloopVan(zicht: Zicht): Uitkomst<{ afloop: Afloop; fase?: Voortijdigheid['fase'] }> {
  const { afloop, start, einde, situatie } = kernVan(zicht);
  if (!afloop) return onbekend(['rapport-oordeel']);
  const dienst = dienstVan(zicht);
  if (afloop !== 'voortijdig' || !zicht.kaders.heeft(dienst, 'voortijdig-grens')) {
    return { soort: 'vastgesteld', waarde: { afloop }, feiten: [], stappen: [] };
  }
  if (!start) return onbekend(['akkoord']);
  const grens = voortijdigheidVanDossier(zicht.kaders, dienst, zicht.stand.peildatum, {
    start,
    einde: einde ?? '',
    situatie: situatie ?? '',
  });
  if (grens.soort !== 'vastgesteld') return grens;
  return { ...grens, waarde: { afloop, fase: grens.waarde.fase } };
}

/**
 * The payments of a dossier once its ending is judged. `niet-vast-te-stellen` where no document names the
 * second payment, the cause of an early end is none that the payments go with, or its two dates lie on different
 * sides of the boundary.
 */
export function betaalschemaVan(zicht: Zicht): Uitkomst<Betaalschema> {
  const totaal = prijsVan(zicht);
  if (totaal.soort !== 'vastgesteld') return totaal;
  const afloop = afloopVan(zicht);
  if (afloop.soort !== 'vastgesteld') return afloop;
  const buiten = afloop.waarde.afloop === 'voortijdig' && buitenDeRegel(zicht, kernVan(zicht).oorzaak);
  if (buiten) return buiten;
  const schema = betaalschema(zicht.kaders, dienstVan(zicht), zicht.stand.peildatum, {
    ...afloop.waarde,
    prijs: totaal.waarde,
  });
  if (schema.soort !== 'vastgesteld') return schema;
  return { ...schema, stappen: [...totaal.stappen, ...afloop.stappen, ...schema.stappen] };
}

/** The amount due at the start (euros excl. VAT), with its percentage; `onbekend` until there is an order. */
export function startbetalingVan(zicht: Zicht): Uitkomst<{ percentage: number; bedrag: Bedrag }> {
  const totaal = prijsVan(zicht);
  if (totaal.soort !== 'vastgesteld') return totaal;
  const schema = betaalschema(zicht.kaders, dienstVan(zicht), zicht.stand.peildatum, {
    afloop: 'geslaagd',
    prijs: totaal.waarde,
  });
  if (schema.soort !== 'vastgesteld') return schema;
  const { percentage, bedrag: start } = schema.waarde.start;
  if (!start) return onbekend(['prijs']);
  return {
    ...schema,
    waarde: { percentage, bedrag: start },
    stappen: [...totaal.stappen, ...schema.stappen.slice(0, 1)],
  };
}

/** The second payment of a dossier in euros excl. VAT: what the rules give, or what the klantmanager decided. */
export function tweedeBedrag(zicht: Zicht): Bedrag | undefined {
  const { tweedeBedrag: eigen } = kernVan(zicht);
  if (eigen) return bedrag(eigen);
  const schema = betaalschemaVan(zicht);
  return schema.soort === 'vastgesteld' ? schema.waarde.einde?.bedrag : undefined;
}
