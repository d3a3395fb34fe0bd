import type { PaperJson, WholeBoardPackJson } from '@concordat/database/reads';
import { calendarDate } from '@concordat/domain/kernel';
import { printBoardPack } from '@concordat/typesetting';

/** Prints a pack of some 300 pages as the gateway does, in a thread of its own; seconds by the clock. */
export async function measurePack(): Promise<{ pages: number; seconds: number }> {
  const startedAt = performance.now();
  const { pages } = await printBoardPack(packToMeasure(), calendarDate('2016-12-12'));
  return { pages, seconds: (performance.now() - startedAt) / 1_000 };
}

const papers = 19;
const sentence =
  'The Board is asked to weigh what this would cost against what it would bring, and to say which. ';

/** Papers of twenty pages of text and tables; made up, since only their size matters. */
function packToMeasure(): WholeBoardPackJson {
  return {
    meeting: {
      id: 'm',
      forumName: 'Business Co-ordination Board',
      heldOn: '2016-12-16',
      startsAt: '10:00',
      venue: 'Headquarters',
      status: 'agendaPublished',
    },
    forum: { id: 'f', name: 'Business Co-ordination Board' },
    attendance: [],
    minutes: null,
    papersWithoutItem: [],
    items: Array.from({ length: papers }, (_, at) => ({
      id: `item ${at}`,
      number: `${at + 1}`,
      title: `Business ${at + 1}`,
      subItems: [],
      lead: 'Chief Finance Officer',
      kind: 'paper',
      purpose: 'note',
      closedReason: null,
      theme: null,
      minutesOfTime: 10,
      withdrawnReason: null,
      carriedActions: [],
      papers: [paper(`${at + 1}`)],
      minutesForApproval: null,
      withheldPaperCount: 0,
    })),
  };
}

function paper(label: string): PaperJson {
  const each = <T>(count: number, make: (nth: number) => T) =>
    Array.from({ length: count }, (_, nth) => make(nth));
  return {
    __typename: 'Paper',
    id: label,
    meetingId: 'm',
    itemNumber: label,
    label,
    kind: 'report',
    title: `Report ${label}`,
    addressedTo: 'Business Co-ordination Board',
    author: 'Chief Finance Officer',
    date: '2016-12-16',
    marking: { clearance: 'official', descriptor: null, printed: null },
    contactOfficers: [],
    sourceDocuments: [],
    recommendations: [{ number: '2.1', limb: null, verb: 'note', text: sentence }],
    sections: each(20, (section) => ({
      number: `${section + 1}`,
      heading: `Section ${section + 1}`,
      paragraphs: each(6, (nth) => ({
        id: `${section}.${nth}`,
        number: `${section + 1}.${nth + 1}`,
        text: sentence.repeat(4),
        line: section * 10 + nth,
      })),
    })),
    carriedTerms: [],
    tables: each(8, (nth) => ({
      id: `${nth}`,
      kind: 'other',
      caption: `Table ${nth + 1}`,
      unit: 'thousandPounds',
      columns: ['Budget', 'To date', 'Actual', 'Variance', 'Forecast'],
      rows: each(30, (row) => ({
        label: `Line ${row + 1}`,
        reference: null,
        isTotal: row === 29,
        values: each(5, (column) => `${row * 1_000 + column}`),
        line: null,
      })),
      line: nth * 20 + 5,
    })),
    firstLine: null,
    lastLine: null,
    version: 1,
  };
}
