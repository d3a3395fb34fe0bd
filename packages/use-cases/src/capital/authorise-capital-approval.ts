import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { dateField, idField, keyField, optionalTextField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { linesOn, withBeside } from './beside-approval.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';
import { sayWhatSchemesPromise } from './say-what-schemes-promise.ts';

export const authoriseCapitalApproval = useCase({
  ...ofProgramme,
  name: 'authoriseCapitalApproval',
  input: z.strictObject({
    ...programmeFields,
    approvalId: idField<'CapitalApproval'>(),
    on: dateField,
    reference: textField(200),
    overspendReason: optionalTextField(2_000),
    idempotencyKey: keyField,
  }),
  load: withBeside,
  decide: ({ value, next, given }, { approvalId, on, reference, overspendReason }, circumstances) => {
    const kind = value.approvals.find(({ id }) => id === approvalId)?.kind;
    const lines = kind === undefined ? [] : linesOn(given, kind, on);
    const beside = { next: next?.value ?? null, lines };
    return rules.authoriseApproval(
      value,
      beside,
      { approvalId, on, reference, overspendReason },
      circumstances,
    );
  },
  commits: rules.commitmentOfApproval,
  save: async (tx, approval, { loaded, context }) => {
    await capitalStore.saveApproval(tx, loaded, approval);
    await sayWhatSchemesPromise(tx, loaded.value.id, context);
  },
  pathFor: {
    ReferenceMissing: 'reference',
    DecidedBeforeProposed: 'on',
    DecidedInFuture: 'on',
    CoversOverspend: 'overspendReason',
    BudgetBelowNothing: 'approvalId',
    BudgetBelowSpent: 'approvalId',
    DeletionLeavesBudget: 'approvalId',
    LoanYearsMissing: 'approvalId',
    AssetLifeMissing: 'approvalId',
    LoanOutlivesAsset: 'approvalId',
  },
  answer: ({ id }, { value, version }) => ({
    programmeId: value.id,
    approvalId: id,
    version: version + 1,
  }),
});
