import type { DraftDocument, DraftFinding, PackDraft } from '@concordat/domain/imports';
import { placePapers } from './agenda/place-papers.ts';
import { addUpTables } from './findings/add-up-tables.ts';
import { askAboutMissingPapers } from './findings/ask-about-missing-papers.ts';
import { findAgendaMismatches } from './findings/find-agenda-mismatches.ts';
import { findDifferingFigures } from './findings/find-differing-figures.ts';
import { findMissingAppendices } from './findings/find-references.ts';
import { readLines, splitIntoLines } from './lines/read-lines.ts';
import { readPaper } from './read-paper.ts';
import type { Paper } from './splitting/paper.ts';
import { splitPapers } from './splitting/split-papers.ts';

/** Reads the text of a paper or a pack; the same text always gives the same draft. */
export function parsePack(text: string, fileName: string, sha256: string): PackDraft {
  const papers = splitPapers(readLines(text));
  const read = papers.map(readPaper);
  const documents = placePapers(
    papers,
    read.map((each) => each.document),
  );
  const findings = [
    ...read.flatMap((each) => each.findings),
    ...documents.flatMap((document, index) => addUpTables(document, read[index]?.doubtfulLines ?? new Set())),
    ...findDifferingFigures(documents),
    ...documents.flatMap((document, index) => askAboutAppendices(document, index, papers)),
    ...findAgendaMismatches(documents),
    ...askAboutMissingPapers(documents),
  ];
  return {
    source: { file: fileName, sha256, lines: splitIntoLines(text).length },
    documents,
    findings: findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function askAboutAppendices(
  document: DraftDocument,
  index: number,
  papers: readonly Paper[],
): DraftFinding[] {
  if (document.kind !== 'report') return [];
  const labels = papers.filter((paper) => paper.attachedTo === index).map((paper) => paper.appendixLabel);
  return findMissingAppendices(document, labels);
}
