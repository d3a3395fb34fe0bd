import { expect, it } from 'vitest';
import { calendarDate, idOf, pence } from '../kernel/index.ts';
import { commitmentOfNotice } from './commitment-of-notice.ts';
import type { DecisionKind } from './decision-kind.ts';

const id = idOf<'DecisionNotice'>('0194a000-0000-7000-8000-00000000000a');
const decidedOn = calendarDate('2016-12-05');
const signed = (kind: DecisionKind, pounds: number | null) => ({
  id,
  status: 'signed' as const,
  decidedOn,
  text: { kind, value: pounds === null ? null : pence(pounds * 100) },
});

it.each([
  ['contract', null, true],
  ['grant', 5_000, true],
  ['estate', 5_000, true],
  ['estate', null, false],
  ['policy', 0, false],
  ['budget', 131_688_000, false],
  ['virement', 5_000, false],
] as const)('a notice of kind %s worth %s commits: %s', (kind, pounds, commits) => {
  expect(commitmentOfNotice(signed(kind, pounds))).toEqual(commits ? { on: decidedOn, recordId: id } : null);
});

it('commits nothing before it is signed', () => {
  expect(commitmentOfNotice({ ...signed('contract', 1), status: 'ready', decidedOn: null })).toBeNull();
});
