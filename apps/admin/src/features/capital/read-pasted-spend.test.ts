import { describe, expect, it } from 'vitest';
import type { DeskScheme } from './desk.ts';
import { readPastedSpend } from './read-pasted-spend.ts';

const scheme = (id: string, number: string | null, title: string, isHeld = false): DeskScheme => ({
  __typename: 'CapitalScheme',
  id,
  number,
  title,
  isHeld,
  heldFor: isHeld ? 'A case' : null,
  columns: { __typename: 'CapitalColumns', revised: 0 as never, spentAndCommitted: null },
  progress: null,
  alerts: [],
});

const schemes = [
  scheme('1', 'CP15/10', 'Vehicle Workshop'),
  scheme('2', 'CP16/07', 'WAN'),
  scheme('3', 'CP16/07', 'Identity'),
  scheme('4', null, 'CRM', true),
];

const read = (text: string) => readPastedSpend(text, schemes);

describe('spend pasted from a spreadsheet', () => {
  it('is read by number, by title, or by both, with what is paid and on order', () => {
    const { rows, problems } = read(
      'CP15/10\t£1,164\t(24.50)\tInvoices\nCP16/07 WAN\t-\t183\n\nIdentity\t6\t',
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ scheme: { id }, kind, amount, source }) => [id, kind, amount, source])).toEqual([
      ['1', 'actual', 116_400, 'Invoices'],
      ['1', 'commitment', -2_450, 'Invoices'],
      ['2', 'actual', 0, 'Pasted at month end'],
      ['2', 'commitment', 18_300, 'Pasted at month end'],
      ['3', 'actual', 600, 'Pasted at month end'],
    ]);
  });

  it('says row, column and reason of everything it cannot take', () => {
    const { problems } = read('CP16/07\t5\nCP99/01\t5\nCRM\t5\nWAN\tsoon\t1.234\nWAN\t5');
    expect(problems).toEqual([
      'Row 1, column 1: several schemes are called "CP16/07"; write its number and title as in the report.',
      'Row 2, column 1: no scheme is called "CP99/01"; write its number and title as in the report.',
      'Row 3: CRM waits for its business case; release it first.',
      'Row 4, column 2: "soon" is no amount; write pounds, like 1,234 or (56).',
      'Row 4, column 3: "1.234" is no amount; write pounds, like 1,234 or (56).',
      'Row 5: CP16/07 WAN stands in two rows; make them one.',
    ]);
  });
});
