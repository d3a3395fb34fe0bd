import { addDays, type CalendarDate } from '../kernel/index.ts';
import { type CommentsReader, commentsReaders, type InspectionReport } from './inspection-report.ts';

/** From when a report has a last day for its comments: Policing and Crime Act 2017 s.37 (SI 2017/399 reg. 4). */
export const commentsClockFrom = '2017-05-02';

const DAYS_FOR_COMMENTS = 56;

type Published = Pick<InspectionReport, 'publishedIn' | 'publishedOn'>;

/** Whether the duties of 2017 apply: a last day, an answer to each recommendation and a copy to the inspectors. */
export function isUnderCommentsClock({ publishedIn, publishedOn }: Published): boolean {
  return (publishedOn ?? publishedIn) >= commentsClockFrom;
}

/**
 * The last day to publish comments: the end of 56 days that begin with the day the report is published (Police Act
 * 1996 s.55(5A)); null for a report from before that was law.
 */
export function commentsDueOn(report: Published): CalendarDate | null {
  return report.publishedOn === null || !isUnderCommentsClock(report)
    ? null
    : addDays(report.publishedOn, DAYS_FOR_COMMENTS - 1);
}

/** Whom the Act names: the Secretary of State always, the inspectors of constabulary since 2017 (s.55(6)). */
export function readersOfComments(report: Published): readonly CommentsReader[] {
  return isUnderCommentsClock(report) ? commentsReaders : ['secretaryOfState'];
}

/** Those who have been sent no copy yet. */
export function readersStillToCopy(
  report: Published & Pick<InspectionReport, 'copies'>,
): readonly CommentsReader[] {
  return readersOfComments(report).filter((reader) => report.copies.every(({ to }) => to !== reader));
}
