import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer, testId } from '../../test/circumstances.ts';
import { november } from '../../test/meetings.ts';
import { ownBody } from '../../test/viewers.ts';
import { unmarked } from '../documents/index.ts';
import { calendarDate, instant } from '../kernel/index.ts';
import type { Action } from './action.ts';
import { compareTracker } from './compare-tracker.ts';
import type { ActionId } from './meetings-ids.ts';
import { type ActionTracker, readTracker, type TrackerRow } from './read-tracker.ts';
import { takeTracker, trackedActions } from './take-tracker.ts';

const circumstances = circumstancesOf(governanceOfficer);
const letter: Action = {
  id: testId(11),
  meetingId: testId(2),
  forumId: testId(3),
  minutesItemId: null,
  paragraphNumber: '5.5',
  text: 'Send a joint letter',
  ownerPost: null,
  ownerBodyName: null,
  ownerBodyId: null,
  ownerPostId: null,
  raisedOn: november,
  due: { kind: 'none', printed: null },
  dueOn: null,
  status: 'open',
  marking: unmarked,
  namedReaders: [],
  updates: [],
};
const reported: Action = {
  ...letter,
  id: testId(12),
  text: 'Report on the cells',
  dueOn: calendarDate('2017-05-10'),
  status: 'ongoing',
  updates: ['Asked two suppliers.', '=Begun'].map((note, n) => ({
    id: testId(20 + n),
    at: instant('2016-12-01T09:00:00Z'),
    byUserId: 'owner',
    byName: 'Owner',
    note,
    statusBefore: 'open',
    statusAfter: 'ongoing',
    evidence: null,
  })),
};
const named = [letter, reported].map((action) => ({ action, isOfThisBody: true }));
const head = ['Id', 'Action', 'Due on', 'Status', 'Last update'];
type Row = readonly [id: ActionId | null, dueOn: string, status: string, note: string];
const fileOf = (...rows: Row[]): TrackerRow[] => [
  { row: 1, cells: head, actionId: null },
  ...rows.map(([actionId, due, status, note], n) => ({
    row: n + 2,
    cells: [`id ${n}`, 'whatever', due, status, note],
    actionId,
  })),
];
const compare = (rows: readonly TrackerRow[], others = named) => compareTracker(rows, trackedActions(others));
const faultOf = (...row: readonly [ActionId | null, string, string, string]) =>
  compare(fileOf(row)).faults[0];

describe('a tracker read back in', () => {
  it('changes nothing where it says what the log says, formula marks and all', () => {
    expect(
      compare(fileOf([letter.id, '', 'Open', ''], [reported.id, '10/05/2017', 'on-going', "'=Begun"])),
    ).toEqual({ changes: [], faults: [], alike: 2, behind: [] });
  });

  it('says row by row what it would change', () => {
    expect(
      compare(
        fileOf([letter.id, '31/01/2017', 'closed', 'Sent.'], [reported.id, '', 'ongoing', 'Both answered.']),
      ).changes,
    ).toEqual([
      {
        row: 2,
        actionId: letter.id,
        text: letter.text,
        status: { before: 'open', after: 'closed' },
        dueOn: { before: null, after: '2017-01-31' },
        note: 'Sent.',
      },
      {
        row: 3,
        actionId: reported.id,
        text: reported.text,
        status: null,
        dueOn: null,
        note: 'Both answered.',
      },
    ]);
  });

  it('leaves a row as it is where the log has heard more since the file was saved, and says which', () => {
    const saved = fileOf(
      [reported.id, '2017-05-10', 'ongoing', 'Asked two\r\nsuppliers.'],
      [letter.id, '', 'open', ''],
    );
    expect(compare(saved)).toMatchObject({ changes: [], faults: [], behind: [2], alike: 1 });
    expect(compare(fileOf([reported.id, '', 'open', '']))).toMatchObject({ faults: [], behind: [2] });
  });

  it('never passes over a status that was changed in a row the log has overtaken', () => {
    expect(faultOf(reported.id, '', 'closed', 'Asked two suppliers.')).toMatchObject({
      column: 'Status',
      reason: 'The log has heard more since this row was saved, and another status',
    });
  });

  it('says what is wrong by row and column, and what to do', () => {
    expect(faultOf(null, '', 'open', '')).toMatchObject({ row: 2, column: 'Id', cell: 'id 0' });
    expect(faultOf(letter.id, '', 'done', 'Sent.')).toMatchObject({ column: 'Status', cell: 'done' });
    expect(faultOf(letter.id, '31/02/2017', 'open', 'Sent.')).toMatchObject({ column: 'Due on' });
    expect(faultOf(letter.id, '', 'closed', '')).toMatchObject({
      column: 'Last update',
      reason: 'The status changes and nothing says why',
    });
    expect(faultOf(letter.id, '2017-02-01', 'open', '')?.reason).toBe('The day changes and nothing says why');
    expect(faultOf(reported.id, '', 'open', 'Not begun.')).toMatchObject({ column: 'Status' });
    expect(faultOf(letter.id, '', 'open', 'a'.repeat(4_001))).toMatchObject({ column: 'Last update' });
    const twice = fileOf([letter.id, '', 'open', ''], [letter.id, '', 'open', '']);
    expect(compare(twice).faults).toMatchObject([{ row: 3, reason: 'An earlier row has this action' }]);
    const theirs = [{ action: letter, isOfThisBody: false }];
    expect(compare(fileOf([letter.id, '', 'open', '']), theirs).faults).toMatchObject([{ column: 'Id' }]);
    const headless = [{ row: 1, cells: ['Action', 'Status'], actionId: null }];
    expect(compare(headless).faults.map(({ column }) => column)).toEqual(['Id', 'Last update']);
  });
});

