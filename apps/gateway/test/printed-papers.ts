import type { PaperJson, WholeBoardPackJson } from '@concordat/database/reads';
import type { DraftDocument } from '@concordat/domain/imports';

/** A pack of these papers as it is printed, each under the item it belongs to. */
export function packOf(papers: readonly DraftDocument[]): WholeBoardPackJson {
  const marking = { clearance: 'official', descriptor: null, printed: null };
  const printed = papers.map((paper, at) => paperOf(paper, String(at + 4), marking));
  return {
    meeting: {
      id: 'm',
      forumName: 'Business Co-ordination Board',
      heldOn: '2016-12-16',
      startsAt: '10:00',
      venue: 'Headquarters, Conference Room 4',
      status: 'agendaPublished',
    },
    forum: { id: 'f', name: 'Business Co-ordination Board' },
    attendance: [],
    minutes: null,
    papersWithoutItem: [],
    items: printed.map((paper) => ({
      id: paper.id,
      number: paper.label,
      title: paper.title,
      subItems: [],
      lead: null,
      kind: 'paper',
      purpose: null,
      closedReason: null,
      theme: null,
      minutesOfTime: null,
      withdrawnReason: null,
      carriedActions: [],
      papers: [paper],
      minutesForApproval: null,
      withheldPaperCount: 0,
    })),
  };
}

function paperOf(paper: DraftDocument, label: string, marking: PaperJson['marking']): PaperJson {
  return {
    __typename: 'Paper',
    id: label,
    meetingId: 'm',
    itemNumber: label,
    label,
    kind: 'report',
    title: paper.title ?? '',
    addressedTo: paper.to ?? null,
    author: paper.from ?? null,
    date: paper.date ?? null,
    marking,
    contactOfficers: paper.contactOfficers ?? [],
    sourceDocuments: paper.sourceDocuments ?? [],
    recommendations: [],
    sections: paper.sections.map(({ number, heading, paragraphs }) => ({
      number,
      heading: heading ?? '',
      paragraphs: paragraphs.map((each) => ({ id: String(each.line), ...each })),
    })),
    carriedTerms: [],
    tables: paper.tables.map((table) => ({
      id: String(table.rows[0]?.line),
      kind: table.kind,
      caption: table.caption,
      unit: table.unit,
      columns: table.columns,
      rows: table.rows.map((row) => ({
        ...row,
        values: row.values.map((value) => (value === null ? null : String(value))),
      })),
      line: table.rows[0]?.line ?? null,
    })),
    firstLine: paper.lines[0],
    lastLine: paper.lines[1],
    version: 1,
  };
}
