// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { find, key, mount } from '../../test/mount.tsx';
import type { MoneyColumn, MoneyRow } from './money-rows.ts';
import { MoneyTable } from './money-table.tsx';

const columns: readonly MoneyColumn[] = [
  { key: 'budget', head: 'Budget' },
  { key: 'actual', head: 'Actual' },
  {
    key: 'variance',
    head: 'Over/(under) spend',
    worked: { as: 'variance', of: 'actual', against: 'budget' },
  },
];

const rows: readonly MoneyRow[] = [
  { kind: 'group', key: 'g', label: 'Pay' },
  {
    kind: 'line',
    key: 'pcso',
    label: 'PCSO pay',
    note: 1,
    source: 'ledger line 12',
    values: { budget: 247_400_000, actual: 220_649_950 },
  },
  { kind: 'group', key: 'h', label: 'Other' },
  { kind: 'line', key: 'small', label: 'Holding account', values: { budget: 0, actual: 12_345 } },
  { kind: 'total', key: 'net', label: 'Net', of: ['pcso', 'small'] },
];

const table = (
  <MoneyTable
    caption="Monitoring"
    columns={columns}
    rows={rows}
    notes={[{ number: 1, text: 'Vacancies.' }]}
  />
);

const cell = (place: string) => find(`[data-figure="${place}"]`);
const spoken = (place: string) => cell(place).querySelector('.govuk-visually-hidden')?.textContent;
const seen = (place: string) => cell(place).querySelector('[aria-hidden]')?.textContent;

it('shows brackets and a word, and speaks the side', async () => {
  await mount(table);
  expect(seen('0:2')).toBe('▼ under(268)');
  expect(spoken('0:2')).toBe('underspend of £268 thousand');
});

it('tells nothing from what rounds to nothing', async () => {
  await mount(table);
  expect([seen('1:0'), spoken('1:0')]).toEqual(['0', 'nil']);
  expect([seen('1:1'), spoken('1:1')]).toEqual(['†0', 'rounds to zero']);
  expect(find('.cc-money__foot').textContent).toContain('† Less than £500 either way');
});

it('names the unit once in each head, for eye and ear', async () => {
  await mount(table);
  const heads = [...document.querySelectorAll('thead th')].map((head) => head.textContent);
  expect(heads.slice(2)).toEqual([
    'Budget £’000in thousands of pounds',
    'Actual £’000in thousands of pounds',
    'Over/(under) spend £’000in thousands of pounds',
  ]);
});

it('gives the exact amount and its source for the figure the arrow keys reach, across groups', async () => {
  await mount(table);
  await act(async () => cell('0:0').focus());
  expect(find('.cc-money__exact').textContent).toBe('PCSO pay, Budget: £2,474,000.00 (ledger line 12)');
  await key(cell('0:0'), 'ArrowRight');
  await key(cell('0:1'), 'ArrowRight');
  expect(find('.cc-money__exact').textContent).toBe(
    'PCSO pay, Over/(under) spend: £267,500.50 under (ledger line 12)',
  );
  await key(cell('0:2'), 'ArrowDown');
  await key(cell('1:2'), 'ArrowDown');
  await key(cell('2:2'), 'ArrowDown');
  expect(find('.cc-money__exact').textContent).toBe(
    'Net, Over/(under) spend: £267,377.05 under (total of 2 rows, before rounding)',
  );
  expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
});

it('links a line to its note and the note back to the line', async () => {
  await mount(table);
  const toNote = find<HTMLAnchorElement>('.cc-money__note a');
  const note = document.getElementById(toNote.getAttribute('href')?.slice(1) ?? '');
  expect(note?.textContent).toBe('Vacancies. Back to PCSO pay');
  const back = note?.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
  expect(document.getElementById(back)?.querySelector('th')?.textContent).toBe('PCSO pay');
});
