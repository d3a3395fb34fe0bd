import { ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, optionalTextField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

/** Nothing is posted: budget comes to the line by a virement. */
export const addBudgetLine = useCase({
  name: 'addBudgetLine',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    code: textField(40),
    title: textField(200),
    term: optionalTextField(200),
    ringFence: optionalTextField(400),
    rowIds: z.array(idField<'HierarchyRow'>()).max(50).readonly(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: (tx, { ledgerId }) => ledgerStore.load(tx, ledgerId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { code, title, term, ringFence, rowIds }, circumstances) =>
    rules.addBudgetLine(value, { code, title, term, ringFence, rowIds }, circumstances),
  save: (tx, added, { loaded }) => ledgerStore.addLine(tx, loaded, added),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: {
    LineCodeMissing: 'code',
    LineThereAlready: 'code',
    LineTitleMissing: 'title',
    LineOutsideBridge: 'term',
    MemoLinePlaced: 'term',
    PlaceMissing: 'rowIds',
    PlaceUnknown: 'rowIds',
    PlaceIsGroup: 'rowIds',
    LinePlacedTwice: 'rowIds',
  },
  answer: ({ line: { id } }, { value, version }) => ({
    ledgerId: value.id,
    lineId: id,
    version: version + 1,
  }),
});
