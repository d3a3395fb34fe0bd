import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { ppm } from '@concordat/domain/kernel';
import { z } from 'zod';
import { dateField, idField, keyField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { linesOn, withBeside } from './beside-approval.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';
import { sayWhatSchemesPromise } from './say-what-schemes-promise.ts';

const part = z.strictObject({
  source: textField(60),
  amount: penceField.nullable(),
  share: z.int().min(0).max(1_000_000).transform(ppm).nullable(),
  fundedBy: textField(200).nullable(),
  loanYears: z.int().min(1).max(100).nullable(),
});

/** All schemes of one decision and everything that pays for them. */
export const recordCapitalApproval = useCase({
  ...ofProgramme,
  name: 'recordCapitalApproval',
  input: z.strictObject({
    ...programmeFields,
    kind: z.enum(rules.approvalKinds),
    reason: textField(2_000),
    proposedOn: dateField,
    authority: z.enum(rules.authorities),
    authorised: z.strictObject({ on: dateField, reference: textField(200) }).nullable(),
    schemes: z
      .array(z.strictObject({ schemeId: idField<'CapitalScheme'>(), amount: penceField }))
      .max(1_000)
      .readonly(),
    financing: z.array(part).max(50).readonly(),
    overspendReason: textField(2_000).nullable(),
    idempotencyKey: keyField,
  }),
  load: withBeside,
  decide: (
    { value, previous, next, given },
    { programmeId: _, expectedVersion: __, idempotencyKey: ___, ...command },
    circumstances,
  ) => {
    const { kind, authorised } = command;
    const beside = {
      previous: previous?.value ?? null,
      next: next?.value ?? null,
      lines: authorised === null ? [] : linesOn(given, kind, authorised.on),
    };
    return rules.recordApproval(value, beside, command, circumstances);
  },
  commits: rules.commitmentOfApproval,
  save: async (tx, approval, { loaded, context }) => {
    await capitalStore.addApproval(tx, loaded, approval, { name: context.viewer.name, at: context.now });
    await sayWhatSchemesPromise(tx, loaded.value.id, context);
  },
  pathFor: {
    ApprovalReasonMissing: 'reason',
    ReferenceMissing: 'authorised',
    DecidedBeforeProposed: 'authorised',
    DecidedInFuture: 'authorised',
    BroughtForwardByCarrying: 'kind',
    ApprovalEmpty: 'schemes',
    SchemeUnknown: 'schemes',
    SchemeNamedTwice: 'schemes',
    BudgetBelowNothing: 'schemes',
    BudgetBelowSpent: 'schemes',
    DeletionLeavesBudget: 'schemes',
    VirementNotNil: 'schemes',
    CoversOverspend: 'overspendReason',
    SourceUnknown: 'financing',
    SharesWithAmounts: 'financing',
    SharesNotWhole: 'financing',
    FinancingDiffers: 'financing',
    LoanYearsMissing: 'financing',
    AssetLifeMissing: 'financing',
    LoanOutlivesAsset: 'financing',
    BeyondDelegation: 'authority',
  },
  answer: ({ id }, { value, version }) => ({
    programmeId: value.id,
    approvalId: id,
    version: version + 1,
  }),
});
