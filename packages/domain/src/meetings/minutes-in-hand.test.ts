import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { december, decemberPack, nothingKnown, november } from '../../test/meetings.ts';
import { writtenMarking } from '../documents/index.ts';
import { calendarDate, type Decision } from '../kernel/index.ts';
import { declareInterest } from './declare-interest.ts';
import type { Meeting } from './meeting.ts';
import { type MinutesInHand, nextParagraphNumber } from './minutes-in-hand.ts';
import { approveMinutes, circulateMinutes, signMinutes } from './move-minutes.ts';
import { openMinutes } from './open-minutes.ts';
import { isQuorate } from './quorum.ts';
import { type ActionOwner, raiseAction } from './raise-action.ts';
import { recordImportedMeeting } from './record-imported-meeting.ts';
import { recordResolution } from './record-resolution.ts';
import { takeAttendance } from './take-attendance.ts';
import { writeParagraph } from './write-paragraph.ts';

const onTheDay = circumstancesOf(governanceOfficer, '2016-12-16T10:00:00Z');
const later = circumstancesOf(governanceOfficer, '2017-03-01T10:00:00Z');
const published = done(
  recordImportedMeeting(
    nothingKnown,
    { importId: testId(7), meeting: decemberPack, replaceExisting: false },
    onTheDay,
  ),
);
const seated = [{ post: 'Chief Executive', bodyName: 'OPCC' }];
const open = handOf(done(openMinutes({ inHand: handOf(published), seated }, {}, onTheDay)));
const item = open.meeting.minutes?.items.find(({ number }) => number === '7');
if (item === undefined) throw new Error('item 7 is not minuted');
const owner: ActionOwner = { postId: testId(70), post: 'Treasurer', bodyId: testId(71), bodyName: 'OPCC' };
const calendar = [november, december, calendarDate('2017-01-27'), calendarDate('2017-06-20')];
const noted = open.meeting.papers[0]?.recommendations[0];
const refusalOf = (decision: Decision<unknown, { readonly type: string }, { readonly kind: string }>) =>
  decision.outcome === 'refused' ? decision.refusal.kind : null;

describe('minutes that are opened', () => {
  it('have an item for each on the agenda, the members as present and the marking of a draft', () => {
    expect(open.meeting.minutes?.items.map(({ number }) => number)).toEqual(['1', '3', '7', '14']);
    expect(open.meeting.attendance).toMatchObject([{ kind: 'member', post: 'Chief Executive' }]);
    expect(open.meeting.minutes && writtenMarking(open.meeting.minutes.marking)).toBe(
      'OFFICIAL-SENSITIVE: DRAFT',
    );
  });

  it('do not open before the day', () => {
    const early = circumstancesOf(governanceOfficer, '2016-12-15T10:00:00Z');
    expect(refusalOf(openMinutes({ inHand: handOf(published), seated }, {}, early))).toBe(
      'MeetingStillToCome',
    );
  });

  it('count their paragraphs and actions in one row, and use no number again', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (kinds) => {
        let meeting = open.meeting;
        const numbers = kinds.map((isAction) => {
          const now = meeting.minutes?.items.find(({ id }) => id === item.id) ?? item;
          const number = nextParagraphNumber(now, meeting);
          meeting = withWritten(meeting, now.id, isAction, number);
          return number;
        });
        expect(numbers).toEqual(kinds.map((_, at) => `7.${at + 1}`));
      }),
    );
  });

  it('refuse an empty paragraph, an action without owner or due, and approval of what is only to note', () => {
    const where = { inHand: open, item };
    expect(refusalOf(writeParagraph(where, { paragraphId: null, text: ' ' }, onTheDay))).toBe(
      'ParagraphEmpty',
    );
    const action = { text: 'Report again', due: 'in six months', dueOn: null };
    expect(refusalOf(raiseAction({ ...where, owner: null, calendar }, action, onTheDay))).toBe(
      'ActionOwnerMissing',
    );
    expect(refusalOf(raiseAction({ ...where, owner, calendar }, { ...action, due: 'soon' }, onTheDay))).toBe(
      'ActionDueMissing',
    );
    const approved = { text: 'Approved', outcome: 'approved' as const, recommendationId: noted?.id ?? null };
    expect(refusalOf(recordResolution(where, approved, onTheDay))).toBe('OutcomeDecidesNoting');
    expect(refusalOf(recordResolution(where, { ...approved, outcome: 'noted' }, onTheDay))).toBeNull();
  });

  it('put a report that is promised on the forward plan', () => {
    const action = { text: 'Report on the fleet', due: 'in six months', dueOn: null };
    const raised = done(raiseAction({ inHand: open, item, owner, calendar }, action, onTheDay));
    expect(raised.action).toMatchObject({
      paragraphNumber: '7.1',
      dueOn: '2017-06-20',
      ownerPost: 'Treasurer',
    });
    expect(raised.promised).toMatchObject([{ title: 'Report on the fleet', plannedFor: '2017-06-20' }]);
  });

  it('take either interests or a nil return', () => {
    const nil = { minutesItemId: null, who: null, interest: null, isRecused: true, registered: null };
    expect(done(declareInterest(open, nil, onTheDay)).isRecused).toBe(false);
    const interest = done(
      declareInterest(open, { ...nil, who: 'Treasurer', interest: 'Owns the land' }, onTheDay),
    );
    expect(interest).toMatchObject({ isRecused: true, registeredInterestId: null });
    const id = testId<'RegisteredInterest'>(31);
    const registered = { id, what: 'Trustee of the charity', isSensitive: false };
    const named = (isSensitive: boolean, said: string | null = null) =>
      done(
        declareInterest(
          open,
          { ...nil, who: 'Treasurer', interest: said, registered: { ...registered, isSensitive } },
          onTheDay,
        ),
      );
    expect(named(false)).toMatchObject({ interest: registered.what, registeredInterestId: id });
    expect(named(false, 'Chairs it').interest).toBe('Chairs it');
    expect(named(true).interest).toBe('An interest on the register whose details are withheld');
    expect(refusalOf(declareInterest({ ...open, declarations: [interest] }, nil, onTheDay))).toBe(
      'InterestsDeclaredAlready',
    );
    expect(refusalOf(declareInterest(open, { ...nil, who: 'Treasurer' }, onTheDay))).toBe(
      'DeclarationIncomplete',
    );
  });

  it('know a quorum by the members who are there, deputies among them', () => {
    const there = { name: null, bodyName: null };
    const attendance = [
      { ...there, kind: 'member' as const, post: 'Deputy Commissioner', deputyFor: 'Commissioner' },
      { ...there, kind: 'apologies' as const, post: 'Commissioner', deputyFor: null },
    ];
    const taken = done(takeAttendance(open, { attendance }, onTheDay));
    expect(taken.attendance[0]?.deputyFor).toBe('Commissioner');
    expect([isQuorate(taken.attendance, 1), isQuorate(taken.attendance, 2), isQuorate([], null)]).toEqual([
      true,
      false,
      null,
    ]);
  });
});

