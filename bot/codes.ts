import { createHash, randomInt } from 'node:crypto';
import type { Codes } from '../dialogs/ports.ts';

/** Letters and digits that are not taken for one another when they are read aloud or written down. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** Signs of a code: more than can be tried. */
const LENGTH = 10;

/** Codes by which a dossier is handed to a colleague: random, and kept only as a hash. */
export const codes: Codes = {
  create() {
    const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
    return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
  },
  key(code) {
    const plain = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
    return createHash('sha256').update(`overdracht|${plain}`).digest('hex');
  },
};
