import { describe, expect, it } from 'vitest';
import { contentsOf, type Pack, packHref, packPlaces, readPackSearch, stepsAround } from './pack-places.ts';

const paper = (id: string, label: string) => ({ id, label, title: `Paper ${label}` });
const item = (number: string, rest: object) => ({
  id: `item-${number}`,
  number,
  title: `Item ${number}`,
  kind: 'paper',
  closedReason: null,
  withdrawnReason: null,
  withheldPaperCount: 0,
  papers: [],
  minutesForApproval: null,
  ...rest,
});
const pack = {
  meeting: { id: 'm1' },
  items: [
    item('1', { kind: 'standing' }),
    item('3', { minutesForApproval: { id: 'min' } }),
    item('7', { papers: [paper('a', '7'), paper('b', '7.1')] }),
    item('13', { withheldPaperCount: 1 }),
    item('14', { kind: 'toFollow' }),
  ],
  papersWithoutItem: [paper('s', 'S1')],
} as unknown as Pack;

describe('places in a pack', () => {
  it('walks minutes and papers in the order of the agenda', () => {
    expect(packPlaces(pack).map((place) => place.key)).toEqual(['min', 'a', 'b', 's']);
  });

  it('turns from the minutes to the first paper and stops at the last supplement', () => {
    expect(stepsAround(pack, 'min')).toEqual({
      previous: null,
      next: { href: packHref('m1', { paper: 'a' }), label: '7 Paper 7' },
    });
    expect(stepsAround(pack, 's').next).toBeNull();
  });

  it('keeps the line of an item with nothing to open and says why', () => {
    const [welcome, , , withheld, late] = contentsOf(pack, null);
    expect(welcome?.href).toBeUndefined();
    expect(withheld?.note).toBe('1 paper is left out of your copy');
    expect(late?.note).toBe('Report to follow');
  });

  it('puts an appendix under the paper it belongs to', () => {
    const [, , revenue] = contentsOf(pack, 'b');
    expect(revenue?.href).toBe('/resource-group/meetings/m1?paper=a');
    expect(revenue?.entries).toEqual([
      {
        key: 'b',
        number: '7.1',
        title: 'Paper 7.1',
        href: '/resource-group/meetings/m1?paper=b',
        isCurrent: true,
      },
    ]);
  });

  it('puts a supplement that belongs to no item after the agenda', () => {
    expect(contentsOf(pack, 's').at(-1)).toMatchObject({ number: 'S1', isCurrent: true });
  });

  it('reads an address that somebody shortened', () => {
    expect(readPackSearch({ paper: '', words: 889, stranger: 'x' })).toEqual({ words: '889' });
  });
});