describe('minutes that are written', () => {
  const circulated = done(circulateMinutes(open.meeting, {}, onTheDay));
  const at = {
    id: testId<'Meeting'>(80),
    forumId: published.forumId,
    heldOn: calendarDate('2017-01-27'),
    status: 'held' as const,
  };

  it('are approved by a later meeting of the forum and no other', () => {
    const approve = (by: Partial<typeof at>, when = later) =>
      refusalOf(approveMinutes({ meeting: circulated, at: { ...at, ...by } }, {}, when));
    expect(approve({ id: published.id, heldOn: december })).toBe('ApprovalNotAtLaterMeeting');
    expect(approve({ forumId: testId(99) })).toBe('ApprovalNotAtLaterMeeting');
    expect(approve({ heldOn: november })).toBe('ApprovalNotAtLaterMeeting');
    expect(approve({}, onTheDay)).toBe('ApprovingMeetingToCome');
    expect(approve({})).toBeNull();
  });

  it('lose the marking of a draft with their actions, and change no more once approved', () => {
    const approved = done(approveMinutes({ meeting: circulated, at }, {}, later));
    expect(approved.minutes && writtenMarking(approved.minutes.marking)).toBe('OFFICIAL');
    expect(approved.actions.every(({ marking }) => marking.level === 'official')).toBe(true);
    const where = { inHand: handOf(approved), item };
    expect(refusalOf(writeParagraph(where, { paragraphId: null, text: 'Also' }, later))).toBe(
      'MinutesNotOpen',
    );
    expect(refusalOf(signMinutes(approved, { signedBy: ' ' }, later))).toBe('SignatoryMissing');
    const signed = done(signMinutes(approved, { signedBy: 'Commissioner' }, later));
    expect(signed.minutes?.status).toBe('signed');
    expect(refusalOf(circulateMinutes(signed, {}, later))).toBe('MeetingCannotMove');
  });
});

function handOf(meeting: Meeting): MinutesInHand {
  return { meeting, declarations: [] };
}

function itemIn({ items }: NonNullable<Meeting['minutes']>, itemId: string) {
  const found = items.find(({ id }) => id === itemId);
  if (found === undefined) throw new Error('the item is not minuted');
  return found;
}

function withWritten(meeting: Meeting, itemId: string, isAction: boolean, number: string | null): Meeting {
  const { minutes } = meeting;
  if (minutes === null) return meeting;
  if (isAction) {
    const raised = raiseAction(
      { inHand: handOf(meeting), item: itemIn(minutes, itemId), owner, calendar },
      { text: 'Do it', due: 'in six months', dueOn: null },
      onTheDay,
    );
    return { ...meeting, actions: [...meeting.actions, done(raised).action] };
  }
  const paragraph = { id: testId<'Paragraph'>(900), number, text: 'Said', line: null };
  const items = minutes.items.map((each) =>
    each.id === itemId ? { ...each, paragraphs: [...each.paragraphs, paragraph] } : each,
  );
  return { ...meeting, minutes: { ...minutes, items } };
}

function done<State>(decision: Decision<State, { readonly type: string }, { readonly kind: string }>): State {
  if (decision.outcome === 'accepted') return decision.state;
  throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
}
