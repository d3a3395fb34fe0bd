import type { Body, BodyId } from '../bodies/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  lastDayOf,
  londonDateOf,
  type Month,
  monthOf,
  refuse,
} from '../kernel/index.ts';
import { commentsDueOn, isUnderCommentsClock } from './comments-due.ts';
import type { InspectionEventOf } from './inspection-events.ts';
import type { InspectionRefusal } from './inspection-refusals.ts';
import type { InspectionRecommendation, InspectionReport } from './inspection-report.ts';

export type ReceiveInspectionReport = {
  readonly inspector: string;
  readonly title: string;
  readonly publishedIn: Month;
  readonly publishedOn: CalendarDate | null;
  readonly receivedOn: CalendarDate;
  readonly source: string;
  readonly recommendations: readonly Pick<InspectionRecommendation, 'number' | 'text' | 'timescale'>[];
};

/** What the rule looks at: whose register it is, who reads it, and what is on it. */
export type InspectionRegister = {
  readonly body: Pick<Body, 'id' | 'kind'>;
  readonly readerBodyIds: readonly BodyId[];
  readonly known: readonly Pick<
    InspectionReport,
    'inspector' | 'title' | 'publishedIn' | 'receivedOn' | 'status'
  >[];
};

/** Puts a published report on the register of the policing body; the clock for its comments runs since its publication. */
export function receiveInspectionReport(
  { body, readerBodyIds, known }: InspectionRegister,
  said: ReceiveInspectionReport,
  { now, newId }: Circumstances,
): Decision<InspectionReport, InspectionEventOf<'InspectionReportReceived'>, InspectionRefusal> {
  if (body.kind !== 'policingBody') return refuse({ kind: 'NotThePolicingBody' });
  const [inspector, title, source] = [said.inspector.trim(), said.title.trim(), said.source.trim()];
  const { publishedIn, publishedOn, receivedOn } = said;
  if (inspector === '') return refuse({ kind: 'InspectorMissing' });
  if (title === '') return refuse({ kind: 'InspectionTitleMissing' });
  if (source === '') return refuse({ kind: 'InspectionSourceMissing' });
  const wrongDay = faultOfDays(said, londonDateOf(now));
  if (wrongDay !== null) return refuse(wrongDay);
  const same = known.find(
    (each) =>
      each.status !== 'withdrawn' &&
      each.publishedIn === publishedIn &&
      isSameName(each.title, title) &&
      isSameName(each.inspector, inspector),
  );
  if (same !== undefined) return refuse({ kind: 'InspectionReportKnown', receivedOn: same.receivedOn });
  const recommendations: readonly InspectionRecommendation[] = said.recommendations.map((each) => ({
    id: idOf<'InspectionRecommendation'>(newId()),
    number: each.number?.trim() || null,
    text: each.text.trim(),
    timescale: each.timescale?.trim() || null,
    answer: null,
    completed: null,
  }));
  const wordless = recommendations.findIndex(({ text }) => text === '');
  if (wordless >= 0) return refuse({ kind: 'RecommendationWordsMissing', position: wordless + 1 });
  const report: InspectionReport = {
    id: idOf<'InspectionReport'>(newId()),
    bodyId: body.id,
    readerBodyIds,
    inspector,
    title,
    publishedIn,
    publishedOn,
    receivedOn,
    source,
    recommendations,
    status: 'received',
    comments: null,
    copies: [],
    withdrawn: null,
  };
  return accept(report, {
    type: 'InspectionReportReceived',
    reportId: report.id,
    bodyId: body.id,
    inspector,
    title,
    publishedIn,
    publishedOn,
    source,
    recommendationCount: recommendations.length,
    commentsDueOn: commentsDueOn(report),
    at: now,
  });
}

function faultOfDays(
  { publishedIn, publishedOn, receivedOn }: ReceiveInspectionReport,
  today: CalendarDate,
): InspectionRefusal | null {
  if (publishedOn !== null && monthOf(publishedOn) !== publishedIn)
    return { kind: 'PublicationDayInAnotherMonth' };
  if ((publishedOn ?? publishedIn) > today) return { kind: 'ReportNotYetPublished' };
  if (publishedOn === null && mayBeUnderClock(publishedIn)) return { kind: 'PublicationDayMissing' };
  if (receivedOn > today) return { kind: 'ReceivedAfterToday' };
  return receivedOn < (publishedOn ?? publishedIn) ? { kind: 'ReceivedBeforePublished' } : null;
}

/** Some day of the month is under the clock, so the day itself is needed. */
function mayBeUnderClock(publishedIn: Month): boolean {
  return isUnderCommentsClock({ publishedIn, publishedOn: lastDayOf(publishedIn) });
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
