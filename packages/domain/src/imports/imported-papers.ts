import { findMarking } from '../documents/index.ts';
import { parseCalendarDate } from '../kernel/index.ts';
import type { ImportedPaper } from '../meetings/index.ts';
import type { DraftDocument, DraftTable } from './pack-draft.ts';

const titleByKind = { report: 'Report', plan: 'Plan', appendix: 'Appendix', other: 'Paper' } as const;

/** Everything in the pack but its agenda and minutes, in printed order. */
export function importedPapers(
  documents: readonly DraftDocument[],
  lines: readonly string[],
): readonly ImportedPaper[] {
  return documents.flatMap((document): ImportedPaper[] => {
    const { kind } = document;
    if (kind === 'agenda' || kind === 'minutes') return [];
    const [firstLine, lastLine] = document.lines;
    return [
      {
        itemNumber: document.agendaItem,
        kind,
        title: document.title ?? titleByKind[kind],
        addressedTo: document.to ?? null,
        author: document.from ?? null,
        date: document.date ? parseCalendarDate(document.date) : null,
        marking: findMarking(lines.slice(firstLine - 1, lastLine)),
        namedReaders: [],
        contactOfficers: document.contactOfficers ?? [],
        sourceDocuments: document.sourceDocuments ?? [],
        firstLine,
        lastLine,
        sections: document.sections.map((section) => ({ ...section, heading: section.heading ?? '' })),
        recommendations: document.recommendations ?? [],
        tables: document.tables.map(importedTable),
      },
    ];
  });
}

function importedTable(table: DraftTable): ImportedPaper['tables'][number] {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      values: row.values.map((value) => (value === null ? null : String(value))),
    })),
  };
}
