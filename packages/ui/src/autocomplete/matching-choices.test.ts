import { expect, it } from 'vitest';
import { matchingChoices } from './matching-choices.ts';

const posts = [
  { value: 'ce', label: 'Chief Executive', detail: 'Policing body' },
  { value: 'cc', label: 'Chief Constable' },
  { value: 'dcc', label: 'Deputy Chief Constable' },
  { value: 'de', label: 'Director of Estates' },
];

const found = (typed: string, recent?: readonly string[]) =>
  matchingChoices(posts, typed, recent).map(({ value }) => value);

it('finds by the beginnings of words in any order', () => {
  expect(found('const chi')).toEqual(['cc', 'dcc']);
  expect(found('estates')).toEqual(['de']);
  expect(found('hief')).toEqual([]);
});

it('puts choices that begin with what was typed first', () => {
  expect(matchingChoices([...posts].reverse(), 'chief').map(({ value }) => value)).toEqual([
    'cc',
    'ce',
    'dcc',
  ]);
});

it('looks in the detail too', () => {
  expect(found('policing')).toEqual(['ce']);
});

it('offers recent picks first before anything is typed, and each choice once', () => {
  expect(found('', ['de', 'gone', 'cc'])).toEqual(['de', 'cc', 'ce', 'dcc']);
});
