import type { Viewer } from '../src/access/index.ts';
import type {
  DraftDocument,
  DraftFinding,
  KnownToImports,
  PackDraft,
  PackImport,
} from '../src/imports/index.ts';
import { recordImport } from '../src/imports/index.ts';
import { type Circumstances, calendarDate } from '../src/kernel/index.ts';
import { circumstancesOf, testId } from './circumstances.ts';
import { board } from './meetings.ts';
import { otherBody, ownBody, viewerWith } from './viewers.ts';

export const officer = viewerWith('governance', ['governanceOfficer']);

let made = 0;

/** Ids go on counting from one call to the next, as they do in the office. */
export function atWork(by: Viewer = officer): Circumstances<Viewer> {
  return {
    ...circumstancesOf(by),
    newId: () => {
      made += 1;
      return testId(20_000 + made);
    },
  };
}

export const agenda: DraftDocument = {
  kind: 'agenda',
  title: 'Agenda',
  lines: [1, 6],
  agendaItem: null,
  sections: [],
  tables: [],
  meeting: {
    forum: 'Business Coordination Board',
    date: '2016-12-16',
    time: '10:00',
    venue: 'Conference Room 4',
  },
  items: [
    { number: '1', title: 'Welcome and apologies', lead: null, paper: null },
    { number: '3', title: 'Minutes of 10 November 2016', lead: null, paper: 'attached' },
    { number: '7', title: 'Revenue monitoring', lead: 'Chief Finance Officer', paper: 'attached' },
    { number: '14', title: 'Estates', lead: 'Chief Constable', paper: 'toFollow' },
  ],
};

export const minutes: DraftDocument = {
  kind: 'minutes',
  title: 'Draft minutes',
  lines: [7, 16],
  agendaItem: '3',
  sections: [
    {
      number: '9',
      heading: 'Equality and diversity',
      paragraphs: [
        { number: '9.1', text: 'The annual report was presented.', line: 10 },
        { number: '9.2', text: 'Resolved:', line: 11 },
        { number: '(i)', text: 'The report was agreed.', line: 12 },
        { number: '9.4', text: 'Action:', line: 13 },
        { number: '(i)', text: 'Report back to the Board in six months.', line: 14 },
      ],
    },
  ],
  tables: [],
  meeting: {
    forum: 'BUSINESS COORDINATION BOARD',
    date: '2016-11-10',
    time: '14:00',
    venue: 'Conference Room 2',
  },
  attendance: {
    members: [{ name: null, post: 'Chief Executive', body: 'OPCC' }],
    inAttendance: [],
    apologies: [{ name: null, post: 'Chief Constable', body: 'Constabulary' }],
  },
  items: [
    {
      number: '9',
      title: 'Equality and diversity',
      outcomes: ['agreed'],
      paragraphs: [
        { number: '9.1', text: 'The annual report was presented.' },
        { number: '9.2', text: 'Resolved:' },
        { number: '(i)', text: 'The report was agreed.' },
        { number: '9.4', text: 'Action:' },
        { number: '(i)', text: 'Report back to the Board in six months.' },
      ],
      actions: [
        {
          text: 'Report back to the Board in six months.',
          owner: { post: null, body: 'Constabulary' },
          due: { printed: 'in six months', month: '2017-05', date: '2017-05-10' },
        },
      ],
    },
  ],
};

export const report: DraftDocument = {
  kind: 'report',
  title: 'Revenue monitoring, month 6',
  to: 'Business Coordination Board',
  from: 'Chief Finance Officer',
  date: '2016-12-16',
  lines: [17, 30],
  agendaItem: '7',
  sections: [
    {
      number: '1',
      heading: 'Purpose',
      paragraphs: [{ number: '1.1', text: 'The position at month 6.', line: 20 }],
    },
  ],
  recommendations: [{ number: '2.1', limb: null, verb: 'note', text: 'the position' }],
  contactOfficers: ['Chief Finance Officer'],
  sourceDocuments: [],
  tables: [
    {
      kind: 'revenueMonitoring',
      caption: 'Summary',
      unit: 'thousandPounds',
      columns: ['Budget', 'Actual', 'Variance'],
      rows: [
        { label: 'Constabulary', reference: null, isTotal: false, values: [61_558, 60_669, -889], line: 25 },
      ],
    },
  ],
};

export const lines: readonly string[] = Array.from({ length: 30 }, (_, at) =>
  at === 8 ? '**PROTECT until Approved**' : '',
);

export function finding(more: Partial<DraftFinding>): DraftFinding {
  return {
    severity: 'question',
    kind: 'unknownPerson',
    line: null,
    printed: null,
    computed: null,
    difference: null,
    message: 'Who owns this?',
    ...more,
  };
}

export function packOf(
  documents: readonly DraftDocument[],
  findings: readonly DraftFinding[] = [],
): PackDraft {
  const source = { file: 'board-pack.txt', sha256: 'ab'.repeat(32), lines: lines.length };
  return { source, documents: [...documents], findings: [...findings] };
}

export function pending(draft: PackDraft = packOf([agenda, minutes, report]), forums = [board]): PackImport {
  const command = { bodyId: ownBody, fileEntryId: testId<'FileEntry'>(8), draft, lines, forums };
  const decision = recordImport([], command, atWork());
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

export const known: KnownToImports = {
  forums: [board],
  recorded: [],
  minutedInUse: [],
  calendar: [{ forumId: board.id, heldOn: calendarDate('2017-05-24'), minutesId: null }],
  owners: {
    bodies: [
      {
        id: ownBody,
        legalName: 'Commissioner for Exampleshire',
        shortName: 'OPCC',
        headTitle: 'Commissioner',
      },
      {
        id: otherBody,
        legalName: 'Chief Constable',
        shortName: 'Constabulary',
        headTitle: 'Chief Constable',
      },
    ],
    posts: [],
  },
};
