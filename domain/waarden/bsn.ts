const GROEPEN =
  /(?<!\d)(?:\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{2}[ .-]\d{3}[ .-]\d{4})(?!\d)/g;
const AANGEKONDIGD = /\b(?:bsn|burgerservicenummer|sofi(?:-?nummer)?)\D{0,15}((?:\d[ .-]?){8,9})(?!\d)/gi;

/** True when nine digits pass the elfproef of the burgerservicenummer. */
export function voldoetAanElfproef(negenCijfers: string): boolean {
  if (!/^\d{9}$/.test(negenCijfers) || /^0+$/.test(negenCijfers)) return false;
  const som = [...negenCijfers].reduce((totaal, cijfer, plek) => {
    const gewicht = plek === negenCijfers.length - 1 ? -1 : negenCijfers.length - plek;
    return totaal + Number(cijfer) * gewicht;
  }, 0);
  return som % 11 === 0;
}

/**
 * True when a text holds a burgerservicenummer: nine digits, also in groups, that pass the elfproef. Eight
 * digits (the leading zero left out) count only behind the word BSN, because references often have eight.
 */
export function bevatBsn(tekst: string): boolean {
  const kandidaten = [...tekst.matchAll(GROEPEN)].map((treffer) => treffer[0]);
  for (const treffer of tekst.matchAll(AANGEKONDIGD)) kandidaten.push(treffer[1] ?? '');
  return kandidaten
    .map((kandidaat) => kandidaat.replace(/\D/g, ''))
    .filter((cijfers) => cijfers.length >= 8)
    .some((cijfers) => voldoetAanElfproef(cijfers.padStart(9, '0')));
}
