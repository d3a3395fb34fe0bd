import { extractStore, ledgerStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, optionalTextField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { bodyOfExtract, loadExtractWithLedger } from './load-extract-with-ledger.ts';

/** Says what columns and codes mean; the ledger remembers it. `expectedVersion` is the ledger's. */
export const mapExtract = useCase({
  name: 'mapExtract',
  needs: 'finance:run',
  input: z.strictObject({
    extractId: idField<'LedgerExtract'>(),
    uses: z.array(z.enum(rules.columnUses)).max(60).readonly(),
    unit: z
      .enum(rules.extractUnits)
      .nullish()
      .transform((unit) => unit ?? null),
    codes: z
      .array(z.strictObject({ theirs: textField(500), code: optionalTextField(40) }))
      .max(5_000)
      .readonly(),
    expectedVersion: versionField,
  }),
  bodyOf: (tx, { extractId }) => bodyOfExtract(tx, extractId),
  load: async (tx, { extractId }) => {
    const found = await loadExtractWithLedger(tx, extractId);
    return found && { ...found, memory: await extractStore.memoryOf(tx, found.extract.ledgerId) };
  },
  versionOf: ({ ledger }) => ledger.version,
  decide: ({ extract, ledger, memory }, { uses, unit, codes }, circumstances) =>
    rules.mapExtract({ ledger: ledger.value, memory, extract }, { uses, unit, codes }, circumstances),
  save: async (tx, { extract, memory }, { loaded }) => {
    await ledgerStore.touch(tx, loaded.ledger);
    await extractStore.save(tx, extract);
    await extractStore.remember(tx, extract, memory);
  },
  record: auditedInFinance,
  sentenceFor: rules.sentenceForFinanceRefusal,
  pathFor: {
    ColumnUsedTwice: 'uses',
    CodeColumnMissing: 'uses',
    AmountColumnMissing: 'uses',
    LineUnknown: 'codes',
  },
  answer: ({ extract }) => ({ extractId: extract.id, ledgerId: extract.ledgerId }),
});
