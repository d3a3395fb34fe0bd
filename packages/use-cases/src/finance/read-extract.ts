import { extractStore, fileStore, ledgerStore } from '@concordat/database/stores';
import type { FinanceEventOf, FinanceRefusal, LedgerExtract } from '@concordat/domain/finance';
import * as rules from '@concordat/domain/finance';
import { type Decision, refuse } from '@concordat/domain/kernel';
import { z } from 'zod';
import { idField, keyField, monthField } from '../command-fields.ts';
import { readCellsOfFile } from '../imports/read-cells-of-file.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

/** The file has no cells that can be read; `sentence` says why. */
export type ExtractUnreadable = { readonly kind: 'ExtractUnreadable'; readonly sentence: string };

type ReadDecision = Decision<
  LedgerExtract,
  FinanceEventOf<'ExtractRead'>,
  FinanceRefusal | ExtractUnreadable
>;

/** Takes in a file of the accounts for a month; nothing is posted before it is loaded. */
export const readExtract = useCase({
  name: 'readExtract',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    month: monthField,
    fileId: idField<'FileEntry'>(),
    idempotencyKey: keyField,
  }),
  prepare: ({ fileId }, context) => readCellsOfFile(fileId, context),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: async (tx, { ledgerId, fileId }, { prepared }) => {
    const ledger = await ledgerStore.load(tx, ledgerId);
    const file = await fileStore.load(tx, fileId);
    if (ledger === null || file === null || file.bodyId !== ledger.bodyId) return null;
    const sameBytes = await extractStore.ofContent(tx, ledgerId, file.sha256);
    const memory = await extractStore.memoryOf(tx, ledgerId);
    return { read: prepared, file, ledger: ledger.value, memory, sameBytes };
  },
  versionOf: null,
  decide: ({ read, file, ...known }, { month, fileId }, circumstances): ReadDecision => {
    if (read.outcome === 'unreadable') return refuse({ kind: 'ExtractUnreadable', sentence: read.sentence });
    const { sheet, rows } = read;
    const { sha256, fileName } = file;
    const command = { month, fileEntryId: fileId, sha256, fileName, sheet, rows };
    return rules.readExtract(known, command, circumstances);
  },
  save: (tx, extract) => extractStore.insert(tx, extract),
  record: auditedInFinance,
  sentenceFor: (refusal) =>
    refusal.kind === 'ExtractUnreadable' ? refusal.sentence : rules.sentenceForFinanceRefusal(refusal),
  pathFor: {
    ExtractUnreadable: 'fileId',
    ExtractEmpty: 'fileId',
    ExtractLoadedBefore: 'fileId',
    ExtractReadBefore: 'fileId',
    PeriodClosed: 'month',
    MonthOutsideYear: 'month',
  },
  answer: ({ id }) => ({ extractId: id }),
});
