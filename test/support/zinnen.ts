/** Sentences that take a new dossier to the receipt of the plan: assignment dated 17 August 2026. */
export const totOpdracht: readonly string[] = [
  'ja ja ja nee gesprek 3-8-2026',
  'inzetten want nodig',
  'Arnhem',
  'verstuurd op 5-8-2026',
  'leverancier is X',
  'ja',
  '20 uur, 6 maanden',
  'Solliciteren',
  '17-8-2026',
];
