import { expect, it } from 'vitest';
import { circumstancesOf } from '../../test/circumstances.ts';
import { viewerWith } from '../../test/viewers.ts';
import { mostSavedViews, removeView, type SavedView, saveView } from './saved-view.ts';

const officer = circumstancesOf(viewerWith('officer', ['governanceOfficer']));
const estates = { list: 'actions', name: ' Estates ', filters: 'owner=Director+of+Estates' } as const;
const kept: SavedView = { viewId: 'view', userId: 'officer', ...estates, name: 'Estates' };

it('is kept under its name for whoever saves it', () => {
  const saved = saveView([], estates, officer);
  expect(saved).toMatchObject({
    state: { userId: 'officer', name: 'Estates', filters: 'owner=Director+of+Estates' },
    events: [{ type: 'ViewSaved', list: 'actions' }],
  });
  expect(JSON.stringify('events' in saved && saved.events)).not.toContain('Estates');
});

it('needs a name of its own and something that it narrows', () => {
  const refusalOf = (views: readonly SavedView[], changes = {}) =>
    saveView(views, { ...estates, ...changes }, officer);
  expect(refusalOf([], { name: ' ' })).toMatchObject({ refusal: { kind: 'ViewNameMissing' } });
  expect(refusalOf([], { filters: '' })).toMatchObject({ refusal: { kind: 'ViewWithoutFilters' } });
  expect(refusalOf([kept], { name: 'ESTATES' })).toMatchObject({ refusal: { kind: 'ViewNameTaken' } });
  const full = Array.from({ length: mostSavedViews }, (_, n) => ({ ...kept, name: `View ${n}` }));
  expect(refusalOf(full)).toMatchObject({ refusal: { kind: 'SavedViewsFull', most: mostSavedViews } });
});

it('is taken away without a question', () => {
  expect(removeView(kept, {}, officer)).toMatchObject({
    state: { viewId: 'view' },
    events: [{ type: 'ViewRemoved', list: 'actions' }],
  });
});
