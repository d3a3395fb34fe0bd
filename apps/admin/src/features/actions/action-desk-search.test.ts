import { expect, it } from 'vitest';
import { actionDeskFilter, actionDeskHref, filtersOf, readActionDeskSearch } from './action-desk-search.ts';

it('leaves out what it does not know in an address', () => {
  expect(readActionDeskSearch({ show: 'secret', status: 'lost', owner: '', words: 2016 })).toEqual({
    words: '2016',
  });
});

it('asks the API for what an address says', () => {
  const search = { show: 'overdue', status: 'open', owner: 'Director of Estates, Constabulary' } as const;
  expect(actionDeskFilter(readActionDeskSearch(search))).toEqual({
    overdueOnly: true,
    status: ['open'],
    owner: 'Director of Estates, Constabulary',
  });
});

it('knows a view again, in whatever order it was typed', () => {
  const [one, other] = [
    readActionDeskSearch({ words: 'cells', show: 'overdue' }),
    readActionDeskSearch({ show: 'overdue', words: 'cells' }),
  ];
  expect(filtersOf(one)).toBe(filtersOf(other));
  expect(actionDeskHref(filtersOf(one))).toBe('/admin/actions?show=overdue&words=cells');
  expect(actionDeskHref(filtersOf({}))).toBe('/admin/actions');
});
