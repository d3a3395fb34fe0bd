import { paperInHandStore, paperStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { loadPaperInPack, sha256OfPaper } from './load-paper-in-hand.ts';
import { bodyOfItem, bringsToItem, loadPaperPlace } from './load-paper-place.ts';
import { auditedInPapers } from './paper-audit.ts';

/** In the trail of the body whose meeting it is put before. */
export const submitPaper = useCase({
  name: 'submitPaper',
  needs: 'paper:write',
  input: z.strictObject({
    paperId: idField<'PaperInHand'>(),
    itemId: idField<'AgendaItem'>(),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { itemId }) => bodyOfItem(tx, itemId),
  isLent: bringsToItem,
  load: async (tx, { paperId, itemId }, { context: { viewer } }) => {
    const stored = await paperInHandStore.load(tx, paperId);
    const place = await loadPaperPlace(tx, itemId);
    if (stored === null || place === null || !viewer.bodyIds.includes(stored.bodyId)) return null;
    return { stored, place, inPack: await loadPaperInPack(tx, stored.value) };
  },
  versionOf: ({ stored }) => stored.version,
  decide: ({ stored: { value: paper }, place, inPack }, command, circumstances) =>
    rules.submitPaper(
      { paper, place, inPack, textSha256: sha256OfPaper(paper.text) },
      command,
      circumstances,
    ),
  save: async (tx, { paper, printed }, { loaded, context: { newId } }) => {
    await paperInHandStore.save(tx, paper, loaded.stored);
    await paperInHandStore.addVersion(tx, paper, newId);
    if (printed === null) return;
    if (printed.isNew) await paperStore.add(tx, printed.paper, printed.agenda);
    else await paperStore.replace(tx, printed.paper, printed.agenda);
  },
  record: auditedInPapers,
  sentenceFor: rules.sentenceForPaperInHandRefusal,
  pathFor: {
    MeetingTakesNoPapers: 'itemId',
    ItemTakesNoPapers: 'itemId',
    PaperOnOtherItem: 'itemId',
    NobodyReadsPaper: 'itemId',
  },
  answer: ({ paper, printed }, { place, stored }) => ({
    paperInHandId: paper.id,
    number: paper.latestNumber,
    paperId: printed?.paper.id ?? '',
    meetingId: place.agenda.id,
    version: stored.version + 1,
  }),
});
