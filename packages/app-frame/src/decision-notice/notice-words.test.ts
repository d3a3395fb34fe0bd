import { pence, writtenPounds } from '@concordat/domain/kernel';
import { decisionKinds, writtenDecisionKind } from '@concordat/domain/meetings';
import { expect, it } from 'vitest';
import { decisionKindWords, noticeMoney } from './notice-words.ts';

it('calls every kind of decision what the signed words call it', () => {
  expect(Object.keys(decisionKindWords)).toEqual(decisionKinds);
  for (const kind of decisionKinds) expect(decisionKindWords[kind]).toBe(writtenDecisionKind(kind));
});

it('writes an amount as the signed words write it', () => {
  for (const amount of [0, 5, 1_250, 62_166_200, 15_000_001]) {
    expect(noticeMoney(amount)).toBe(writtenPounds(pence(amount)));
  }
});
