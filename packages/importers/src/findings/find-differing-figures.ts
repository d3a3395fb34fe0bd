import {
  type Comparison,
  compareFinancing,
  compareProse,
  compareSchemes,
  compareTables,
  joinContinuedTables,
} from '@concordat/domain/castings';
import type { DraftDocument, DraftFinding, FindingSeverity } from '@concordat/domain/imports';

const severityOf: Readonly<Record<Comparison['verdict'], FindingSeverity>> = {
  rounding: 'rounding',
  misprint: 'error',
  unsettled: 'question',
};

/** Compares the paragraphs and tables of one agenda item's papers with one another: a report and its appendices. */
export function findDifferingFigures(documents: readonly DraftDocument[]): DraftFinding[] {
  return papersTogether(documents).flatMap((papers) => {
    const printed = papers.flatMap((paper) => paper.tables).filter(({ unit }) => unit !== 'text');
    if (printed.length === 0) return [];
    const tables = joinContinuedTables(printed);
    const paragraphs = papers.flatMap((paper) => paper.sections.flatMap((section) => section.paragraphs));
    const found = [
      ...compareFinancing(printed),
      ...compareTables(tables),
      ...compareSchemes(tables),
      ...compareProse(paragraphs, tables),
    ];
    return found.map(({ kind, verdict, line, printed, other, difference, sentence }) => ({
      severity: severityOf[verdict],
      kind,
      line,
      printed,
      computed: other,
      difference,
      message: sentence,
    }));
  });
}

function papersTogether(documents: readonly DraftDocument[]): DraftDocument[][] {
  const groups = new Map<string, DraftDocument[]>();
  for (const [index, document] of documents.entries()) {
    if (document.kind === 'agenda' || document.kind === 'minutes') continue;
    const item = document.agendaItem ?? `alone ${index}`;
    groups.set(item, [...(groups.get(item) ?? []), document]);
  }
  return [...groups.values()];
}
