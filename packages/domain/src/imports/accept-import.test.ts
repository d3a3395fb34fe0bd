import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agenda,
  atWork,
  finding,
  known,
  lines,
  minutes,
  officer,
  packOf,
  pending,
  report,
} from '../../test/pack-imports.ts';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import { unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import type { Meeting } from '../meetings/index.ts';
import { acceptImport, type ImportToAccept } from './accept-import.ts';
import { allowedImportCommands } from './allowed-import-commands.ts';
import { answerImportQuestion } from './answer-import-question.ts';
import { compareWithExisting } from './compare-with-existing.ts';
import { meetingsToMatch } from './known-to-imports.ts';
import type { DraftDocument } from './pack-draft.ts';
import { type ImportStatus, importMoves, importTransitions, type PackImport } from './pack-import.ts';
import { rejectImport } from './reject-import.ts';
import { supersedeImport } from './supersede-import.ts';
import { unknownForums } from './unknown-forums.ts';

const accept = (
  packImport: PackImport,
  more: Partial<ImportToAccept['known']> = {},
  replaceExisting = false,
) => acceptImport({ packImport, lines, known: { ...known, ...more } }, { replaceExisting }, atWork());

function accepted(
  packImport: PackImport,
  more: Partial<ImportToAccept['known']> = {},
  replaceExisting = false,
) {
  const decision = accept(packImport, more, replaceExisting);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

function answer(packImport: PackImport, text: string, at = 0): PackImport {
  const findingId = packImport.findings[at]?.id;
  if (findingId === undefined) throw new Error('no such finding');
  const decision = answerImportQuestion(packImport, { findingId, answer: text }, atWork());
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

describe('a pack with an agenda, a report and the minutes of the meeting before', () => {
  it('becomes two meetings, the agenda pointing at the minutes it puts up for approval', () => {
    const { packImport, meetings } = accepted(pending());
    const [november, december] = meetings;
    expect(meetings.map((meeting) => [meeting.heldOn, meeting.status])).toEqual([
      ['2016-11-10', 'minutesDraft'],
      ['2016-12-16', 'agendaPublished'],
    ]);
    expect(december?.agendaItems.map((item) => [item.number, item.kind, item.purpose])).toEqual([
      ['1', 'standing', null],
      ['3', 'paper', 'decide'],
      ['7', 'paper', 'note'],
      ['14', 'toFollow', null],
    ]);
    expect(december?.agendaItems[1]?.minutesId).toBe(november?.minutes?.id);
    expect(packImport).toMatchObject({
      status: 'accepted',
      decidedBy: officer.userId,
      meetingId: december?.id,
    });
  });

  it('keeps what is printed: marking, lines, resolutions, figures, and where an action was raised', () => {
    const [november, december] = accepted(pending()).meetings;
    const item = november?.minutes?.items[0];
    expect(november?.minutes?.marking.printed).toBe('PROTECT until Approved');
    expect(item?.paragraphs.map((each) => [each.number, each.line])).toEqual([
      ['9.1', 10],
      ['9.2', 11],
      ['(i)', 12],
      ['9.4', 13],
      ['(i)', 14],
    ]);
    expect(item?.resolutions.map((each) => each.text)).toEqual(['The report was agreed.']);
    expect(november?.actions).toMatchObject([
      {
        paragraphNumber: '9.4',
        ownerBodyId: otherBody,
        dueOn: '2017-05-24',
        due: { kind: 'monthsAfter', months: 6 },
      },
    ]);
    expect(december?.papers[0]?.tables[0]?.rows[0]?.values).toEqual(['61558', '60669', '-889']);
    expect(december?.papers[0]).toMatchObject({
      author: 'Chief Finance Officer',
      firstLine: 17,
      lastLine: 30,
    });
    expect(november?.attendance.map((each) => [each.kind, each.post])).toEqual([
      ['member', 'Chief Executive'],
      ['apologies', 'Chief Constable'],
    ]);
  });

  it('moves a due on to a meeting the pack itself announces', () => {
    const soon = structuredClone(minutes);
    const [raised] = soon.items?.[0]?.actions ?? [];
    if (raised === undefined) throw new Error('no action');
    raised.due = { printed: 'in one month', month: '2016-12', date: '2016-12-10' };
    const [november] = accepted(pending(packOf([agenda, soon]))).meetings;
    expect(november?.actions[0]?.dueOn).toBe('2016-12-16');
  });

  it('marks minutes as a draft although they print no mark', () => {
    const decision = acceptImport(
      { packImport: pending(), lines: [], known },
      { replaceExisting: false },
      atWork(),
    );
    if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
    expect(decision.state.meetings[0]?.minutes?.marking).toEqual({
      level: 'officialSensitive',
      descriptor: 'DRAFT',
      printed: null,
    });
  });

  it('is refused again word for word, and shows no difference', () => {
    const { meetings } = accepted(pending());
    expect(accept(pending(), { recorded: meetings })).toMatchObject({ refusal: { kind: 'NothingNew' } });
    expect(compareWithExisting(pending(), lines, { ...known, recorded: meetings })).toEqual([]);
  });

  it('adds what is new to one meeting although the other is unchanged', () => {
    const { meetings } = accepted(pending());
    const capital: DraftDocument = { ...report, title: 'Capital monitoring', agendaItem: '14' };
    const more = pending(packOf([agenda, minutes, report, capital]));
    const again = accepted(more, { recorded: meetings });
    expect(again.meetings.map((meeting) => [meeting.heldOn, meeting.papers.length])).toEqual([
      ['2016-12-16', 2],
    ]);
    expect(again.packImport.meetingId).toBe(meetings[1]?.id);
  });

  it('overwrites only when asked, after showing each difference with its day', () => {
    const { meetings } = accepted(pending());
    const corrected = pending(packOf([agenda, minutes, { ...report, from: 'Chief Executive' }]));
    const before: readonly Meeting[] = meetings;
    expect(compareWithExisting(corrected, lines, { ...known, recorded: before })).toEqual([
      {
        path: '16 December 2016: Paper 7: Revenue monitoring, month 6',
        before:
          'Business Coordination Board; Chief Finance Officer; 2016-12-16; OFFICIAL; Chief Finance Officer',
        after: 'Business Coordination Board; Chief Executive; 2016-12-16; OFFICIAL; Chief Finance Officer',
      },
    ]);
    expect(accept(corrected, { recorded: before })).toMatchObject({ refusal: { kind: 'MeetingDiffers' } });
    expect(accepted(corrected, { recorded: before }, true).meetings[0]?.papers[0]?.author).toBe(
      'Chief Executive',
    );
  });

  it('names the meetings to look up by forum and day, however the forum is spelt', () => {
    const forumId = known.forums[0]?.id;
    expect(meetingsToMatch(pending(), known.forums)).toEqual([
      { forumId, heldOn: '2016-11-10' },
      { forumId, heldOn: '2016-12-16' },
    ]);
  });
});

describe('an import that says too little', () => {
  const undated: DraftDocument = {
    ...minutes,
    agendaItem: null,
    meeting: { forum: null, date: null, time: null, venue: null },
  };
  const whichDay = finding({ kind: 'missingDate', line: 7, message: 'On which day was the meeting?' });

  it('waits for the day of a meeting, which must be a date, and takes the pack’s forum for minutes that name none', () => {
    const packImport = pending(packOf([agenda, undated], [whichDay]));
    expect(accept(packImport)).toMatchObject({
      refusal: { kind: 'QuestionsUnanswered', count: 1, first: 'On which day was the meeting?' },
    });
    const findingId = packImport.findings[0]?.id ?? pending().findings[0]?.id;
    if (findingId === undefined) throw new Error('no finding');
    expect(answerImportQuestion(packImport, { findingId, answer: 'last month' }, atWork())).toMatchObject({
      refusal: { kind: 'AnswerNotADate' },
    });
    const { meetings } = accepted(answer(packImport, '2016-11-10'));
    expect(meetings.map((meeting) => meeting.heldOn)).toEqual(['2016-11-10', '2016-12-16']);
  });

  it('is refused without a day, without a forum that is still there, and without any meeting', () => {
    expect(accept(pending(packOf([agenda, undated])))).toMatchObject({
      refusal: { kind: 'MeetingDateMissing' },
    });
    expect(accept(pending(), { forums: [] })).toMatchObject({
      refusal: { kind: 'ForumUnknown', printed: 'BUSINESS COORDINATION BOARD' },
    });
    const { to: _to, date: _date, ...loose } = report;
    expect(accept(pending(packOf([loose])))).toMatchObject({ refusal: { kind: 'NoMeetingInDraft' } });
  });

  it('asks for the day at the head of the minutes only, not at an action without a due', () => {
    const head = finding({ kind: 'missingDate', line: 7, message: 'On which day was the meeting?' });
    const time = finding({ kind: 'missingDate', line: 7, message: 'At what time?' });
    const due = finding({ kind: 'missingDate', line: 14, message: 'When is the action due?' });
    const packImport = pending(packOf([agenda, undated], [due, head, time]));
    expect(accept(packImport)).toMatchObject({
      refusal: { kind: 'QuestionsUnanswered', count: 1, first: head.message },
    });
    const answered = answer(answer(packImport, '2017-01-31', 0), '2016-11-10', 1);
    expect(accepted(answered).meetings.map((meeting) => meeting.heldOn)).toEqual([
      '2016-11-10',
      '2016-12-16',
    ]);
  });

  it('takes no answer about something else for the day of a meeting, and does not wait for it', () => {
    const whenDue = finding({ kind: 'missingDate', line: 14, message: 'When is the action due?' });
    const dated = pending(packOf([agenda, minutes, report], [whenDue]));
    expect(accept(dated).outcome).toBe('accepted');
    expect(answer(dated, 'Nobody said').findings[0]?.answer).toBe('Nobody said');
    const elsewhere = finding({ kind: 'missingDate', line: 20, message: 'When was the report written?' });
    const packImport = answer(pending(packOf([agenda, undated, report], [elsewhere])), '2016-11-10');
    expect(accept(packImport)).toMatchObject({ refusal: { kind: 'MeetingDateMissing' } });
  });

  it('waits until an error is explained, and not for other questions', () => {
    const error = finding({
      severity: 'error',
      kind: 'columnTotal',
      message: 'The column adds up to 61,559.',
    });
    const packImport = pending(packOf([agenda, report], [finding({}), error]));
    expect(allowedImportCommands(packImport, officer)).toEqual(['AnswerImportQuestion', 'RejectImport']);
    expect(accept(packImport)).toMatchObject({ refusal: { kind: 'QuestionsUnanswered', count: 1 } });
    const explained = answer(packImport, 'Rounded in the paper', 1);
    expect(explained.findings[1]).toMatchObject({
      answer: 'Rounded in the paper',
      answeredBy: officer.userId,
    });
    expect(allowedImportCommands(explained, officer)).toEqual([
      'AnswerImportQuestion',
      'AcceptImport',
      'RejectImport',
    ]);
    expect(accept(explained).outcome).toBe('accepted');
  });
});

it('takes a report on its own to the meeting it is addressed to', () => {
  const [meeting] = accepted(pending(packOf([report]))).meetings;
  expect(meeting).toMatchObject({ heldOn: '2016-12-16', agendaItems: [], papers: [{ itemNumber: '7' }] });
});

it('finds the agenda also when it stands behind its minutes and papers', () => {
  const { to: _to, date: _date, ...loose } = report;
  const { meetings } = accepted(pending(packOf([minutes, loose, agenda])));
  expect(meetings.map((meeting) => [meeting.heldOn, meeting.papers.length])).toEqual([
    ['2016-11-10', 0],
    ['2016-12-16', 1],
  ]);
});

it('reaches every state, and moves by commands alone', () => {
  expect(unreachableStates<ImportStatus>(importTransitions, 'pending')).toEqual([]);
  expect(unmatchedMoves<ImportStatus>(importTransitions, importMoves)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

it('is decided once, whatever is asked after that', () => {
  const steps = fc.array(fc.constantFrom('accept', 'reject', 'supersede'), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(steps, (asked) => {
      let packImport = pending();
      asked.forEach((step, at) => {
        const decision =
          step === 'accept'
            ? accept(packImport)
            : step === 'reject'
              ? rejectImport(packImport, { reason: 'The wrong file' }, atWork())
              : supersedeImport(packImport, { by: pending().id }, atWork());
        expect(decision.outcome).toBe(at === 0 ? 'accepted' : 'refused');
        if (decision.outcome === 'refused') {
          expect(decision.refusal).toEqual({ kind: 'ImportAlreadyDecided', status: packImport.status });
        } else {
          packImport = 'packImport' in decision.state ? decision.state.packImport : decision.state;
        }
      });
      expect(packImport.decidedBy).toBe(officer.userId);
      expect(allowedImportCommands(packImport, officer)).toEqual([]);
    }),
  );
});

it('is decided by those who may', () => {
  expect(allowedImportCommands(pending(), viewerWith('auditor', ['auditor']))).toEqual([]);
});

describe('a forum that nobody here knows by the name printed', () => {
  const ofGroup: DraftDocument = {
    ...agenda,
    meeting: { forum: 'Estates Sub-Group', date: '2016-12-16', time: null, venue: null },
  };
  const unknown = () => pending(packOf([ofGroup, report]));

  it('is asked about once, and holds the import back until somebody answers', () => {
    expect(unknown().findings).toMatchObject([
      { kind: 'unknownForum', severity: 'question', line: 1, printed: 'Estates Sub-Group' },
    ]);
    expect(accept(unknown())).toMatchObject({ refusal: { kind: 'QuestionsUnanswered', count: 1 } });
    const unnamed = { ...minutes, meeting: { forum: null, date: '2016-11-10', time: null, venue: null } };
    expect(pending(packOf([unnamed])).findings).toMatchObject([{ kind: 'unknownForum', printed: null }]);
    expect(pending().findings).toEqual([]);
  });

  it('is opened when the answer repeats the name, read by its own body alone', () => {
    const { forums, meetings } = accepted(answer(unknown(), 'Estates Sub-Group'));
    expect(forums).toMatchObject([
      { name: 'Estates Sub-Group', aliases: [], status: 'active', readerBodyIds: [ownBody], seats: [] },
    ]);
    expect(meetings).toMatchObject([{ forumId: forums[0]?.id, heldOn: '2016-12-16' }]);
  });

  it('is the forum the answer names, which from then on goes by the printed name too', () => {
    const decision = accept(answer(unknown(), 'the business coordination board'));
    if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
    const [forum] = decision.state.forums;
    expect(forum).toMatchObject({
      id: known.forums[0]?.id,
      aliases: expect.arrayContaining(['Estates Sub-Group']),
    });
    expect(decision.events.map(({ type }) => type).slice(0, 3)).toEqual([
      'ImportAccepted',
      'ForumAliasAdded',
      'MeetingRecorded',
    ]);
    expect(unknownForums(unknown(), forum === undefined ? [] : [forum])).toEqual([]);
  });

  it('opens one forum for all the meetings of a file, under the name answered', () => {
    const earlier: DraftDocument = {
      ...minutes,
      meeting: { forum: 'ESTATES SUB GROUP', date: '2016-11-10', time: null, venue: null },
    };
    const packImport = pending(packOf([ofGroup, earlier, report]));
    expect(packImport.findings).toHaveLength(1);
    const { forums, meetings } = accepted(answer(packImport, 'Estates Group'));
    expect(forums).toMatchObject([{ name: 'Estates Group', aliases: ['ESTATES SUB GROUP'] }]);
    expect(new Set(meetings.map((meeting) => meeting.forumId)).size).toBe(1);
  });
});
