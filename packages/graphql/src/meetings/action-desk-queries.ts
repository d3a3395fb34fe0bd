import { type ActionDeskJson, actionDeskRead, type SavedViewJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { toReadActions } from '../need.ts';
import { answeredBy, type Plan, planned } from '../root-read.ts';
import { ForumSummary } from './meeting-summary-types.ts';

const SavedView = builder.objectRef<SavedViewJson>('SavedView').implement({
  description: 'A list as the reader looks at it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the view.' }),
    name: t.exposeString('name', { description: 'What they call it.' }),
    filters: t.exposeString('filters', { description: 'Its filters, as they stand in the address.' }),
  }),
});

const ActionDesk = builder.objectRef<ActionDeskJson>('ActionDesk').implement({
  description: 'What the log of actions may be narrowed by, and how the reader looks at it.',
  fields: (t) => ({
    forums: t.expose('forums', { type: [ForumSummary], description: 'Forums that asked for something.' }),
    owners: t.exposeStringList('owners', { description: 'Owners as minuted: the post, and the body.' }),
    savedViews: t.expose('savedViews', { type: [SavedView], description: 'Views they keep, by name.' }),
  }),
});

const planDesk: Plan<object> = ({ viewer }) => planned(actionDeskRead, { viewer });

builder.queryField('actionDesk', (t) =>
  t.field({
    type: ActionDesk,
    description: 'What the log of actions may be narrowed by.',
    ...answeredBy(toReadActions, planDesk),
  }),
);
