import type { Ledger, Posting, VarianceNote } from '@concordat/domain/finance';
import { instantColumn } from '../columns/instant-column.ts';
import type { PostingModel, VarianceNoteModel } from '../generated/prisma/models.ts';
import { ledgerScope } from './ledger-rows.ts';

export function rowOfPosting(posting: Posting, ledger: Ledger): PostingModel {
  return {
    ...posting,
    ...ledgerScope(ledger),
    ledgerId: ledger.id,
    amount: BigInt(posting.amount),
    postedAt: instantColumn(posting.postedAt),
  };
}

export function rowOfNote(note: VarianceNote, ledger: Ledger): VarianceNoteModel {
  return {
    ...note,
    ...ledgerScope(ledger),
    ledgerId: ledger.id,
    rowIds: [...note.rowIds],
    at: instantColumn(note.at),
  };
}
