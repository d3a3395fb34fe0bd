import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { viewerWith } from '../../test/viewers.ts';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  month,
  monthOf,
  unmatchedMoves,
  unreachableStates,
} from '../kernel/index.ts';
import {
  allowedInspectionCommands,
  answerRecommendation,
  commentsDueOn,
  completeRecommendation,
  type InspectionReport,
  type InspectionReportStatus,
  inspectionAlarms,
  inspectionMoves,
  inspectionTransitions,
  publishInspectionComments,
  readersOfComments,
  receiveInspectionReport,
  recordCommentsCopy,
  withdrawInspectionReport,
} from './index.ts';

const bodyId = testId<'Body'>(1);
const forceId = testId<'Body'>(2);
const owner = { postId: testId<'Post'>(3), title: 'Deputy Chief Constable' };
const at = (day: string) => circumstancesOf(governanceOfficer, `${day}T12:00:00Z`);
const day = calendarDate;

const register = {
  body: { id: bodyId, kind: 'policingBody' as const },
  readerBodyIds: [bodyId, forceId],
  known: [],
};
const saidOn = (publishedOn: CalendarDate) => ({
  inspector: 'HMICFRS',
  title: 'Crime data integrity',
  publishedIn: monthOf(publishedOn),
  publishedOn,
  receivedOn: publishedOn,
  source: 'https://hmicfrs.example.org/crime-data-integrity',
  recommendations: [
    { number: '1', text: 'Audit every system that may hold reports of crime', timescale: null },
    { number: '2', text: 'Train the control room', timescale: 'Within six months' },
  ],
});
const said = saidOn(day('2017-09-01'));

function stateOf(decision: { outcome: string; state?: InspectionReport }): InspectionReport {
  if (decision.state === undefined) throw new Error(JSON.stringify(decision));
  return decision.state;
}
const received = (changed: Partial<typeof said> = {}) =>
  stateOf(receiveInspectionReport(register, { ...said, ...changed }, at('2017-09-04')));
const idOfFirst = (report: InspectionReport) => report.recommendations[0]?.id ?? testId(0);
const accepting = (report: InspectionReport, dueOn = day('2018-03-01')) =>
  answerRecommendation(
    report,
    { recommendationId: idOfFirst(report), stance: 'accepted', words: 'An audit a month', owner, dueOn },
    at('2017-09-10'),
  );
const answered = (): InspectionReport => {
  const report = stateOf(accepting(received()));
  const recommendationId = report.recommendations[1]?.id ?? testId(0);
  const answer = { stance: 'rejected', words: 'It is done already', owner: null, dueOn: null } as const;
  return stateOf(answerRecommendation(report, { recommendationId, ...answer }, at('2017-09-11')));
};
const publishing = {
  on: day('2017-10-20'),
  address: 'https://opcc.example.org/comments',
  comments: 'The report is welcome.',
  chiefOfficerComments: 'We accept it.',
  response: null,
};
const published = (changed: Partial<typeof publishing> = {}) =>
  stateOf(publishInspectionComments(answered(), { ...publishing, ...changed }, at('2017-12-01')));

describe('the last day for comments', () => {
  const [, ...cases] = readFileSync(new URL('comments-due.cases.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));

  it.each(cases)('of a report published on %s is "%s": %s', (publishedOn, dueOn) => {
    const on = day(publishedOn ?? '');
    expect(commentsDueOn({ publishedIn: monthOf(on), publishedOn: on }) ?? '').toBe(dueOn);
  });

  it('is the 56th day that begins with the publication, whatever the day, and never before the law', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (after) => {
        const publishedOn = addDays(day('2017-05-02'), after);
        const dueOn = commentsDueOn({ publishedIn: monthOf(publishedOn), publishedOn });
        expect(dueOn && daysBetween(publishedOn, dueOn) + 1).toBe(56);
        const earlier = addDays(day('2017-05-01'), -after);
        expect(commentsDueOn({ publishedIn: monthOf(earlier), publishedOn: earlier })).toBeNull();
      }),
    );
  });

  it('makes comments late on the next day and on no earlier one', () => {
    const on = (offset: number) => published({ on: addDays(day('2017-10-26'), offset) }).comments?.isLate;
    expect([on(-1), on(0), on(1)]).toEqual([false, false, true]);
  });
});

