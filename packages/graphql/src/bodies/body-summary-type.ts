import type { BodySummaryJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';

export const BodySummary = builder.objectRef<BodySummaryJson>('BodySummary').implement({
  description: 'A body in a line.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Body.' }),
    shortName: t.exposeString('shortName', { description: 'As it is called every day.' }),
    legalName: t.exposeString('legalName', { description: 'As it signs.' }),
  }),
});
