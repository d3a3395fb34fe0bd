import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { board } from '../../test/meetings.ts';
import { otherBody, ownBody } from '../../test/viewers.ts';
import { calendarDate } from '../kernel/index.ts';
import { addStandingItem } from './add-standing-item.ts';
import { adoptTerms } from './adopt-terms.ts';
import { delegateToForum } from './delegate-to-forum.ts';
import { endSeat } from './end-seat.ts';
import type { Forum } from './forum.ts';
import { cadenceOn } from './forum-cadence.ts';
import { sentenceForForumRefusal } from './forum-refusals.ts';
import { termsOn } from './forum-terms.ts';
import { proposeForum } from './propose-forum.ts';
import { seatPost } from './seat-post.ts';
import { setForumCadence } from './set-forum-cadence.ts';
import { setReportsTo } from './set-reports-to.ts';

const circumstances = circumstancesOf(governanceOfficer);
const group: Forum = { ...board, id: testId(60), name: 'Finance Sub-Group', reportsToId: board.id };
const stateOf = (decision: { outcome: string }): Forum => {
  expect(decision).toMatchObject({ outcome: 'accepted' });
  return (decision as unknown as { state: Forum }).state;
};

describe('the forum register', () => {
  it('keeps each version of the terms of reference with its first day', () => {
    const first = stateOf(
      adoptTerms(
        board,
        { from: calendarDate('2016-05-16'), text: 'Six members', quorum: 3, paperId: null },
        circumstances,
      ),
    );
    const second = stateOf(
      adoptTerms(
        first,
        { from: calendarDate('2019-01-01'), text: 'Eight', quorum: 4, paperId: null },
        circumstances,
      ),
    );
    expect(termsOn(second.terms, calendarDate('2018-12-31'))).toMatchObject({
      number: 1,
      quorum: 3,
      paperId: null,
    });
    expect(termsOn(second.terms, calendarDate('2019-01-01'))).toMatchObject({
      number: 2,
      quorum: 4,
      paperId: null,
    });
    expect(termsOn(second.terms, calendarDate('2016-01-01'))).toBeNull();
    const earlier = adoptTerms(
      second,
      { from: calendarDate('2018-01-01'), text: 'x', quorum: null, paperId: null },
      circumstances,
    );
    expect(earlier).toMatchObject({ refusal: { kind: 'TermsNotLater', from: '2019-01-01' } });
  });

  it('keeps the six-weekly cadence when the Board goes monthly', () => {
    const sixWeekly = stateOf(
      setForumCadence(
        board,
        { from: calendarDate('2016-05-16'), words: 'about six-weekly', rhythm: { every: 6, unit: 'weeks' } },
        circumstances,
      ),
    );
    const monthly = stateOf(
      setForumCadence(
        sixWeekly,
        { from: calendarDate('2019-01-01'), words: 'monthly', rhythm: { every: 1, unit: 'months' } },
        circumstances,
      ),
    );
    expect(cadenceOn(monthly.cadences, calendarDate('2018-12-31'))?.words).toBe('about six-weekly');
    expect(cadenceOn(monthly.cadences, calendarDate('2019-01-01'))?.words).toBe('monthly');
    expect(
      setForumCadence(
        board,
        { from: calendarDate('2019-01-01'), words: 'daily', rhythm: { every: 0, unit: 'weeks' } },
        circumstances,
      ),
    ).toMatchObject({ refusal: { kind: 'RhythmImpossible' } });
  });

  it('refuses a line of reporting that runs in a circle', () => {
    const decision = setReportsTo(
      { forum: board, forums: [board, group] },
      { reportsToId: group.id },
      circumstances,
    );
    expect(decision).toMatchObject({ refusal: { kind: 'ReportsInCircle', name: 'Finance Sub-Group' } });
    expect(
      setReportsTo({ forum: board, forums: [board, group] }, { reportsToId: board.id }, circumstances),
    ).toMatchObject({ refusal: { kind: 'ReportsInCircle' } });
  });

  it('lets the people of a body read once one of its posts has a seat', () => {
    const seat = { postId: testId<'Post'>(80), role: 'chair' as const, from: calendarDate('2016-05-16') };
    const alone: Forum = { ...board, readerBodyIds: [ownBody] };
    const seated = stateOf(seatPost({ forum: alone, postBodyId: otherBody }, seat, circumstances));
    expect(seated.readerBodyIds).toEqual([ownBody, otherBody]);
    expect(seatPost({ forum: seated, postBodyId: otherBody }, seat, circumstances)).toMatchObject({
      refusal: { kind: 'SeatTaken', until: null },
    });
    const ended = stateOf(
      endSeat(seated, { postId: seat.postId, until: calendarDate('2018-06-30') }, circumstances),
    );
    expect(ended.seats).toEqual([{ ...seat, until: '2018-06-30' }]);
    expect(
      endSeat(ended, { postId: seat.postId, until: calendarDate('2018-07-01') }, circumstances),
    ).toMatchObject({ refusal: { kind: 'SeatMissing' } });
  });

  it('asks where a power comes from, and names no standing item twice', () => {
    const from = calendarDate('2016-05-16');
    expect(delegateToForum(board, { text: 'Sign leases', source: ' ', from }, circumstances)).toMatchObject({
      refusal: { kind: 'SourceMissing' },
    });
    const item = { title: 'Savings plan', lead: 'Chief Finance Officer', purpose: null };
    const once = stateOf(addStandingItem(board, item, circumstances));
    expect(addStandingItem(once, { ...item, title: 'savings  PLAN' }, circumstances)).toMatchObject({
      refusal: { kind: 'StandingItemThere' },
    });
  });

  it('proposes a forum under a name no other has, and changes none that has ended', () => {
    const proposal = {
      bodyId: ownBody,
      name: 'Resource Group',
      aliases: [],
      purpose: 'Estates, finance, people, ICT and fleet',
      ownedBy: null,
      reportsToId: board.id,
    };
    expect(proposeForum([board], proposal, circumstances)).toMatchObject({
      state: { status: 'proposed', reportsToId: board.id },
    });
    expect(proposeForum([board], { ...proposal, name: 'BCB' }, circumstances)).toMatchObject({
      refusal: { kind: 'ForumNameTaken' },
    });
    const ended = { ...group, status: 'terminated' as const };
    const refused = setReportsTo({ forum: ended, forums: [] }, { reportsToId: null }, circumstances);
    expect(refused).toMatchObject({ refusal: { kind: 'ForumHasEnded', name: 'Finance Sub-Group' } });
    if (refused.outcome === 'refused') {
      expect(sentenceForForumRefusal(refused.refusal)).toBe(
        'Finance Sub-Group is terminated and does not change any more; change its successor.',
      );
    }
  });
});
