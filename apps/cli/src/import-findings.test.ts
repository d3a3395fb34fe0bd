import type { ImportFinding, PackImport } from '@concordat/domain/imports';
import { expect, it } from 'vitest';
import { importFindings } from './import-findings.ts';

const finding = (position: number, parts: Partial<ImportFinding>) =>
  ({
    position,
    line: 12,
    message: 'Two figures differ.',
    answer: null,
    severity: 'error',
    ...parts,
  }) as ImportFinding;

const asks = (...findings: ImportFinding[]) =>
  importFindings({ draft: { documents: [] }, findings } as unknown as PackImport);

it('numbers every finding, marks those that must be answered, and shows what was answered', () => {
  expect(
    asks(
      finding(0, {}),
      finding(1, { answer: 'As printed' }),
      finding(2, { severity: 'rounding', line: null }),
    ),
  ).toBe(
    [
      '*   1  error, line 12: Two figures differ.',
      '    2  error, line 12: Two figures differ.',
      '      Answered: As printed',
      '    3  rounding: Two figures differ.',
      'One has to be answered before it is accepted (marked *).',
    ].join('\n'),
  );
});

it('says when nothing has to be answered', () => {
  expect(asks(finding(0, { severity: 'warning' }))).toContain(
    'Nothing has to be answered before it is accepted.',
  );
});
