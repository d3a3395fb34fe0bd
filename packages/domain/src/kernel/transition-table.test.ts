import { expect, it } from 'vitest';
import { canMove, type TransitionTable, unmatchedMoves, unreachableStates } from './transition-table.ts';

type Light = 'red' | 'green' | 'dark';
const table = { red: ['green'], green: ['red', 'dark'], dark: [] } as const satisfies TransitionTable<Light>;

it('moves only where the table says', () => {
  expect(canMove<Light>(table, 'red', 'green')).toBe(true);
  expect(canMove<Light>(table, 'red', 'dark')).toBe(false);
  expect(canMove<Light>(table, 'red', 'red')).toBe(false);
});

it('finds the states nothing leads to', () => {
  expect(unreachableStates<Light>(table, 'red')).toEqual([]);
  expect(unreachableStates<Light>(table, 'dark')).toEqual(['red', 'green']);
});

it('finds moves without a command and commands without a move', () => {
  const moves = { Go: [{ from: 'red', to: 'green' }], Jump: [{ from: 'red', to: 'dark' }] } as const;
  expect(unmatchedMoves<Light>(table, moves)).toEqual({
    withoutCommand: [
      { from: 'green', to: 'red' },
      { from: 'green', to: 'dark' },
    ],
    forbidden: [{ from: 'red', to: 'dark' }],
  });
});
