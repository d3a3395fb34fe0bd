import { ledgerStore, virementStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, keyField, monthField, penceField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { loadBooks } from './load-books.ts';

export const requestVirement = useCase({
  name: 'requestVirement',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    month: monthField,
    moves: z
      .array(z.strictObject({ code: textField(40), amount: penceField }))
      .max(50)
      .readonly(),
    reasonCode: z.enum(rules.virementReasons),
    reason: textField(2_000),
    override: textField(2_000)
      .nullish()
      .transform((override) => override ?? null),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: (tx, { ledgerId }) => loadBooks(tx, ledgerId),
  versionOf: ({ ledger }) => ledger.version,
  decide: ({ ledger, positions }, { month, moves, reasonCode, reason, override }, circumstances) =>
    rules.requestVirement(
      { ledger: ledger.value, positions },
      { month, moves, reasonCode, reason, override },
      circumstances,
    ),
  save: (tx, virement) => virementStore.insert(tx, virement),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: {
    VirementReasonMissing: 'reason',
    WouldCoverOverspend: 'override',
    VirementNotBalanced: 'moves',
    VirementMovesNothing: 'moves',
    LineWouldRunShort: 'moves',
    LineUnknown: 'moves',
    RingFenced: 'moves',
  },
  answer: ({ id }) => ({ virementId: id, version: 1 }),
});