describe('a report on the register', () => {
  it('reaches every state by a command', () => {
    expect(unreachableStates<InspectionReportStatus>(inspectionTransitions, 'received')).toEqual([]);
    expect(unmatchedMoves<InspectionReportStatus>(inspectionTransitions, inspectionMoves)).toEqual({
      withoutCommand: [],
      forbidden: [],
    });
  });

  it('is the policing body’s, whose comments the law asks for', () => {
    const force = { ...register, body: { id: forceId, kind: 'chiefOfficer' as const } };
    expect(receiveInspectionReport(force, said, at('2017-09-04'))).toMatchObject({
      refusal: { kind: 'NotThePolicingBody' },
    });
  });

  it.each([
    ['InspectorMissing', { inspector: ' ' }],
    ['InspectionTitleMissing', { title: '' }],
    ['InspectionSourceMissing', { source: '' }],
    ['PublicationDayInAnotherMonth', { publishedIn: month('2017-08') }],
    ['ReportNotYetPublished', { publishedIn: month('2017-09'), publishedOn: day('2017-09-05') }],
    ['PublicationDayMissing', { publishedOn: null }],
    ['PublicationDayMissing', { publishedIn: month('2017-05'), publishedOn: null }],
    ['ReceivedAfterToday', { receivedOn: day('2017-09-05') }],
    ['ReceivedBeforePublished', { receivedOn: day('2017-08-31') }],
    ['RecommendationWordsMissing', { recommendations: [{ number: '1', text: ' ', timescale: null }] }],
  ])('is refused as %s', (kind, changed) => {
    const asked = { ...said, ...changed } as never;
    expect(receiveInspectionReport(register, asked, at('2017-09-04'))).toMatchObject({ refusal: { kind } });
  });

  it('may know its month alone from before the law, and has no last day then', () => {
    const report = received({ publishedIn: month('2014-11'), publishedOn: null as never });
    expect(commentsDueOn(report)).toBeNull();
    expect(inspectionAlarms(report, day('2017-09-04'))).toEqual([]);
    expect(readersOfComments(report)).toEqual(['secretaryOfState']);
    const late = publishInspectionComments(report, publishing, at('2017-12-01'));
    expect(late).toMatchObject({ state: { comments: { isLate: false } } });
  });

  it('stands there once, unless the other was withdrawn', () => {
    const again = (known: InspectionReport) =>
      receiveInspectionReport({ ...register, known: [known] }, said, at('2017-09-04'));
    expect(again(received({ title: 'CRIME data integrity' }))).toMatchObject({
      refusal: { kind: 'InspectionReportKnown' },
    });
    const withdrawn = stateOf(
      withdrawInspectionReport(received(), { reason: 'Entered twice' }, at('2017-09-05')),
    );
    expect(again(withdrawn).outcome).toBe('accepted');
    expect(inspectionAlarms(withdrawn, day('2018-09-05'))).toEqual([]);
    expect(accepting(withdrawn)).toMatchObject({ refusal: { kind: 'InspectionReportWithdrawn' } });
    expect(withdrawInspectionReport(received(), { reason: ' ' }, at('2017-09-05'))).toMatchObject({
      refusal: { kind: 'WithdrawalReasonMissing' },
    });
  });
});

describe('the answer to a recommendation', () => {
  it.each([
    ['AnswerWordsMissing', { words: ' ' }],
    ['AnswerOwnerMissing', { owner: null }],
    ['AnswerDueMissing', { dueOn: null }],
    ['AnswerDueBeforeToday', { dueOn: day('2017-09-09') }],
    ['RecommendationUnknown', { recommendationId: testId(99) }],
  ])('is refused as %s', (kind, changed) => {
    const report = received();
    const answer = { stance: 'accepted' as const, words: 'An audit', owner, dueOn: day('2018-03-01') };
    const asked = { recommendationId: idOfFirst(report), ...answer, ...changed } as never;
    expect(answerRecommendation(report, asked, at('2017-09-10'))).toMatchObject({ refusal: { kind } });
  });

  it('takes the report’s own time in place of a day, and neither post nor day where it rejects', () => {
    const report = received();
    const recommendationId = report.recommendations[1]?.id ?? testId(0);
    const answer = { recommendationId, stance: 'accepted' as const, words: 'Training', owner, dueOn: null };
    expect(answerRecommendation(report, answer, at('2017-09-10')).outcome).toBe('accepted');
    expect(answered().recommendations[1]?.answer).toMatchObject({ stance: 'rejected', owner: null });
  });

  it('may be given anew until the comments are published', () => {
    const report = stateOf(accepting(received()));
    const anew = accepting(report, day('2018-06-01'));
    expect(anew).toMatchObject({ events: [{ stanceBefore: 'accepted', dueOn: '2018-06-01' }] });
    expect(accepting(published())).toMatchObject({ refusal: { kind: 'CommentsPublished' } });
  });

  it('is carried out once, with where that is shown, and may go on all the same', () => {
    const done = { recommendationId: idOfFirst(answered()), evidence: 'Board paper', isContinuing: true };
    const complete = (report: InspectionReport, changed: Partial<typeof done> = {}) =>
      completeRecommendation(report, { ...done, ...changed }, at('2018-02-01'));
    const state = stateOf(complete(published()));
    expect(state.recommendations[0]?.completed).toMatchObject({ on: '2018-02-01', isContinuing: true });
    expect(complete(state)).toMatchObject({ refusal: { kind: 'RecommendationCompleted' } });
    expect(complete(published(), { evidence: '' })).toMatchObject({
      refusal: { kind: 'CompletionEvidenceMissing' },
    });
    const rejected = answered().recommendations[1]?.id ?? testId(0);
    expect(complete(published(), { recommendationId: rejected })).toMatchObject({
      refusal: { kind: 'NothingToCarryOut' },
    });
  });
});

