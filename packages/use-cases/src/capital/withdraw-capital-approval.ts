import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { dateField, idField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';
import { sayWhatSchemesPromise } from './say-what-schemes-promise.ts';

export const withdrawCapitalApproval = useCase({
  ...ofProgramme,
  name: 'withdrawCapitalApproval',
  input: z.strictObject({
    ...programmeFields,
    approvalId: idField<'CapitalApproval'>(),
    on: dateField,
    reason: textField(2_000),
  }),
  decide: ({ value }, { approvalId, on, reason }, circumstances) =>
    rules.withdrawApproval(value, { approvalId, on, reason }, circumstances),
  save: async (tx, approval, { loaded, context }) => {
    await capitalStore.saveApproval(tx, loaded, approval);
    await sayWhatSchemesPromise(tx, loaded.value.id, context);
  },
  pathFor: { ApprovalReasonMissing: 'reason', DecidedBeforeProposed: 'on', ProposalTakesOn: 'approvalId' },
  answer: ({ id }, { value, version }) => ({
    programmeId: value.id,
    approvalId: id,
    version: version + 1,
  }),
});
