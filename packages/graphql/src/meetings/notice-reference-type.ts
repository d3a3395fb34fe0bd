import type { NoticeReferenceJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { NoticeStatusEnum } from './notice-enums.ts';

export const NoticeReference = builder.objectRef<NoticeReferenceJson>('NoticeReference').implement({
  description: 'A decision notice in a line, where something leads to it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the DecisionNotice.' }),
    reference: t.exposeString('reference', { description: 'Its number in its register.' }),
    status: t.expose('status', { type: NoticeStatusEnum, description: 'How far it has come.' }),
  }),
});
