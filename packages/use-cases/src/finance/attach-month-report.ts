import { createHash } from 'node:crypto';
import { canonicalJson, type Transaction } from '@concordat/database';
import { bodyStore, ledgerStore, paperStore } from '@concordat/database/stores';
import type { LedgerId } from '@concordat/domain/finance';
import { londonDateOf, type Month, monthsLater, refuse, writtenMonth } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { type MonthReportRefusal, monthReport, standingBefore } from '@concordat/domain/reports';
import { z } from 'zod';
import { idField, keyField, monthField } from '../command-fields.ts';
import { authorOfPaper, bodyOfItem, bringsToItem, loadPaperPlace } from '../meetings/load-paper-place.ts';
import { useCase } from '../use-case.ts';

/** Draws a closed month up as a paper with its tables and notes, and puts it on an item of a meeting to come. */
export const attachMonthReport = useCase({
  name: 'attachMonthReport',
  needs: 'finance:run',
  input: z.strictObject({
    ledgerId: idField<'Ledger'>(),
    month: monthField,
    itemId: idField<'AgendaItem'>(),
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { itemId }) => bodyOfItem(tx, itemId),
  isLent: bringsToItem,
  load: async (tx, { ledgerId, month, itemId }, { context }) => {
    const report = await loadMonth(tx, ledgerId, month);
    const place = await loadPaperPlace(tx, itemId);
    if (report === null || place === null) return null;
    const date = londonDateOf(context.now);
    return { report, place, date, author: await authorOfPaper(tx, context.viewer, date) };
  },
  versionOf: null,
  decide: ({ report, place, author, date }, { itemId }, circumstances) => {
    const drawn = monthReport(report);
    if ('kind' in drawn) return refuse<MonthReportRefusal | rules.AttachPaperRefusal>(drawn);
    const sha256 = createHash('sha256').update(canonicalJson(drawn)).digest('hex');
    const source = { ...drawn.source, words: `${drawn.source.words}, SHA-256 ${sha256}` };
    return rules.attachPaper(place, { itemId, paper: { ...drawn, source, author, date } }, circumstances);
  },
  save: (tx, paper, { loaded }) => paperStore.add(tx, paper, loaded.place.agenda),
  record: (event) => ({ objectKind: 'Paper', objectId: event.paperId }),
  sentenceFor: (refusal: MonthReportRefusal | rules.AttachPaperRefusal) =>
    refusal.kind === 'MonthNotClosed'
      ? `${writtenMonth(refusal.month)} is not closed; close it first, so that the report says what stays.`
      : rules.sentenceForAttachPaperRefusal(refusal),
  pathFor: {
    ItemTakesNoPapers: 'itemId',
    PaperAttachedAlready: 'itemId',
    MeetingTakesNoPapers: 'itemId',
    MonthNotClosed: 'month',
  },
  answer: ({ id }, { place }) => ({ paperId: id, meetingId: place.agenda.id }),
});

async function loadMonth(tx: Transaction, ledgerId: LedgerId, month: Month) {
  const stored = await ledgerStore.load(tx, ledgerId);
  const body = stored && (await bodyStore.load(tx, stored.bodyId));
  if (stored === null || body === null) return null;
  const earlier = monthsLater(month, -1);
  return {
    ledger: stored.value,
    bodyName: body.value.shortName,
    month,
    positions: await ledgerStore.positionsAt(tx, ledgerId, month),
    notes: await ledgerStore.notesOf(tx, ledgerId, month),
    before: standingBefore(stored.value, earlier, await ledgerStore.positionsAt(tx, ledgerId, earlier)),
  };
}
