import type { DraftDocument, DraftFinding } from '@concordat/domain/imports';
import { readAgenda } from './agenda/read-agenda.ts';
import { readAttachment } from './attachments/read-attachment.ts';
import { askAboutAction, askAboutDocument, question } from './findings/ask-questions.ts';
import { findDifferingRecommendations } from './findings/find-differing-recommendations.ts';
import { findMissingNumbers } from './findings/find-missing-numbers.ts';
import { findReferenceFaults } from './findings/find-references.ts';
import { readMinutes } from './minutes/read-minutes.ts';
import { readReport } from './reports/read-report.ts';
import type { Paper } from './splitting/paper.ts';
import type { ReadTable } from './tables/read-table.ts';
import { readTables } from './tables/read-tables.ts';

/** One paper as a document of the draft, not yet placed on the agenda, and what it alone gives to ask. */
export interface ReadPaper {
  readonly document: DraftDocument;
  readonly findings: readonly DraftFinding[];
  /** Lines of its tables whose figures may be misread. */
  readonly doubtfulLines: ReadonlySet<number>;
}

/** Reads a paper by the reader for its kind, its tables with it. */
export function readPaper(paper: Paper): ReadPaper {
  const lines: [number, number] = [paper.lines[0]?.number ?? 1, paper.lines.at(-1)?.number ?? 1];
  if (paper.kind === 'agenda') return finish(readAgenda(paper, lines), [], []);
  if (paper.kind === 'minutes') {
    const { document, actions, headLines } = readMinutes(paper, lines);
    return finish(document, readTables(paper.lines, headLines), actions.flatMap(askAboutAction));
  }
  if (paper.kind === 'report') {
    const { document, asked, referenceLines } = readReport(paper, lines);
    const header = paper.lines.slice(0, paper.header?.end ?? 0).map((line) => line.number);
    const tables = readTables(paper.lines, new Set([...referenceLines, ...header]));
    return finish(document, tables, findDifferingRecommendations(asked));
  }
  return finish(readAttachment(paper, lines), readTables(paper.lines, new Set()), []);
}

function finish(
  document: Omit<DraftDocument, 'agendaItem' | 'tables'>,
  tables: readonly ReadTable[],
  findings: readonly DraftFinding[],
): ReadPaper {
  const whole: DraftDocument = { ...document, agendaItem: null, tables: tables.map((read) => read.table) };
  const missing = document.kind === 'agenda' ? [] : findMissingNumbers(document.sections);
  const faults = tables.flatMap((read) => [...findReferenceFaults(read.table), ...askAboutOddities(read)]);
  const doubtfulLines = new Set(tables.flatMap((read) => read.oddities.map(({ line }) => line)));
  return {
    document: whole,
    findings: [...askAboutDocument(whole), ...findings, ...missing, ...faults],
    doubtfulLines,
  };
}

function askAboutOddities(read: ReadTable): DraftFinding[] {
  return read.oddities.map(({ line, message, printed, computed }) => ({
    ...question('rowFormula', line, message),
    printed,
    computed,
  }));
}