describe('taking it over', () => {
  const tracker = (...rows: Row[]): ActionTracker => ({
    id: testId(1),
    bodyId: ownBody,
    fileEntryId: testId(4),
    sha256: 'a'.repeat(64),
    fileName: 'tracker.csv',
    rows: fileOf(...rows),
    status: 'read',
    readAt: circumstances.now,
    readByName: 'Governance Officer',
    takenAt: null,
  });

  it('reports on every action it says something new of, and moves its day', () => {
    expect(
      takeTracker(tracker([letter.id, '2017-01-31', 'closed', 'Sent.']), named, circumstances),
    ).toMatchObject({
      state: {
        tracker: { status: 'taken' },
        actions: [{ id: letter.id, status: 'closed', dueOn: '2017-01-31', updates: [{ note: 'Sent.' }] }],
      },
      events: [
        { type: 'TrackerTaken', actions: 1 },
        { type: 'ActionUpdated' },
        { type: 'ActionDueMoved', before: { dueOn: null }, after: { dueOn: '2017-01-31' } },
      ],
    });
  });

  it('takes nothing where one cell is wrong, or nothing is new', () => {
    const wrong = tracker([letter.id, '', 'closed', 'Sent.'], [reported.id, '', 'lost', '']);
    expect(takeTracker(wrong, named, circumstances)).toMatchObject({
      refusal: { kind: 'TrackerHasFaults', count: 1 },
    });
    expect(takeTracker(tracker([letter.id, '', 'open', '']), named, circumstances)).toMatchObject({
      refusal: { kind: 'TrackerChangesNothing' },
    });
  });

  it('knows a file again, taken over or waiting', () => {
    const file = tracker([letter.id, '', 'closed', 'Sent.']);
    const again = (status: ActionTracker['status']) =>
      readTracker({ bodyId: ownBody, sameBytes: [{ ...file, status }] }, file, circumstances);
    expect(again('taken')).toMatchObject({ refusal: { kind: 'TrackerTakenBefore' } });
    expect(again('read')).toMatchObject({ refusal: { kind: 'TrackerReadBefore', trackerId: file.id } });
    expect(readTracker({ bodyId: ownBody, sameBytes: [] }, file, circumstances)).toMatchObject({
      events: [{ type: 'TrackerRead', rows: 1 }],
    });
    const empty = { ...file, rows: fileOf() };
    expect(readTracker({ bodyId: ownBody, sameBytes: [] }, empty, circumstances)).toMatchObject({
      refusal: { kind: 'TrackerEmpty' },
    });
  });
});
