import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import type { InspectionEventOf } from './inspection-events.ts';
import type { InspectionRefusal } from './inspection-refusals.ts';
import type {
  InspectionRecommendation,
  InspectionReport,
  RecommendationAnswer,
  RecommendationStance,
} from './inspection-report.ts';
import type { InspectionRecommendationId } from './inspections-ids.ts';
import { recommendationOf, withRecommendation } from './recommendation-of.ts';

export type AnswerRecommendation = {
  readonly recommendationId: InspectionRecommendationId;
  readonly stance: RecommendationStance;
  readonly words: string;
  readonly owner: RecommendationAnswer['owner'];
  readonly dueOn: CalendarDate | null;
};

/**
 * Answers a recommendation with the action, its post and its day, or with reasons why there is none. An answer may be
 * given anew until the comments that carry it are published.
 */
export function answerRecommendation(
  report: InspectionReport,
  { recommendationId, ...said }: AnswerRecommendation,
  { now }: Circumstances,
): Decision<InspectionReport, InspectionEventOf<'InspectionRecommendationAnswered'>, InspectionRefusal> {
  const asked = recommendationOf(report, recommendationId);
  if ('refusal' in asked) return refuse(asked.refusal);
  if (report.comments !== null) return refuse({ kind: 'CommentsPublished', on: report.comments.on });
  const { found } = asked;
  if (found.completed !== null) return refuse({ kind: 'RecommendationCompleted', on: found.completed.on });
  const answer = readAnswer(said, found, londonDateOf(now));
  if ('kind' in answer) return refuse(answer);
  return accept(withRecommendation(report, { ...found, answer }), {
    type: 'InspectionRecommendationAnswered',
    reportId: report.id,
    recommendationId,
    stanceBefore: found.answer?.stance ?? null,
    stance: answer.stance,
    words: answer.words,
    ownerTitle: answer.owner?.title ?? null,
    dueOn: answer.dueOn,
    at: now,
  });
}

/** A rejected recommendation has reasons alone: neither a post nor a day. */
function readAnswer(
  { stance, words: typed, owner, dueOn }: Omit<AnswerRecommendation, 'recommendationId'>,
  { timescale }: InspectionRecommendation,
  today: CalendarDate,
): RecommendationAnswer | InspectionRefusal {
  const words = typed.trim();
  if (words === '') return { kind: 'AnswerWordsMissing' };
  if (stance === 'rejected') return { stance, words, owner: null, dueOn: null, answeredOn: today };
  if (owner === null) return { kind: 'AnswerOwnerMissing' };
  if (dueOn === null && timescale === null) return { kind: 'AnswerDueMissing' };
  if (dueOn !== null && dueOn < today) return { kind: 'AnswerDueBeforeToday' };
  return { stance, words, owner, dueOn, answeredOn: today };
}
