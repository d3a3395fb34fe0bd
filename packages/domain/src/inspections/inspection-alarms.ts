import { type CalendarDate, daysBetween, dueStanding } from '../kernel/index.ts';
import { commentsDueOn, readersStillToCopy } from './comments-due.ts';
import { commentsReaderWords } from './inspection-refusals.ts';
import type { InspectionRecommendation, InspectionReport } from './inspection-report.ts';

/** Something a report waits for that is late, due within a fortnight, or has no day in law and is still to be done. */
export type InspectionAlarm = {
  readonly key: string;
  readonly label: string;
  /** The last day; null where the law gives none. */
  readonly by: CalendarDate | null;
  /** Days until then; below nothing when it is past, null without a day. */
  readonly daysLeft: number | null;
};

type Watched = Pick<
  InspectionReport,
  'publishedIn' | 'publishedOn' | 'recommendations' | 'status' | 'comments' | 'copies'
>;

/** What somebody has to see to now: comments, then copies of them, then actions that were promised. */
export function inspectionAlarms(report: Watched, today: CalendarDate): readonly InspectionAlarm[] {
  if (report.status === 'withdrawn') return [];
  return [
    ...commentsAlarms(report, today),
    ...copyAlarms(report),
    ...report.recommendations.flatMap((each) => actionAlarms(each, today)),
  ];
}

function commentsAlarms(report: Watched, today: CalendarDate): readonly InspectionAlarm[] {
  return report.status === 'received'
    ? pressing('comments', 'Comments published', commentsDueOn(report), today)
    : [];
}

function copyAlarms(report: Watched): readonly InspectionAlarm[] {
  if (report.status !== 'commentsPublished') return [];
  return readersStillToCopy(report).map((reader) => ({
    key: `copy-${reader}`,
    label: `Copy of the comments to ${commentsReaderWords[reader]}`,
    by: null,
    daysLeft: null,
  }));
}

function actionAlarms(
  recommendation: InspectionRecommendation,
  today: CalendarDate,
): readonly InspectionAlarm[] {
  const { id, number, text, answer } = recommendation;
  if (!isToCarryOut(recommendation)) return [];
  const name = number === null ? text : `${number}: ${text}`;
  return pressing(id, `Recommendation ${name}`, answer?.dueOn ?? null, today);
}

/** Accepted, and not reported complete. */
export function isToCarryOut({
  answer,
  completed,
}: Pick<InspectionRecommendation, 'answer' | 'completed'>): boolean {
  return answer?.stance === 'accepted' && completed === null;
}

function pressing(
  key: string,
  label: string,
  by: CalendarDate | null,
  today: CalendarDate,
): readonly InspectionAlarm[] {
  if (by === null || dueStanding(by, today) === 'toCome') return [];
  return [{ key, label, by, daysLeft: daysBetween(today, by) }];
}
