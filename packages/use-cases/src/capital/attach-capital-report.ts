import { bodyStore, capitalStore, paperStore } from '@concordat/database/stores';
import { londonDateOf, refuse, writtenMonth } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { type CapitalReportRefusal, capitalReport } from '@concordat/domain/reports';
import { z } from 'zod';
import { idField, keyField, monthField } from '../command-fields.ts';
import { authorOfPaper, bodyOfItem, bringsToItem, loadPaperPlace } from '../meetings/load-paper-place.ts';
import { useCase } from '../use-case.ts';

/** Draws a month of a capital programme up as a paper, its budget as approvals stand today, and puts it on an item. */
export const attachCapitalReport = useCase({
  name: 'attachCapitalReport',
  needs: 'finance:run',
  input: z.strictObject({
    programmeId: idField<'CapitalProgramme'>(),
    month: monthField,
    itemId: idField<'AgendaItem'>(),
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { itemId }) => bodyOfItem(tx, itemId),
  isLent: bringsToItem,
  load: async (tx, { programmeId, itemId }, { context }) => {
    const found = await capitalStore.loadFacts(tx, programmeId);
    const body = found && (await bodyStore.load(tx, found.bodyId));
    const place = await loadPaperPlace(tx, itemId);
    if (found === null || body === null || place === null) return null;
    const day = londonDateOf(context.now);
    const author = await authorOfPaper(tx, context.viewer, day);
    return { facts: found.facts, bodyName: body.value.shortName, place, day, author };
  },
  versionOf: null,
  decide: ({ facts, bodyName, place, day, author }, { programmeId, month, itemId }, circumstances) => {
    const drawn = capitalReport({ id: programmeId, bodyName, facts, month, day });
    if ('kind' in drawn) return refuse<CapitalReportRefusal | rules.AttachPaperRefusal>(drawn);
    return rules.attachPaper(place, { itemId, paper: { ...drawn, author, date: day } }, circumstances);
  },
  save: (tx, paper, { loaded }) => paperStore.add(tx, paper, loaded.place.agenda),
  record: (event) => ({ objectKind: 'Paper', objectId: event.paperId }),
  sentenceFor: (refusal: CapitalReportRefusal | rules.AttachPaperRefusal) =>
    refusal.kind === 'MonthNotRecorded'
      ? `Nothing is recorded for ${writtenMonth(refusal.month)} yet; record its spend first, nil if there was none.`
      : rules.sentenceForAttachPaperRefusal(refusal),
  pathFor: {
    ItemTakesNoPapers: 'itemId',
    PaperAttachedAlready: 'itemId',
    MeetingTakesNoPapers: 'itemId',
    MonthNotRecorded: 'month',
  },
  answer: ({ id }, { place }) => ({ paperId: id, meetingId: place.agenda.id }),
});
