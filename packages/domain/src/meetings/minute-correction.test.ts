import { expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { december, decemberPack, nothingKnown, november } from '../../test/meetings.ts';
import { calendarDate } from '../kernel/index.ts';
import type { ForumChange } from './forum-change.ts';
import { forumsBefore } from './forums-before.ts';
import type { ForumId } from './meetings-ids.ts';
import { minuteCorrection, type WordsToCorrect } from './minute-correction.ts';
import { openMinutes } from './open-minutes.ts';
import { recordImportedMeeting } from './record-imported-meeting.ts';

const onTheDay = circumstancesOf(governanceOfficer, '2016-12-16T10:00:00Z');
const recorded = recordImportedMeeting(
  nothingKnown,
  { importId: testId(7), meeting: decemberPack, replaceExisting: false },
  onTheDay,
);
if (recorded.outcome === 'refused') throw new Error(recorded.refusal.kind);
const opened = openMinutes(
  { inHand: { meeting: recorded.state, declarations: [] }, seated: [] },
  {},
  onTheDay,
);
if (opened.outcome === 'refused') throw new Error(opened.refusal.kind);
const inHand = { meeting: opened.state, declarations: [] };
const [, item] = inHand.meeting.minutes?.items ?? [];
if (item === undefined) throw new Error('There is no item 3.');
const { forumId } = inHand.meeting;
const said: WordsToCorrect = {
  words: { kind: 'paragraph', id: testId(501) },
  meetingId: testId(502),
  forumId,
  heldOn: november,
  minutesStatus: 'signed',
};
const correct = (
  corrected: WordsToCorrect | null,
  forumChanges: readonly ForumChange[] = [],
  text = 'It was ten.',
) => minuteCorrection({ inHand, item, corrected, forumChanges }, { text }, onTheDay);
const refusalOf = (...asked: Parameters<typeof correct>) => {
  const decision = correct(...asked);
  return decision.outcome === 'refused' ? decision.refusal.kind : null;
};

const gone: ForumId = testId(600);
const ended: ForumChange = {
  id: testId(601),
  bodyId: testId(602),
  readerBodyIds: [],
  kind: 'merge',
  forumIds: [gone],
  intoForumId: forumId,
  recommendedOn: november,
  recommendedIn: 'Review, 2.1',
  decided: { on: november, in: 'Minutes', isAgreed: true },
  implementedOn: november,
  handovers: [],
};

it('minutes a correction as the next paragraph of a later meeting, linked to the words it corrects', () => {
  expect(correct(said)).toMatchObject({
    state: { paragraph: { number: '3.1', text: 'It was ten.' }, corrects: said.words },
    events: [
      { type: 'ParagraphWritten', isNew: true },
      { type: 'CorrectionMinuted', corrects: said.words, correctsMeetingId: said.meetingId },
    ],
  });
});

it('corrects what was resolved as it does a paragraph', () => {
  const words = { kind: 'resolution' as const, id: testId<'Resolution'>(503) };
  expect(correct({ ...said, words })).toMatchObject({
    state: { corrects: words },
    events: [{ type: 'ParagraphWritten' }, { type: 'CorrectionMinuted', corrects: words }],
  });
});

it('refuses what is not named, not signed yet, of another forum, of no earlier meeting, or without words', () => {
  expect(refusalOf(null)).toBe('CorrectedNotNamed');
  expect(refusalOf({ ...said, minutesStatus: 'draft' })).toBe('CorrectedNotSigned');
  expect(refusalOf({ ...said, minutesStatus: 'approved' })).toBe('CorrectedNotSigned');
  expect(refusalOf({ ...said, forumId: gone })).toBe('CorrectedElsewhere');
  expect(refusalOf({ ...said, heldOn: december })).toBe('CorrectedNotEarlier');
  expect(refusalOf({ ...said, heldOn: calendarDate('2017-03-01') })).toBe('CorrectedNotEarlier');
  expect(refusalOf(said, [], ' ')).toBe('ParagraphEmpty');
  const closed = { ...inHand, meeting: { ...inHand.meeting, status: 'minutesApproved' as const } };
  expect(
    minuteCorrection({ inHand: closed, item, corrected: said, forumChanges: [] }, { text: 'Ten' }, onTheDay),
  ).toMatchObject({ refusal: { kind: 'MinutesNotOpen' } });
});

it('lets the forum that took the place of another correct its minutes, once that is done', () => {
  expect(refusalOf({ ...said, forumId: gone }, [{ ...ended, implementedOn: null }])).toBe(
    'CorrectedElsewhere',
  );
  expect(refusalOf({ ...said, forumId: gone }, [ended])).toBeNull();
  const earlier = testId<'Forum'>(603);
  const handover = { kind: 'action' as const, id: 'a', title: 'Report', forumId: earlier, toForumId: gone };
  const terminated: ForumChange = {
    ...ended,
    kind: 'terminate',
    forumIds: [earlier],
    intoForumId: null,
    handovers: [handover],
  };
  expect([...forumsBefore(forumId, [terminated, ended])]).toEqual([forumId, gone, earlier]);
});
