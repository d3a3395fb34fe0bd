import { month } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import { asTypedFte, readGroupForm } from './read-group-form.ts';

const open = [month('2016-10'), month('2016-11')];
const nothing = { __typename: 'WorkforceMonth' as const, joiners: 0, leavers: 0 };
const before = [
  { ...nothing, month: month('2016-08'), counted: null },
  { ...nothing, month: month('2016-09'), counted: 13_100 },
  { ...nothing, month: month('2016-10'), counted: 13_200 },
];
const whole = {
  name: 'PCSOs',
  lineIds: 'line',
  establishment: '150',
  averageCost: '36,000',
  'strength-2016-10': '0',
  'joiners-2016-11': '4.5',
  'rise-0': '0.6',
  'rise-0-from': '2017-01',
  'rise-0-why': 'Increments',
  source: 'Note 3',
};
function read(changes: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...whole, ...changes })) form.set(name, value);
  return readGroupForm(form, open, before);
}

it('reads hundredths, pence and millionths, keeps closed months, and leaves out months that say nothing', () => {
  expect(read()).toEqual({
    group: {
      name: 'PCSOs',
      lineIds: ['line'],
      establishment: 15_000,
      averageCost: 3_600_000,
      months: [
        { month: '2016-09', strength: 13_100, joiners: 0, leavers: 0 },
        { month: '2016-10', strength: 0, joiners: 0, leavers: 0 },
        { month: '2016-11', strength: null, joiners: 450, leavers: 0 },
      ],
      rises: [{ from: '2017-01', share: 6_000, why: 'Increments' }],
      source: 'Note 3',
    },
  });
  expect(read({ 'rise-0': '' })).toMatchObject({ group: { rises: [] } });
  expect(read({ 'rise-0': '-1.5%' })).toMatchObject({ group: { rises: [{ share: -15_000 }] } });
});

it.each([
  ['establishment', '-1', 'The establishment must be a number from 0 up'],
  ['establishment', '', 'Enter how many posts'],
  ['averageCost', 'many', 'Enter the average cost in pounds'],
  [
    'strength-2016-10',
    '76.925',
    'Strength in October 2016 must be a number from 0 up with at most two decimal places',
  ],
  ['leavers-2016-11', '(2)', 'Leaving in November 2016 must be a number'],
  ['rise-0', '51', 'Enter the rise in per cent'],
  ['name', ' ', 'Name the group'],
  ['source', '', 'Say where the figures come from'],
])('says beside %s what is wrong with "%s"', (field, typed, message) => {
  expect(read({ [field]: typed })).toMatchObject({
    errors: [{ field, message: expect.stringContaining(message) }],
  });
});

it('types back what it reads', () =>
  expect([7_692, 13_100, 149_700, 0, null].map(asTypedFte)).toEqual(['76.92', '131', '1497', '0', '']));