describe('comments', () => {
  it('wait for an answer to every recommendation', () => {
    expect(publishInspectionComments(received(), publishing, at('2017-12-01'))).toMatchObject({
      refusal: { kind: 'RecommendationsUnanswered', count: 2 },
    });
  });

  it.each([
    ['CommentsMissing', { comments: '' }],
    ['CommentsAddressMissing', { address: ' ' }],
    ['ResponseWithoutComments', { chiefOfficerComments: null, response: 'We differ.' }],
    ['CommentsBeforeReport', { on: day('2017-08-31') }],
    ['CommentsAfterToday', { on: day('2017-12-02') }],
  ])('are refused as %s', (kind, changed) => {
    const asked = { ...publishing, ...changed } as never;
    expect(publishInspectionComments(answered(), asked, at('2017-12-01'))).toMatchObject({
      refusal: { kind },
    });
  });

  it('are published once, and stand', () => {
    const again = publishInspectionComments(published(), publishing, at('2017-12-01'));
    expect(again).toMatchObject({ refusal: { kind: 'CommentsPublished', on: '2017-10-20' } });
    expect(withdrawInspectionReport(published(), { reason: 'A mistake' }, at('2017-12-01'))).toMatchObject({
      refusal: { kind: 'CommentsPublished' },
    });
  });

  it('are copied to both readers the Act names, each once, and that is the end', () => {
    const copy = (
      report: InspectionReport,
      to: 'inspectorsOfConstabulary' | 'secretaryOfState',
      on = '2017-10-21',
    ) => recordCommentsCopy(report, { to, on: day(on) }, at('2017-12-01'));
    const once = stateOf(copy(published(), 'secretaryOfState'));
    expect(once.status).toBe('commentsPublished');
    expect(copy(once, 'secretaryOfState')).toMatchObject({ refusal: { kind: 'CopySent', on: '2017-10-21' } });
    expect(stateOf(copy(once, 'inspectorsOfConstabulary')).status).toBe('copied');
    expect(copy(published(), 'secretaryOfState', '2017-10-19')).toMatchObject({
      refusal: { kind: 'CopyBeforeComments' },
    });
    expect(copy(published(), 'secretaryOfState', '2017-12-02')).toMatchObject({
      refusal: { kind: 'CopyAfterToday' },
    });
    expect(copy(answered(), 'secretaryOfState')).toMatchObject({ refusal: { kind: 'CommentsNotPublished' } });
    const old = received({ publishedIn: month('2014-11'), publishedOn: null as never });
    const oldPublished = stateOf(publishInspectionComments(old, publishing, at('2017-12-01')));
    expect(copy(oldPublished, 'inspectorsOfConstabulary')).toMatchObject({
      refusal: { kind: 'CopyNotAsked' },
    });
    expect(stateOf(copy(oldPublished, 'secretaryOfState')).status).toBe('copied');
  });
});

describe('alarms', () => {
  const labels = (report: InspectionReport, today: string) =>
    inspectionAlarms(report, day(today)).map(({ label, daysLeft }) => [label, daysLeft]);

  it('ring for comments from a fortnight before their last day until they are published', () => {
    expect(labels(received(), '2017-10-11')).toEqual([]);
    expect(labels(received(), '2017-10-12')).toEqual([['Comments published', 14]]);
    expect(labels(received(), '2017-10-27')).toEqual([['Comments published', -1]]);
  });

  it('ring for copies until they are sent, and for what was promised until it is done', () => {
    expect(labels(published(), '2017-10-21')).toEqual([
      ['Copy of the comments to the inspectors of constabulary', null],
      ['Copy of the comments to the Secretary of State', null],
    ]);
    expect(labels(published(), '2018-03-02').at(-1)).toEqual([
      'Recommendation 1: Audit every system that may hold reports of crime',
      -1,
    ]);
  });
});

it('offers what the rules would take, to whoever runs the meetings of the policing body', () => {
  const officer = viewerWith('somebody', ['governanceOfficer'], { bodyIds: [bodyId] });
  const allowed = (report: InspectionReport) => allowedInspectionCommands(officer, report);
  expect(allowed(received())).toEqual([
    'AnswerRecommendation',
    'PublishInspectionComments',
    'WithdrawInspectionReport',
  ]);
  expect(allowed(published())).toEqual(['CompleteRecommendation', 'RecordCommentsCopy']);
  expect(
    allowedInspectionCommands(viewerWith('somebody', ['budgetHolder'], { bodyIds: [bodyId] }), received()),
  ).toEqual([]);
  expect(
    allowedInspectionCommands(
      viewerWith('somebody', ['governanceOfficer'], { bodyIds: [forceId] }),
      received(),
    ),
  ).toEqual([]);
});
