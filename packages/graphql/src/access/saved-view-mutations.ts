import type { ViewedList } from '@concordat/domain/access';
import { removeView, saveView } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';

const need = toCommand('meeting:read');

const ViewedListEnum = builder.enumType('ViewedList', {
  description: 'A list of which people keep views of their own.',
  values: { actions: { description: 'The log of actions.' } } satisfies Record<ViewedList, object>,
});

const changedView = (name: string, description: string) =>
  builder.objectRef<{ readonly viewId: string }>(name).implement({
    description,
    fields: (t) => ({ viewId: t.exposeID('viewId', { description: 'Id of the view.' }) }),
  });

const SaveViewInput = builder.inputType('SaveViewInput', {
  description: 'A list as the caller looks at it.',
  fields: (t) => ({
    list: t.field({ type: ViewedListEnum, required: true, description: 'Which list.' }),
    name: t.string({ required: true, description: 'What to call it, at most 60 characters.' }),
    filters: t.string({ required: true, description: 'Its filters, as they stand in the address.' }),
  }),
});

commandField('saveView', {
  description: 'Keeps a view of a list for the caller alone.',
  need,
  input: SaveViewInput,
  run: saveView,
  done: changedView('ViewSaved', 'The view is kept.'),
  answer: (view) => view,
});

const RemoveViewInput = builder.inputType('RemoveViewInput', {
  description: 'A view of the caller.',
  fields: (t) => ({ viewId: t.id({ required: true, description: 'Id of the view.' }) }),
});

commandField('removeView', {
  description: 'Takes away a view of the caller; what it showed stays.',
  need,
  input: RemoveViewInput,
  run: removeView,
  done: changedView('ViewRemoved', 'The view is gone.'),
  answer: (view) => view,
});
