import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import {
  action,
  agendaItem,
  december,
  decemberPack,
  minutesItem,
  nothingKnown,
  november,
  novemberMinutes,
  paper,
} from '../../test/meetings.ts';
import { calendarDate, idOf } from '../kernel/index.ts';
import type { ImportedMeeting, ImportedMinutes } from './imported-meeting.ts';
import type { Meeting } from './meeting.ts';
import { differencesBetween } from './meeting-differences.ts';
import type { KnownBeforeImport } from './merge-imported-meeting.ts';
import { recordImportedMeeting } from './record-imported-meeting.ts';
import { updateAction } from './update-action.ts';

let made = 0;
const circumstances = () => ({
  ...circumstancesOf(governanceOfficer),
  newId: () => {
    made += 1;
    return testId(10_000 + made);
  },
});

function record(meeting: ImportedMeeting, known: Partial<KnownBeforeImport> = {}, replaceExisting = false) {
  return recordImportedMeeting(
    { ...nothingKnown, ...known },
    { importId: testId(60), meeting, replaceExisting },
    circumstances(),
  );
}

function recorded(
  meeting: ImportedMeeting,
  known: Partial<KnownBeforeImport> = {},
  replaceExisting = false,
): Meeting {
  const decision = record(meeting, known, replaceExisting);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

const minutesOf = (items: ImportedMinutes['items']): ImportedMeeting => ({
  ...novemberMinutes,
  minutes: {
    marking: novemberMinutes.minutes?.marking ?? paper('1', '').marking,
    namedReaders: [],
    line: 30,
    items,
  },
});

describe('a meeting that is new', () => {
  it('has its agenda and papers, numbered as printed and tied to their items', () => {
    const minutesId = testId<'Minutes'>(70);
    const meeting = recorded(decemberPack, {
      earlierMinutes: [
        { heldOn: calendarDate('2016-09-21'), minutesId: testId(71) },
        { heldOn: november, minutesId },
      ],
    });
    expect(meeting.status).toBe('agendaPublished');
    expect(meeting.agendaItems.map((item) => item.number)).toEqual(['1', '3', '7', '14']);
    expect(meeting.agendaItems[1]?.minutesId).toBe(minutesId);
    expect(meeting.papers.map((each) => each.agendaItemId)).toEqual([
      meeting.agendaItems[2]?.id,
      meeting.agendaItems[2]?.id,
    ]);
    expect(meeting.readerBodyIds).toEqual(nothingKnown.forum.readerBodyIds);
  });

  it('keeps gaps in the minutes, and its actions carry the place they were raised and a day', () => {
    const meeting = recorded(novemberMinutes);
    expect(meeting.status).toBe('minutesDraft');
    expect(meeting.minutes?.status).toBe('draft');
    expect(meeting.minutes?.items[0]?.paragraphs.map((each) => each.number)).toEqual(['5.1', '5.2', '5.4']);
    expect(meeting.actions).toMatchObject([
      { paragraphNumber: '9.3', raisedOn: november, dueOn: '2017-05-10', status: 'open' },
    ]);
    expect(meeting.actions[0]?.minutesItemId).toBe(meeting.minutes?.items[1]?.id);
  });

  it('moves a due on to the forum’s next known meeting', () => {
    const meetingDates = [november, calendarDate('2017-05-24')];
    expect(recorded(novemberMinutes, { meetingDates }).actions[0]?.dueOn).toBe('2017-05-24');
  });

  it('says in the trail what came', () => {
    expect(record(novemberMinutes)).toMatchObject({
      events: [
        {
          type: 'MeetingRecorded',
          before: null,
          after: { status: 'minutesDraft', agendaItems: 0, minutesParagraphs: 6, actions: 1 },
        },
        { type: 'ActionRaised', text: 'Report back on a representative workforce', dueOn: '2017-05-10' },
      ],
    });
  });

  it('is refused when there is nothing to record', () => {
    const empty = { ...decemberPack, agendaItems: [], papers: [] };
    expect(record(empty)).toMatchObject({ refusal: { kind: 'NothingToRecord', heldOn: december } });
  });

  it('gives every part an id of its own', () => {
    const meeting = recorded(decemberPack);
    const ids = [
      meeting.id,
      ...meeting.agendaItems.map((item) => item.id),
      ...meeting.papers.flatMap((each) => [
        each.id,
        ...each.recommendations.map((asked) => asked.id),
        ...each.sections.flatMap((section) => [section.id, ...section.paragraphs.map((text) => text.id)]),
      ]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(1 + 4 + 2 * 4);
  });
});

describe('a meeting that is recorded already', () => {
  it('takes minutes in beside its agenda, with the agenda as it was', () => {
    const before = recorded(decemberPack);
    const after = recorded(
      { ...novemberMinutes, heldOn: december, startsAt: null, venue: null },
      { recorded: before },
    );
    expect(after.id).toBe(before.id);
    expect(after.agendaItems).toEqual(before.agendaItems);
    expect(after.papers).toEqual(before.papers);
    expect(after.minutes?.items).toHaveLength(2);
    expect(after.status).toBe('minutesDraft');
  });

  it('takes a late paper in without touching the others', () => {
    const before = recorded(decemberPack);
    const late: ImportedMeeting = {
      ...decemberPack,
      startsAt: null,
      venue: null,
      agendaItems: null,
      papers: [paper('14', 'Strategic scoping')],
    };
    const after = recorded(late, { recorded: before });
    expect(after.papers.slice(0, 2)).toEqual(before.papers);
    expect(after.papers[2]).toMatchObject({
      title: 'Strategic scoping',
      agendaItemId: before.agendaItems[3]?.id,
    });
    expect(after.venue).toBe('Conference Room 4');
  });

  it('keeps a paper the office drew up when the file comes again with other words', () => {
    const before = recorded(decemberPack);
    const [item] = before.agendaItems;
    const template = before.papers[0] as Meeting['papers'][number];
    const drawn = {
      ...template,
      id: idOf<'Paper'>(testId(9_999)),
      agendaItemId: item?.id ?? null,
      firstLine: null,
    };
    const now = { ...before, papers: [...before.papers, drawn] };
    expect(record(decemberPack, { recorded: now })).toMatchObject({ refusal: { kind: 'NothingNew' } });
    const reworded = { ...decemberPack, venue: 'Conference Room 5' };
    expect(recorded(reworded, { recorded: now }, true).papers).toContain(drawn);
  });

  it('is refused word for word again, and when it would be overwritten unasked', () => {
    const before = recorded(decemberPack);
    expect(record(decemberPack, { recorded: before })).toMatchObject({ refusal: { kind: 'NothingNew' } });
    const reworded = {
      ...decemberPack,
      papers: [
        paper('7', 'Revenue monitoring', { author: 'Chief Executive' }),
        ...decemberPack.papers.slice(1),
      ],
    };
    expect(record(reworded, { recorded: before })).toMatchObject({
      refusal: { kind: 'MeetingDiffers', differences: 1 },
    });
    expect(recorded(reworded, { recorded: before }, true).papers[0]).toMatchObject({
      author: 'Chief Executive',
    });
  });

  it('keeps the id of what stands in the same place when it is replaced', () => {
    const before = recorded(decemberPack);
    const replaced = {
      ...decemberPack,
      agendaItems: [...(decemberPack.agendaItems ?? []), agendaItem('15', 'Any other business')],
      papers: [paper('7', 'Revenue monitoring', { recommendations: [] })],
    };
    const after = recorded(replaced, { recorded: before }, true);
    expect(after.agendaItems.slice(0, 4).map((item) => item.id)).toEqual(
      before.agendaItems.map((item) => item.id),
    );
    expect(after.papers[0]?.id).toBe(before.papers[0]?.id);
    expect(after.papers[0]?.sections).toEqual(before.papers[0]?.sections);
    expect(after.papers).toHaveLength(1);
  });

  it('keeps the work done on an action, and is refused when it would lose it', () => {
    const before = recorded(novemberMinutes);
    const [raised] = before.actions;
    if (raised === undefined) throw new Error('no action was raised');
    const worked = updateAction(raised, { note: 'Figures asked for', status: 'ongoing' }, circumstances());
    if (worked.outcome === 'refused') throw new Error(worked.refusal.kind);
    const now = { ...before, actions: [worked.state] };

    const sameAction = action('9.3', raised.text, { due: raised.due });
    const more = minutesOf([
      minutesItem('9', 'Equality and diversity', [['9.1', 'Reworded.']], [sameAction]),
    ]);
    const after = recorded(more, { recorded: now }, true);
    expect(after.actions).toEqual([{ ...worked.state, minutesItemId: after.minutes?.items[0]?.id }]);

    const without = minutesOf([minutesItem('9', 'Equality and diversity', [['9.1', 'Reworded.']])]);
    expect(record(without, { recorded: now }, true)).toMatchObject({
      refusal: { kind: 'ActionWouldBeLost', text: raised.text },
    });
  });

  it('is refused when it would lose words that something else rests on, and kept where they stand', () => {
    const before = recorded(novemberMinutes);
    const paragraph = before.minutes?.items[0]?.paragraphs[0];
    if (paragraph === undefined) throw new Error('nothing was minuted');
    const minutedInUse = [paragraph.id];
    const without = minutesOf([minutesItem('9', 'Equality and diversity', [['9.1', 'Reworded.']])]);
    expect(record(without, { recorded: before, minutedInUse }, true)).toMatchObject({
      refusal: { kind: 'MinutedPartWouldBeLost', text: paragraph.text },
    });
    expect(record(without, { recorded: before }, true).outcome).toBe('accepted');
    const other = { ...novemberMinutes, venue: 'Conference Room 9' };
    expect(record(other, { recorded: before, minutedInUse }, true).outcome).toBe('accepted');
  });

  it('drops an action nobody has worked on when the paper no longer has it', () => {
    const before = recorded(novemberMinutes);
    const without = minutesOf([minutesItem('9', 'Equality and diversity', [['9.1', 'Reworded.']])]);
    expect(recorded(without, { recorded: before }, true).actions).toEqual([]);
  });

  it('does not move a due day that stands when the calendar has changed since', () => {
    const before = recorded(novemberMinutes);
    const more = minutesOf([
      ...(novemberMinutes.minutes?.items ?? []),
      minutesItem('16', 'Any other business', [['16.1', 'There was none.']]),
    ]);
    const after = recorded(more, { recorded: before, meetingDates: [calendarDate('2017-05-24')] });
    expect(after.actions.map((each) => each.dueOn)).toEqual(['2017-05-10']);
    expect(after.minutes?.id).toBe(before.minutes?.id);
  });

  it('never changes minutes once they are approved, draft mark or not', () => {
    const before = recorded(novemberMinutes);
    if (before.minutes === null) throw new Error('no minutes were recorded');
    const approved: Meeting = {
      ...before,
      status: 'minutesApproved',
      minutes: { ...before.minutes, status: 'approved', marking: paper('1', '').marking },
    };
    expect(record(novemberMinutes, { recorded: approved })).toMatchObject({
      refusal: { kind: 'NothingNew' },
    });
    const reworded = minutesOf([minutesItem('5', 'HMIC update', [['5.1', 'Something else.']])]);
    expect(record(reworded, { recorded: approved }, true)).toMatchObject({
      refusal: { kind: 'MinutesAlreadyApproved' },
    });
    const withAgenda = recorded(
      { ...decemberPack, heldOn: november, startsAt: null, venue: null },
      { recorded: approved },
    );
    expect(withAgenda.status).toBe('minutesApproved');
    expect(withAgenda.minutes).toEqual(approved.minutes);
  });

  it('is refused when the meeting was cancelled', () => {
    const cancelled: Meeting = { ...recorded(decemberPack), status: 'cancelled' };
    expect(record(novemberMinutes, { recorded: cancelled })).toMatchObject({
      refusal: { kind: 'MeetingWasCancelled' },
    });
  });

  it('tells each difference by its place, both texts beside each other', () => {
    const before = recorded(decemberPack);
    const changed = {
      ...decemberPack,
      venue: 'Conference Room 1',
      agendaItems: (decemberPack.agendaItems ?? []).slice(0, 3),
      papers: [
        decemberPack.papers[0] ?? paper('7', ''),
        paper('8', 'Capital monitoring', { sections: [], recommendations: [] }),
      ],
    };
    const differences = differencesBetween(before, changed);
    expect(differences).toContainEqual({
      path: 'Venue',
      before: 'Conference Room 4',
      after: 'Conference Room 1',
    });
    expect(differences).toContainEqual({
      path: 'Agenda item 14',
      before: 'Estates; report to follow',
      after: null,
    });
    expect(differences.map(({ path, before: was, after: is }) => [path, was === null, is === null])).toEqual([
      ['Venue', false, false],
      ['Paper 8: Capital monitoring', true, false],
      ['Agenda item 14', false, true],
      ['Paper 7: Appendix 1', false, true],
      ['Paper 7: Appendix 1, section 1 Purpose', false, true],
      ['Paper 7: Appendix 1, 1.1', false, true],
      ['Paper 7: Appendix 1, recommendation 2.1', false, true],
    ]);
  });
});
