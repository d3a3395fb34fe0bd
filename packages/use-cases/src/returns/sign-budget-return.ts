import { ledgerStore, returnStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/returns';
import { z } from 'zod';
import { idField, keyField, optionalTextField, penceField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { loadReturnToSign } from './load-return-to-sign.ts';
import { auditedInReturns } from './returns-audit.ts';

/** A budget holder's forecast of a month, signed; the ledger's forecast follows it at once. */
export const signBudgetReturn = useCase({
  name: 'signBudgetReturn',
  needs: 'return:sign',
  input: z.strictObject({
    returnId: idField<'BudgetReturn'>(),
    lines: z
      .array(
        z.strictObject({
          lineId: idField<'BudgetLine'>(),
          forecast: penceField,
          note: optionalTextField(2_000),
        }),
      )
      .max(500)
      .readonly(),
    onBehalfBecause: optionalTextField(1_000),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: async (tx, { returnId }) => (await returnStore.load(tx, returnId))?.bodyId ?? null,
  load: (tx, { returnId }, { context }) => loadReturnToSign(tx, returnId, context),
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored, ledger, ...rest }, { lines, onBehalfBecause }, circumstances) =>
    rules.signBudgetReturn(
      { asked: stored.value, ledger: ledger.value, ...rest },
      { lines, onBehalfBecause },
      circumstances,
    ),
  save: async (tx, { signed, postings }, { loaded: { ledger, stored } }) => {
    await ledgerStore.post(tx, ledger, postings);
    await returnStore.sign(tx, ledger.value, signed, stored.version);
  },
  record: auditedInReturns,
  sentenceFor: rules.sentenceForReturnRefusal,
  pathFor: {
    LineForecastMissing: 'lines',
    LineNotAskedFor: 'lines',
    LineHeldNoLonger: 'lines',
    ForecastNoteMissing: 'lines',
    OnBehalfReasonMissing: 'onBehalfBecause',
  },
  answer: ({ signed }, { stored }) => ({ returnId: signed.id, version: stored.version + 1 }),
});
