import type { BodyId } from '@concordat/domain/bodies';
import {
  type DecisionNotice,
  type DecisionNoticeId,
  isDeciding,
  type MinutedOutcome,
  type NoticeOrigin,
  type OriginStanding,
  type RecommendationVerb,
} from '@concordat/domain/meetings';
import { clearanceOf } from '../columns/clearance-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { noticeOfRow, rowOfNotice } from './notice-rows.ts';

/** Decision notices; one is kept for good, and withdrawn rather than deleted. */
export const noticeStore = {
  async load(tx: Transaction, id: DecisionNoticeId): Promise<Stored<DecisionNotice> | null> {
    const row = await tx.decisionNotice.findUnique({ where: { id } });
    return row && noticeOfRow(row);
  },

  async isTaken(tx: Transaction, bodyId: BodyId, year: number, number: number): Promise<boolean> {
    return (await tx.decisionNotice.count({ where: { bodyId, year, number } })) > 0;
  },

  /** What of a meeting a notice would put into effect; null when the viewer may not read it. */
  async originStanding(tx: Transaction, origin: NoticeOrigin): Promise<OriginStanding | null> {
    const where =
      origin.kind === 'resolution'
        ? { resolutionId: origin.resolutionId }
        : { recommendationId: origin.recommendationId };
    const notice = await tx.decisionNotice.findFirst({
      where: { ...where, status: { not: 'withdrawn' } },
      select: { reference: true },
    });
    const found = origin.kind === 'resolution' ? await resolution(tx, origin) : await recommended(tx, origin);
    return found && { origin, ...found, taken: notice?.reference ?? null };
  },

  async insert(tx: Transaction, notice: DecisionNotice): Promise<void> {
    await tx.decisionNotice.createMany({ data: rowOfNotice(notice) });
  },

  async save(tx: Transaction, notice: DecisionNotice, { version }: Stored<DecisionNotice>): Promise<void> {
    const { id, ...columns } = rowOfNotice(notice);
    const { count } = await tx.decisionNotice.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'DecisionNotice', id, version);
  },
};

async function resolution(
  tx: Transaction,
  { resolutionId, meetingId }: Extract<NoticeOrigin, { kind: 'resolution' }>,
) {
  const row = await tx.resolution.findFirst({
    where: { id: resolutionId, item: { minutes: { meetingId } } },
    include: { item: { select: { outcomes: true } } },
  });
  if (row === null) return null;
  const outcomes = row.outcome === null ? row.item.outcomes : [row.outcome];
  const isDecided = outcomes.some((outcome) => isDeciding(outcome as MinutedOutcome));
  return { verb: null, isDecided, marking: markingOf(row.clearance) };
}

async function recommended(
  tx: Transaction,
  { recommendationId, meetingId }: Extract<NoticeOrigin, { kind: 'recommendation' }>,
) {
  const row = await tx.recommendation.findFirst({ where: { id: recommendationId, paper: { meetingId } } });
  if (row === null) return null;
  return { verb: row.verb as RecommendationVerb, isDecided: false, marking: markingOf(row.clearance) };
}

function markingOf(clearance: number) {
  return { level: clearanceOf(clearance), descriptor: null, printed: null };
}
