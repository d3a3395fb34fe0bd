import { describe, expect, it } from 'vitest';
import { actionFilter, actionLogHref, chosenFilters, readActionSearch } from './action-filters.ts';

describe('the filters of the action log', () => {
  it('leaves out what it does not know in an address', () => {
    expect(readActionSearch({ show: 'secret', status: ['open', 'lost'], words: '' })).toEqual({
      status: ['open'],
    });
  });

  it('asks the API for overdue actions about drugs', () => {
    expect(actionFilter(readActionSearch({ show: 'overdue', words: 'drug' }))).toEqual({
      overdueOnly: true,
      words: 'drug',
    });
  });

  it('takes one filter away and keeps the others', () => {
    const [show, status] = chosenFilters({ show: 'mine', status: ['open'] });
    expect(show?.removeHref).toBe(actionLogHref({ status: ['open'] }));
    expect(status?.removeHref).toBe('/resource-group/actions?show=mine');
  });

  it('keeps a number typed as words as it was typed', () => {
    expect(readActionSearch({ words: 2016 })).toEqual({ words: '2016' });
  });
});
