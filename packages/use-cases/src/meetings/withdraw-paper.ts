import { paperInHandStore, paperStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { isAgendaOpen, latestVersion } from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { loadPaperInPack } from './load-paper-in-hand.ts';
import { bringsToItem } from './load-paper-place.ts';
import { auditedInPapers } from './paper-audit.ts';

/** In the trail of the body in whose pack its place stays with the reason, or else of its own. */
export const withdrawPaper = useCase({
  name: 'withdrawPaper',
  needs: 'paper:write',
  input: z.strictObject({
    paperId: idField<'PaperInHand'>(),
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { paperId }) => {
    const paper = await paperInHandStore.load(tx, paperId);
    const inPack = paper && (await loadPaperInPack(tx, paper.value));
    return (inPack && isAgendaOpen(inPack.agenda) ? inPack.agenda.bodyId : paper?.bodyId) ?? null;
  },
  isLent: async (tx, { paperId }, context) => {
    const paper = await paperInHandStore.load(tx, paperId);
    const version = paper && latestVersion(paper.value);
    return version !== null && bringsToItem(tx, version, context);
  },
  load: async (tx, { paperId }, { context: { viewer } }) => {
    const stored = await paperInHandStore.load(tx, paperId);
    if (stored === null || !viewer.bodyIds.includes(stored.bodyId)) return null;
    return { stored, inPack: await loadPaperInPack(tx, stored.value) };
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
