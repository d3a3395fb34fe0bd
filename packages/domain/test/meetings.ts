import { readMarking, unmarked } from '../src/documents/index.ts';
import { calendarDate, clockTime } from '../src/kernel/index.ts';
import { newForum } from '../src/meetings/forum.ts';
import type {
  Forum,
  ImportedAction,
  ImportedAgendaItem,
  ImportedMeeting,
  ImportedMinutesItem,
  ImportedPaper,
  KnownBeforeImport,
} from '../src/meetings/index.ts';
import { testId } from './circumstances.ts';
import { otherBody, ownBody } from './viewers.ts';

export const board: Forum = newForum({
  id: testId(50),
  bodyId: ownBody,
  readerBodyIds: [ownBody, otherBody],
  name: 'Business Co-ordination Board',
  aliases: ['BCB'],
  purpose: 'Where the Commissioner and the Chief Constable do their business together',
  status: 'active',
});

export const november = calendarDate('2016-11-10');
export const december = calendarDate('2016-12-16');

export const nothingKnown: KnownBeforeImport = {
  forum: board,
  recorded: null,
  meetingDates: [november, december],
  earlierMinutes: [],
  minutedInUse: [],
};

export function agendaItem(
  number: string,
  title: string,
  more: Partial<ImportedAgendaItem> = {},
): ImportedAgendaItem {
  return {
    number,
    title,
    subItems: [],
    lead: null,
    kind: 'paper',
    purpose: null,
    closedReason: null,
    marking: unmarked,
    namedReaders: [],
    approvesMinutesOf: null,
    line: null,
    ...more,
  };
}

export function paper(
  itemNumber: string | null,
  title: string,
  more: Partial<ImportedPaper> = {},
): ImportedPaper {
  return {
    itemNumber,
    kind: 'report',
    title,
    addressedTo: 'Business Co-ordination Board',
    author: 'Chief Finance Officer',
    date: december,
    marking: unmarked,
    namedReaders: [],
    contactOfficers: [],
    sourceDocuments: [],
    firstLine: 1,
    lastLine: 9,
    sections: [
      { number: '1', heading: 'Purpose', paragraphs: [{ number: '1.1', text: `About ${title}.`, line: 2 }] },
    ],
    recommendations: [{ number: '2.1', limb: null, verb: 'note', text: 'the report' }],
    tables: [],
    ...more,
  };
}

export function action(
  paragraphNumber: string,
  text: string,
  more: Partial<ImportedAction> = {},
): ImportedAction {
  return {
    paragraphNumber,
    text,
    ownerPost: null,
    ownerBodyName: 'Constabulary',
    ownerBodyId: otherBody,
    ownerPostId: null,
    due: { kind: 'none', printed: null },
    ...more,
  };
}

export function minutesItem(
  number: string,
  title: string,
  paragraphs: readonly (readonly [number: string | null, text: string])[],
  actions: readonly ImportedAction[] = [],
): ImportedMinutesItem {
  return {
    number,
    title,
    outcomes: ['noted'],
    paragraphs: paragraphs.map(([each, text]) => ({ number: each, text, line: null })),
    resolutions: [],
    actions,
  };
}

export const decemberPack: ImportedMeeting = {
  heldOn: december,
  startsAt: clockTime('10:00'),
  venue: 'Conference Room 4',
  attendance: null,
  agendaItems: [
    agendaItem('1', 'Welcome and apologies', { kind: 'standing' }),
    agendaItem('3', 'Minutes of the last meeting', { approvesMinutesOf: november }),
    agendaItem('7', 'Revenue monitoring'),
    agendaItem('14', 'Estates', { kind: 'toFollow' }),
  ],
  papers: [paper('7', 'Revenue monitoring'), paper('7', 'Appendix 1', { kind: 'appendix' })],
  minutes: null,
};

export const novemberMinutes: ImportedMeeting = {
  heldOn: november,
  startsAt: clockTime('14:00'),
  venue: 'Conference Room 2',
  attendance: [
    { kind: 'member', name: null, post: 'Chief Executive', bodyName: 'OPCC', personId: null },
    { kind: 'apologies', name: null, post: 'Chief Constable', bodyName: 'Constabulary', personId: null },
  ],
  agendaItems: null,
  papers: [],
  minutes: {
    marking: readMarking('PROTECT until Approved'),
    namedReaders: [],
    line: 30,
    items: [
      minutesItem('5', 'HMIC update', [
        ['5.1', 'The update was introduced.'],
        ['5.2', 'It was discussed.'],
        ['5.4', 'It was noted.'],
      ]),
      minutesItem(
        '9',
        'Equality and diversity',
        [
          ['9.1', 'The report was presented.'],
          ['9.3', 'Action:'],
          [null, 'Report back'],
        ],
        [
          action('9.3', 'Report back on a representative workforce', {
            due: { kind: 'monthsAfter', months: 6, printed: 'in six months' },
          }),
        ],
      ),
    ],
  },
};
