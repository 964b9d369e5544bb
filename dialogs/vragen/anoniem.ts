/** Longest question that is kept, in characters. */
const LANGSTE = 300;
const ADRES = /\S+@\S+|https?:\/\/\S+|www\.\S+/g;
/** Four digits or more, also in groups: a reference, a phone number, a date of birth. Hours and months are shorter. */
const LANG_GETAL = /\d(?:[ .\-/]?\d){3,}/g;

/** A question without what could tell whom it is about: long numbers, addresses and links become "…". */
export function anoniem(tekst: string): string {
  return tekst.replace(ADRES, '…').replace(LANG_GETAL, '…').replace(/\s+/g, ' ').trim().slice(0, LANGSTE);
}
