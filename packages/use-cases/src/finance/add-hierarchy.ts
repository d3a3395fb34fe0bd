import { ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { hierarchyField } from './hierarchy-field.ts';

export const addHierarchy = useCase({
  name: 'addHierarchy',
  needs: 'finance:run',
  input: hierarchyField.extend({ ledgerId: idField<'Ledger'>(), expectedVersion: versionField }),
  bodyOf: (tx, { ledgerId }) => ledgerStore.bodyOf(tx, ledgerId),
  load: (tx, { ledgerId }) => ledgerStore.load(tx, ledgerId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { name, cut, from, rows }, circumstances) =>
    rules.addHierarchy(value, { name, cut, from, rows }, circumstances),
  save: (tx, hierarchy, { loaded }) => ledgerStore.addHierarchy(tx, loaded, hierarchy),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: { MonthOutsideYear: 'from', CutThereAlready: 'from' },
  answer: ({ id }, { value, version }) => ({ ledgerId: value.id, hierarchyId: id, version: version + 1 }),
});
