import type { PersonSummaryJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';

export const PersonSummary = builder.objectRef<PersonSummaryJson>('PersonSummary').implement({
  description: 'A person in a line.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the Person.' }),
    name: t.exposeString('name', { description: 'As the register has it.' }),
  }),
});
