import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import type { Viewer } from './viewer.ts';

/** Enough to work with, few enough to find one's way among. */
export const mostSavedViews = 20;

/** The lists of which a person keeps views of their own. */
export const viewedLists = ['actions'] as const;
export type ViewedList = (typeof viewedLists)[number];

/** A list as one person looks at it, under a name of theirs: its filters as they stand in the address. */
export type SavedView = {
  readonly viewId: string;
  readonly userId: string;
  readonly list: ViewedList;
  readonly name: string;
  readonly filters: string;
};

export type SaveView = { readonly list: ViewedList; readonly name: string; readonly filters: string };

/** Kept for whoever saves it and shown to nobody else. */
export function saveView(
  kept: readonly SavedView[],
  { list, name: typed, filters }: SaveView,
  { now, by: { userId }, newId }: Circumstances<Viewer>,
): Decision<SavedView, AccessEventOf<'ViewSaved'>, AccessRefusal> {
  const name = typed.trim();
  if (name === '') return refuse({ kind: 'ViewNameMissing' });
  if (filters === '') return refuse({ kind: 'ViewWithoutFilters' });
  const ofList = kept.filter((view) => view.list === list);
  if (ofList.some((view) => view.name.toLowerCase() === name.toLowerCase())) {
    return refuse({ kind: 'ViewNameTaken', name });
  }
  if (ofList.length >= mostSavedViews) return refuse({ kind: 'SavedViewsFull', most: mostSavedViews });
  const viewId = newId();
  return accept(
    { viewId, userId, list, name, filters },
    { type: 'ViewSaved', viewId, userId, list, at: now },
  );
}

/** Takes the view away; what it showed stays as it is. */
export function removeView(
  { viewId, userId, list }: SavedView,
  _command: Record<never, never>,
  { now }: Circumstances,
): Decision<{ readonly viewId: string }, AccessEventOf<'ViewRemoved'>, AccessRefusal> {
  return accept({ viewId }, { type: 'ViewRemoved', viewId, userId, list, at: now });
}
