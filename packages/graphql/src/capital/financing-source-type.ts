import type { CapitalProgrammeJson } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { FinancingSourceKindEnum } from './capital-enums.ts';

export const FinancingSource = builder
  .objectRef<CapitalProgrammeJson['sources'][number]>('FinancingSource')
  .implement({
    description: 'A source of capital money as a programme declares it.',
    fields: (t) => ({
      key: t.exposeString('key', {
        description: 'Its short name; the same in the next programme, so that money can be carried into it.',
      }),
      label: t.exposeString('label', { description: 'As printed.' }),
      kind: t.expose('kind', { type: FinancingSourceKindEnum, description: 'What kind of money it is.' }),
      isWithinDelegation: t.exposeBoolean('isWithinDelegation', {
        description: 'The Chief Constable may commit it.',
      }),
      isYearEnd: t.exposeBoolean('isYearEnd', { description: 'It is settled in the year-end entries.' }),
    }),
  });
