import type { MinutesJson, PaperJson, WholeBoardPackJson } from '@concordat/database/reads';

const official = { clearance: 'official', descriptor: null, printed: null };

export function paper(label: string, changes: Partial<PaperJson> = {}): PaperJson {
  return {
    __typename: 'Paper',
    id: label,
    meetingId: 'm',
    itemNumber: label.split('.')[0] ?? null,
    label,
    kind: 'report',
    title: `Report ${label}`,
    addressedTo: 'Business Co-ordination Board',
    author: 'Chief Finance Officer',
    date: '2016-12-16',
    marking: official,
    contactOfficers: [],
    sourceDocuments: [],
    recommendations: [{ number: '2.1', limb: null, verb: 'note', text: 'The Board is asked to note this.' }],
    sections: [
      {
        number: '3',
        heading: 'Position',
        paragraphs: [{ id: 'g', number: '3.1', text: 'Spending is below the budget.', line: 1 }],
      },
    ],
    tables: [],
    carriedTerms: [],
    firstLine: null,
    lastLine: null,
    version: 1,
    ...changes,
  };
}

export const draftMinutes: MinutesJson = {
  __typename: 'Minutes',
  id: 'n',
  meetingId: 'before',
  heldOn: '2016-11-10',
  status: 'draft',
  marking: { clearance: 'officialSensitive', descriptor: 'DRAFT', printed: 'PROTECT until Approved' },
  version: 1,
  attendance: [{ kind: 'member', name: null, post: 'Deputy Commissioner', bodyName: 'OPCC' }],
  items: [
    {
      id: 'i',
      number: '1',
      title: 'Welcome',
      outcomes: ['noted'],
      paragraphs: [{ id: 'p', number: '1.1', text: 'The chair opened the meeting.', line: null }],
      resolutions: [{ id: 'r', text: 'That the report be noted.', notice: null }],
      actions: [],
      corrections: [],
    },
  ],
};

export const pack: WholeBoardPackJson = {
  meeting: {
    id: 'm',
    forumName: 'Business Co-ordination Board',
    heldOn: '2016-12-16',
    startsAt: '10:00',
    venue: 'Police Headquarters',
    status: 'agendaPublished',
  },
  forum: { id: 'f', name: 'Business Co-ordination Board' },
  attendance: [],
  minutes: null,
  papersWithoutItem: [paper('S1', { itemNumber: null })],
  items: [
    item('3', 'Minutes of the last meeting', [], { minutesForApproval: draftMinutes }),
    item('10', 'Revenue monitoring', [
      paper('10', {
        tables: [
          {
            id: 't',
            kind: 'other',
            caption: 'Summary',
            unit: 'thousandPounds',
            columns: ['Budget', 'Actual'],
            rows: [
              { label: 'Pay', reference: null, isTotal: false, values: ['71916', null], line: 2 },
              { label: 'Total', reference: null, isTotal: true, values: ['95968', '-889'], line: 3 },
            ],
            line: 2,
          },
        ],
      }),
      paper('10.1', { kind: 'appendix', title: 'Appendix' }),
    ]),
    item('12', 'Personnel', [], { withheldPaperCount: 1, closedReason: 'It names a person.' }),
  ],
};

function item(
  number: string,
  title: string,
  papers: readonly PaperJson[],
  changes: Partial<WholeBoardPackJson['items'][number]> = {},
): WholeBoardPackJson['items'][number] {
  return {
    id: number,
    number,
    title,
    subItems: [],
    lead: null,
    kind: 'paper',
    purpose: null,
    closedReason: null,
    theme: null,
    minutesOfTime: null,
    withdrawnReason: null,
    carriedActions: [],
    papers,
    minutesForApproval: null,
    withheldPaperCount: 0,
    ...changes,
  };
}
