import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { board, december, decemberPack, nothingKnown } from '../../test/meetings.ts';
import { unmarked } from '../documents/index.ts';
import { calendarDate, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { answerEscalation } from './answer-escalation.ts';
import { carryForward } from './carry-forward.ts';
import { escalateMatter, type MatterSource } from './escalate-matter.ts';
import { type Escalation, escalationMoves, escalationStage, escalationTransitions } from './escalation.ts';
import { type Forum, newForum } from './forum.ts';
import { openMinutes } from './open-minutes.ts';
import { recordImportedMeeting } from './record-imported-meeting.ts';
import { isNextToTake } from './waiting-escalations.ts';
import { withdrawEscalation } from './withdraw-escalation.ts';

const now = circumstancesOf(governanceOfficer, '2016-12-16T10:00:00Z');
const forum = (n: number, name: string, more: Partial<Forum> = {}): Forum =>
  newForum({ ...board, id: testId<'Forum'>(n), name, aliases: [], reportsToId: board.id, ...more });
const finance = forum(61, 'Finance Sub-Group');
const gold = forum(62, 'Gold Group', { reportsToId: null });
const ended = forum(63, 'Estates Sub-Group', { status: 'merged' });
const forums = [board, finance, gold, ended];
const change = {
  id: testId<'ForumChange'>(64),
  bodyId: board.bodyId,
  readerBodyIds: board.readerBodyIds,
  kind: 'merge' as const,
  forumIds: [ended.id],
  intoForumId: finance.id,
  recommendedOn: december,
  recommendedIn: 'A report',
  decided: { on: december, in: 'Minutes', isAgreed: true },
  implementedOn: december,
  handovers: [],
};
const source: MatterSource = {
  kind: 'action',
  id: testId(65),
  meetingId: testId(66),
  forumId: finance.id,
  marking: unmarked,
  namedReaders: [],
  passedOn: [],
  open: null,
};
const asked = {
  toForumId: board.id,
  title: 'Sell the yard',
  reason: 'Above its limit',
  askedBy: 'Treasurer',
};
const escalate = (more: Partial<MatterSource> = {}, command: Partial<typeof asked> = {}) =>
  escalateMatter(
    { source: { ...source, ...more }, forums, changes: [change] },
    { ...asked, ...command },
    now,
  );
const open = stateOf(escalate());

function stateOf(decision: ReturnType<typeof escalateMatter>): Escalation {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

describe('a matter put before another forum', () => {
  it('reaches every state, and each move has a command that makes it', () => {
    expect(unreachableStates(escalationTransitions, 'open')).toEqual([]);
    expect(unmatchedMoves(escalationTransitions, escalationMoves)).toEqual({
      withoutCommand: [],
      forbidden: [],
    });
  });

  it('goes up to the forum reported to, and down to one that reports', () => {
    expect(open).toMatchObject({ fromForumId: finance.id, toForumId: board.id, status: 'open' });
    expect(escalate({ forumId: board.id }, { toForumId: finance.id })).toMatchObject({ outcome: 'accepted' });
  });

  it('goes across only where a post sits in both', () => {
    expect(escalate({}, { toForumId: gold.id })).toMatchObject({ refusal: { kind: 'NoWayBetweenForums' } });
    const seat = { postId: testId<'Post'>(67), role: 'member' as const, from: december, until: null };
    const sharing = forums.map((each) => (each === board ? each : { ...each, seats: [seat] }));
    expect(
      escalateMatter({ source, forums: sharing, changes: [] }, { ...asked, toForumId: gold.id }, now),
    ).toMatchObject({ outcome: 'accepted' });
  });

  it('is refused without words, to itself, and where a forum has ended, whose successor is named', () => {
    expect(escalate({}, { title: ' ' })).toMatchObject({ refusal: { kind: 'EscalationTitleMissing' } });
    expect(escalate({}, { reason: '' })).toMatchObject({ refusal: { kind: 'EscalationReasonMissing' } });
    expect(escalate({}, { askedBy: '' })).toMatchObject({ refusal: { kind: 'EscalationAskerMissing' } });
    expect(escalate({}, { toForumId: finance.id })).toMatchObject({ refusal: { kind: 'EscalatedToItself' } });
    expect(escalate({}, { toForumId: ended.id })).toMatchObject({
      refusal: { kind: 'ForumNotThereToAsk', successor: 'Finance Sub-Group' },
    });
  });

  it('is refused twice while open, and back to whoever asked', () => {
    expect(escalate({ open })).toMatchObject({
      refusal: { kind: 'EscalatedAlready', to: board.name, on: december },
    });
    expect(escalate({ forumId: board.id, passedOn: [open] }, { toForumId: finance.id })).toMatchObject({
      refusal: { kind: 'EscalatedInCircle', name: finance.name },
    });
  });

  it('says how far it is by the agendas that have it', () => {
    const [none, day] = [{ askedOn: null, returnedOn: null }, december];
    expect(escalationStage('open', none)).toBe('proposed');
    expect(escalationStage('open', { ...none, askedOn: day })).toBe('onAgenda');
    expect(escalationStage('answered', { ...none, askedOn: day })).toBe('answered');
    expect(escalationStage('answered', { askedOn: day, returnedOn: day })).toBe('returned');
    expect(escalationStage('withdrawn', none)).toBe('withdrawn');
  });

  it('is withdrawn with a reason, once', () => {
    expect(withdrawEscalation(open, { reason: '' }, now)).toMatchObject({
      refusal: { kind: 'EscalationReasonMissing' },
    });
    const gone = withdrawEscalation(open, { reason: 'Settled by letter' }, now);
    expect(gone).toMatchObject({ state: { status: 'withdrawn', withdrawn: { on: december } } });
    expect(withdrawEscalation({ ...open, status: 'answered' }, { reason: 'Late' }, now)).toMatchObject({
      refusal: { kind: 'EscalationOver', status: 'answered' },
    });
  });
});

describe('an agenda of the forum that is asked', () => {
  it('takes the matter by itself, and the answer where it goes back', () => {
    const agenda = {
      ...{ id: testId<'Meeting'>(68), bodyId: board.bodyId, readerBodyIds: board.readerBodyIds },
      ...{ forumId: board.id, heldOn: december, status: 'planned' as const, agendaItems: [] },
      papersWithoutItem: 0,
    };
    const nothing = { theme: null, openActions: [], earlierMinutes: [], planEntries: [], standingItems: [] };
    const waits = { ...open, isAnswer: false, isReferredDown: false, otherForumName: finance.name };
    const carried = {
      ...nothing,
      nextMeeting: null,
      escalations: [waits, { ...waits, id: testId<'Escalation'>(69), isAnswer: true }],
    };
    const opened = carryForward({ agenda, carried }, {}, now);
    if (opened.outcome === 'refused') throw new Error(opened.refusal.kind);
    expect(opened.state.agendaItems.map(({ title, purpose, lead }) => [title, purpose, lead])).toEqual([
      ['Welcome and apologies', null, null],
      ['Declarations of interest', null, null],
      ['Action log and matters arising', 'note', null],
      ['Escalated by Finance Sub-Group: Sell the yard', 'decide', 'Treasurer'],
      ['Answer of Finance Sub-Group: Sell the yard', 'note', null],
      ['Any other business', null, null],
    ]);
    const again = carryForward({ agenda: opened.state, carried }, {}, now);
    expect(again).toMatchObject({ refusal: { kind: 'NothingToCarryForward' } });
  });

  it('is the next one that is still to be opened', () => {
    const sittings = [
      { heldOn: calendarDate('2016-11-10'), status: 'planned' as const },
      { heldOn: calendarDate('2017-01-10'), status: 'planned' as const },
      { heldOn: calendarDate('2017-02-10'), status: 'planned' as const },
    ];
    expect(isNextToTake(sittings, calendarDate('2017-01-10'), december)).toBe(true);
    expect(isNextToTake(sittings, calendarDate('2017-02-10'), december)).toBe(false);
  });
});

describe('the answer', () => {
  const imported = recordImportedMeeting(
    nothingKnown,
    { importId: testId(7), meeting: decemberPack, replaceExisting: false },
    now,
  );
  if (imported.outcome === 'refused') throw new Error(imported.refusal.kind);
  const meeting = {
    ...imported.state,
    agendaItems: imported.state.agendaItems.map((item) =>
      item.number === '7' ? { ...item, escalationId: open.id } : item,
    ),
  };
  const opened = openMinutes({ inHand: { meeting, declarations: [] }, seated: [] }, {}, now);
  if (opened.outcome === 'refused') throw new Error(opened.refusal.kind);
  const inHand = { meeting: opened.state, declarations: [] };
  const item = (number: string) => {
    const found = opened.state.minutes?.items.find((each) => each.number === number);
    if (found === undefined) throw new Error(`item ${number} is not minuted`);
    return found;
  };
  const answer = { outcome: 'refused' as const, text: 'That the yard is kept' };

  it('is a resolution of the minutes and ends the waiting', () => {
    const done = answerEscalation({ escalation: open, inHand, item: item('7') }, answer, now);
    if (done.outcome === 'refused') throw new Error(done.refusal.kind);
    const { escalation, recorded } = done.state;
    expect(recorded).toMatchObject({ item: { outcomes: ['refused'] }, resolution: { outcome: 'refused' } });
    expect(escalation).toMatchObject({
      status: 'answered',
      answer: { on: december, resolutionId: recorded.resolution.id },
    });
    expect(done.events.map(({ type }) => type)).toEqual(['ResolutionRecorded', 'EscalationAnswered']);
  });

  it('is refused under another item, by another forum, without words and twice', () => {
    const under = (escalation: Escalation, number = '7', text = answer.text) =>
      answerEscalation({ escalation, inHand, item: item(number) }, { ...answer, text }, now);
    expect(under(open, '3')).toMatchObject({ refusal: { kind: 'EscalationNotOnItem' } });
    expect(under({ ...open, toForumId: finance.id })).toMatchObject({
      refusal: { kind: 'EscalationNotForThisMeeting' },
    });
    expect(under(open, '7', ' ')).toMatchObject({ refusal: { kind: 'ResolutionEmpty' } });
    expect(under({ ...open, status: 'answered' })).toMatchObject({ refusal: { kind: 'EscalationOver' } });
  });
});
