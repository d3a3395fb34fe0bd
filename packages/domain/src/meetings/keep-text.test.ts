import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unmarked } from '../documents/index.ts';
import { idOf, instant } from '../kernel/index.ts';
import { type KeptText, keepText } from './keep-text.ts';
import { beginningOf } from './paper-text.ts';

const saved = (sitting: number, version: number): KeptText => ({
  sittingId: idOf<'Sitting'>(`0194a000-0000-7000-8000-00000000000${sitting}`),
  version,
  text: beginningOf(`Version ${version}`, 'Chief Executive', unmarked),
  at: instant('2016-12-12T10:00:00Z'),
  byName: `Writer ${sitting}`,
});

it('loses nothing that one writer saved when another writes over it, however they take turns', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 40 }), (turns) => {
      const saves = turns.map((sitting, at) => saved(sitting, at + 1));
      const kept = saves.reduce<readonly KeptText[]>(keepText, []);
      const lastOfEachTurn = saves.filter(({ sittingId }, at) => saves[at + 1]?.sittingId !== sittingId);
      expect(kept).toEqual(lastOfEachTurn);
    }),
  );
});
