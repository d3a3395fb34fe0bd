import { expect, it } from 'vitest';
import { typed, typedAmount, typedDate, typedDateOrNone } from './typed-fields.ts';

function form(values: Readonly<Record<string, string>>): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(values)) filled.set(name, value);
  return filled;
}

const day = (text: string) => {
  const [of = '', month = '', year = ''] = text.split(' ');
  return form({ 'on-day': of, 'on-month': month, 'on-year': year });
};

it('takes spaces off what was typed, and a field that is not there for empty', () => {
  expect(typed(form({ reason: ' A rent review ' }), 'reason')).toBe('A rent review');
  expect(typed(form({}), 'reason')).toBe('');
});

it.each([
  ['16 12 2016', { date: '2016-12-16' }],
  ['16 Dec 2016', { date: '2016-12-16' }],
  ['31 2 2016', { error: { field: 'on', message: 'First day must be a real date' } }],
  ['16', { error: { field: 'on', message: 'First day must include a month and year' } }],
])('reads %s as a day', (text, read) => {
  expect(typedDate(day(text), 'on', 'First day')).toEqual(read);
  expect(typedDateOrNone(day(text), 'on', 'First day')).toEqual(read);
});

it('asks for a day that must be there, and takes none for none where it need not', () => {
  expect(typedDate(day(''), 'on', 'First day')).toEqual({
    error: { field: 'on', message: 'Enter the first day' },
  });
  expect(typedDateOrNone(day(''), 'on', 'First day')).toEqual({ date: null });
});

it.each([
  ['', { amount: null }],
  ['£45,000.10', { amount: 4_500_010 }],
  ['(267)', { amount: -26_700 }],
  ['about 45', { error: { field: 'sum', message: 'The sum must be an amount in pounds, like 45,000' } }],
])('reads "%s" as an amount', (text, read) => {
  expect(typedAmount(form({ sum: text }), 'sum', 'The sum')).toEqual(read);
});
