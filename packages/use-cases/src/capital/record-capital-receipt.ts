import { capitalStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/capital';
import { z } from 'zod';
import { dateField, keyField, penceField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { ofProgramme, programmeFields } from './of-programme.ts';

/** The source it counts in follows from what it is and how much, and is not asked for. */
export const recordCapitalReceipt = useCase({
  ...ofProgramme,
  name: 'recordCapitalReceipt',
  input: z.strictObject({
    ...programmeFields,
    kind: z.enum(rules.receiptKinds),
    what: textField(400),
    asset: textField(400).nullable(),
    receivedOn: dateField,
    amount: penceField,
    isWorkedOut: z.boolean(),
    idempotencyKey: keyField,
  }),
  decide: (
    { value },
    { programmeId: _, expectedVersion: __, idempotencyKey: ___, ...command },
    circumstances,
  ) => rules.recordCapitalReceipt(value, command, circumstances),
  save: (tx, receipt, { loaded }) => capitalStore.addReceipt(tx, loaded, receipt),
  pathFor: {
    ReceiptWordsMissing: 'what',
    AssetMissing: 'asset',
    ReceiptNotPositive: 'amount',
    NoSourceForReceipt: 'kind',
  },
  answer: ({ id, source }, { value, version }) => ({
    programmeId: value.id,
    receiptId: id,
    source,
    version: version + 1,
  }),
});
