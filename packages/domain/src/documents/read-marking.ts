import type { Clearance } from '../access/index.ts';
import { type Marking, unmarked } from './marking.ts';

/**
 * Words a marking may begin with, the longest first, in use now or under the scheme replaced on 2 April 2014.
 * PROTECT, RESTRICTED and CONFIDENTIAL have no successor of their own: they are handled as OFFICIAL-SENSITIVE.
 */
const levels: readonly (readonly [words: string, level: Clearance])[] = [
  ['NOT PROTECTIVELY MARKED', 'official'],
  ['UNCLASSIFIED', 'official'],
  ['OFFICIAL SENSITIVE', 'officialSensitive'],
  ['OFFICIAL', 'official'],
  ['RESTRICTED', 'officialSensitive'],
  ['CONFIDENTIAL', 'officialSensitive'],
  ['PROTECT', 'officialSensitive'],
  ['DRAFT', 'official'],
];

const tooHigh = ['TOP SECRET', 'SECRET'];

/** Words no one knows are read as OFFICIAL-SENSITIVE and kept as printed: too careful can be put right, too open cannot. */
export function readMarking(printed: string | null): Marking {
  const words = plainWords(printed);
  if (printed === null || words === '') return unmarked;
  const known = levels.find(([start]) => words === start || words.startsWith(`${start} `));
  if (known === undefined) return { level: 'officialSensitive', descriptor: null, printed: printed.trim() };
  const [start, level] = known;
  const rest = start === 'DRAFT' ? words : words.slice(start.length).trim();
  return { level, descriptor: descriptorFrom(rest), printed: printed.trim() };
}

/** SECRET and TOP SECRET papers may not be kept here at all; the import that brings one is refused. */
export function isAboveOfficial(printed: string | null): boolean {
  const words = plainWords(printed);
  return tooHigh.some((start) => words === start || words.startsWith(`${start} `));
}

function descriptorFrom(rest: string): string | null {
  if (rest === '') return null;
  return /^(DRAFT|UNTIL APPROVED|WHEN DRAFT)/.test(rest) ? 'DRAFT' : rest;
}

function plainWords(printed: string | null): string {
  return (printed ?? '')
    .toUpperCase()
    .replace(/^UK /, '')
    .replace(/[^A-Z0-9&]+/g, ' ')
    .trim();
}
