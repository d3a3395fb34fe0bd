import { paperInHandStore, paperStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { bodyOfPaper, loadPaperInPack } from './load-paper-in-hand.ts';
import { auditedInPapers } from './paper-audit.ts';

export const withdrawPaper = useCase({
  name: 'withdrawPaper',
  needs: 'paper:write',
  input: z.strictObject({
    paperId: idField<'PaperInHand'>(),
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: bodyOfPaper,
  load: async (tx, { paperId }) => {
    const stored = await paperInHandStore.load(tx, paperId);
    return stored && { stored, inPack: await loadPaperInPack(tx, stored.value) };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored: { value: paper }, inPack }, command, circumstances) =>
    rules.withdrawPaper({ paper, inPack }, command, circumstances),
  save: async (tx, { paper, printed }, { loaded }) => {
    await paperInHandStore.save(tx, paper, loaded.stored);
    if (printed !== null) await paperStore.replace(tx, printed.paper, printed.agenda);
  },
  record: auditedInPapers,
  sentenceFor: rules.sentenceForPaperInHandRefusal,
  pathFor: { WithdrawalUnexplained: 'reason' },
  answer: ({ paper }, { stored }) => ({ paperId: paper.id, version: stored.version + 1 }),
});
