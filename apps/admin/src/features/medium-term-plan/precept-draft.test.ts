import type { PlanDriver, PlanInputs, PlanLine } from '@concordat/domain/finance';
import { pence, ppm } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import { preceptDraftOf, readPreceptDraft } from './precept-draft.ts';

const given = { source: 'An example', isTakenAsGiven: true };
const drivers: readonly PlanDriver[] = [{ key: 'tax-base', label: 'Council tax base', rates: [], ...given }];
const line: PlanLine = {
  key: 'precept',
  label: 'Council tax precept',
  side: 'financing',
  base: pence(5_185_072_654),
  shares: [{ driver: 'tax-base', share: ppm(1_000_000) }],
  ...given,
};
const precept = {
  taxBase: 28_310_525,
  bandD: pence(18_315),
  taxBaseDriver: 'tax-base',
  source: 'The billing authorities',
  isTakenAsGiven: false,
};
const inputs = { lines: [{ ...line, precept }], drivers } as unknown as PlanInputs;

it('reads back the tax base and Band D it wrote', () => {
  const draft = { ...preceptDraftOf(inputs), options: [] };
  expect(draft).toMatchObject({ taxBase: '283,105.25', bandD: '183.15', taxBaseDriver: 'Council tax base' });
  expect(readPreceptDraft(draft, [line], drivers)).toEqual({ lines: [{ ...line, precept }], errors: [] });
  expect(readPreceptDraft({ ...draft, bandD: '' }, [line], drivers).lines[0]?.precept?.bandD).toBeNull();
});

it('leaves the precept a sum while no line is chosen, and says what a chosen one lacks', () => {
  const empty = { ...preceptDraftOf(undefined), options: [] };
  expect(readPreceptDraft(empty, [line], drivers)).toEqual({ lines: [line], errors: [] });
  const wrong = readPreceptDraft({ ...empty, preceptLine: line.label, bandD: 'lots' }, [line], drivers);
  expect(wrong.errors.map(({ field }) => field)).toEqual([
    'taxBase',
    'bandD',
    'taxBaseDriver',
    'taxBaseSource',
  ]);
});
