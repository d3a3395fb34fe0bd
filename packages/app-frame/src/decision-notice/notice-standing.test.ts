import { expect, it } from 'vitest';
import { noticeStanding } from './notice-standing.ts';
import type { ShownNotice } from './shown-notice.ts';

const signed = {
  status: 'signed',
  decidedOn: '2016-12-16',
  inEffectFrom: '2016-12-16',
  condition: null,
  conditionMet: null,
  recordedFrom: null,
} as ShownNotice;

it('says since when a decision has effect', () => {
  expect(noticeStanding(signed)).toBe('In effect since 16 December 2016.');
});

it('says that a conditional decision has none until its condition is met', () => {
  const conditional = { ...signed, condition: 'Legal review of the draft', inEffectFrom: null };
  expect(noticeStanding(conditional)).toBe(
    'Signed on 16 December 2016; it has no effect until this is met: Legal review of the draft',
  );
  const conditionMet = { on: '2017-01-09', byName: 'Governance Officer', note: 'Reviewed' };
  expect(noticeStanding({ ...conditional, conditionMet, inEffectFrom: '2017-01-09' })).toBe(
    'In effect since 9 January 2017.',
  );
});

it('makes up no day of a notice from before the register', () => {
  const past = { ...signed, decidedOn: null, inEffectFrom: null, recordedFrom: 'A paper' };
  expect(noticeStanding(past)).toBe('Signed before this register; the day is not known.');
});
