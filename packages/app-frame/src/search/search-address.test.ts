import type { CalendarDate } from '@concordat/domain/kernel';
import { describe, expect, it } from 'vitest';
import { readSearchAddress, searchHref, searchVariables, without } from './search-address.ts';

const day = (text: string) => text as CalendarDate;

describe('the address of a search', () => {
  it('holds words, kind, forum and days, and reads what it wrote', () => {
    const search = {
      words: 'custody',
      kind: 'paper',
      forum: 'f',
      from: day('2016-04-01'),
      to: day('2017-03-31'),
    } as const;
    const href = searchHref('admin', search);
    const read = Object.fromEntries(new URL(href, 'https://office.test').searchParams);
    expect(readSearchAddress(read)).toEqual(search);
    expect(searchHref('admin', {})).toBe('/admin/search');
  });

  it.each(['"capital programme"', '2.10', '1e5', 'true', 'null', '2016'])(
    'keeps %s as it was typed',
    (words) => {
      const written = new URL(searchHref('admin', { words }), 'https://office.test').searchParams.get(
        'words',
      );
      // As the router reads each part of an address.
      expect(readSearchAddress({ words: JSON.parse(written ?? '') })).toEqual({ words });
    },
  );

  it('leaves out what it does not know', () => {
    expect(readSearchAddress({ words: '  ', kind: 'cake', from: 'yesterday', to: 3 })).toEqual({});
    expect(readSearchAddress({ words: 2016 })).toEqual({ words: '2016' });
  });

  it('loses one part and keeps the others', () => {
    expect(without({ words: 'custody', kind: 'paper', from: day('2016-04-01') }, 'kind')).toEqual({
      words: 'custody',
      from: '2016-04-01',
    });
  });

  it('asks for a few of each kind, or for all of one', () => {
    expect(searchVariables({ words: 'custody' })).toEqual({ words: 'custody', perKind: 5, filter: {} });
    expect(searchVariables({ words: 'custody', kind: 'action', forum: 'f' })).toEqual({
      words: 'custody',
      perKind: null,
      filter: { kinds: ['action'], forumId: 'f' },
    });
  });
});
