import { parseArgs } from 'node:util';

export const parts = [
  'reads',
  'sessions',
  'alone',
  'signIn',
  'recovery',
  'journeys',
  'screens',
  'starts',
  'import',
  'policies',
  'plan',
  'pack',
] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly parts: readonly Part[];
  readonly sets: readonly string[];
  /** Words of operations' names; all of them when empty. */
  readonly only: readonly string[];
  readonly rounds: number;
  readonly scale: number;
  /** Where the databases are kept for another time; null throws them away. */
  readonly folder: string | null;
  readonly withPeer: boolean;
}

/** Throws a TypeError with a plain sentence for what it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sets: { type: 'string', default: 'S,L' },
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '5' },
      scale: { type: 'string', default: '1' },
      folder: { type: 'string' },
      'without-postgraphile': { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((part) => !(parts as readonly string[]).includes(part));
  if (unknown !== undefined)
    throw new TypeError(`"${unknown}" is not measured here. Choose from ${parts.join(', ')}.`);
  const listed = (text: string) => text.split(',').filter((one) => one !== '');
  return {
    parts: positionals.length === 0 ? parts : (positionals as Part[]),
    sets: listed(values.sets),
    only: listed(values.only),
    rounds: positive(values.rounds, 'rounds'),
    scale: positive(values.scale, 'scale'),
    folder: values.folder ?? null,
    withPeer: !values['without-postgraphile'],
  };
}

function positive(text: string, name: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new TypeError(`--${name} is ${text}; give a number above zero.`);
  return value;
}
