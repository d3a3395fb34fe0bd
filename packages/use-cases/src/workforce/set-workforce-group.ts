import { ledgerStore, workforceStore } from '@concordat/database/stores';
import { ppm } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/workforce';
import { z } from 'zod';
import { idField, monthField, penceField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';

/** Hundredths of a full-time equivalent. */
const fteField = z
  .int('Give whole hundredths of a full-time equivalent.')
  .min(-10_000_000)
  .max(10_000_000, 'Give at most 100,000 full-time equivalents.')
  .transform(rules.fte);

/** Nobody costs a million pounds a year: more is a slip, and their sum must still be a whole number of pence. */
const costField = penceField.refine((cost) => cost <= 100_000_000, 'Enter at most £1,000,000 for one.');

/** A group of people whole, as it is now; `groupId` null and version 0 for a new one. */
export const setWorkforceGroup = useCase({
  name: 'setWorkforceGroup',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    groupId: idField<'WorkforceGroup'>().nullable(),
    lineIds: z.array(idField<'BudgetLine'>()).max(500).readonly(),
    name: textField(200),
    establishment: fteField,
    averageCost: costField,
    months: z
      .array(
        z.strictObject({
          month: monthField,
          strength: fteField.nullable(),
          joiners: fteField,
          leavers: fteField,
        }),
      )
      .max(24)
      .readonly(),
    rises: z
      .array(
        z.strictObject({
          from: monthField,
          share: z.int('Give whole millionths.').min(-500_000).max(500_000).transform(ppm),
          why: textField(400),
        }),
      )
      .max(4)
      .readonly(),
    source: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: async (tx, { ledgerId, groupId }) => {
    const ledger = await ledgerStore.load(tx, ledgerId);
    if (ledger === null) return null;
    const groups = await workforceStore.ofLedger(tx, ledgerId);
    const seen = groups.find(({ value }) => value.id === groupId);
    if (groupId !== null && seen === undefined) return null;
    return { ledger, groups, version: seen?.version ?? 0 };
  },
  versionOf: ({ version }) => version,
  decide: ({ ledger, groups }, { ledgerId: _, expectedVersion: __, ...recorded }, circumstances) =>
    rules.setWorkforceGroup(
      { ledger: ledger.value, groups: groups.map(({ value }) => value) },
      recorded,
      circumstances,
    ),
  save: (tx, group, { loaded: { ledger, version } }) => workforceStore.save(tx, ledger.value, group, version),
  record: ({ groupId }: rules.WorkforceEvent) => ({ objectKind: 'WorkforceGroup', objectId: groupId }),
  sentenceFor: rules.sentenceForWorkforceRefusal,
  pathFor: {
    GroupNameMissing: 'name',
    GroupNameTaken: 'name',
    PaidLineUnknown: 'lineIds',
    EstablishmentBelowNothing: 'establishment',
    AverageCostMissing: 'averageCost',
    FteBelowNothing: 'months',
    WorkforceMonthOutside: 'months',
    WorkforceMonthTwice: 'months',
    WorkforceMonthClosed: 'months',
    MoreLeaveThanThere: 'months',
    CountedAhead: 'months',
    PayRiseOutside: 'rises',
    WorkforceSourceMissing: 'source',
  },
  answer: ({ id, ledgerId }, { version }) => ({ ledgerId, groupId: id, version: version + 1 }),
});
