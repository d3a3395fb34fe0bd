import type { DraftDocument, DraftFinding, PackDraft } from '@concordat/domain/imports';
import { bareNumber, matchPapers } from './agenda/match-papers.ts';
import { readAgenda } from './agenda/read-agenda.ts';
import { readAttachment } from './attachments/read-attachment.ts';
import { askAboutAction, askAboutDocument, question } from './findings/ask-questions.ts';
import { findAgendaMismatches } from './findings/find-agenda-mismatches.ts';
import { findDifferingRecommendations } from './findings/find-differing-recommendations.ts';
import { findMissingNumbers } from './findings/find-missing-numbers.ts';
import { findMissingAppendices, findReferenceFaults } from './findings/find-references.ts';
import { readLines, splitIntoLines } from './lines/read-lines.ts';
import { readMinutes } from './minutes/read-minutes.ts';
import { readReport } from './reports/read-report.ts';
import type { Paper } from './splitting/paper.ts';
import { splitPapers } from './splitting/split-papers.ts';
import { readTables } from './tables/read-tables.ts';

interface ReadPaper {
  readonly document: DraftDocument;
  readonly findings: readonly DraftFinding[];
}

/** Reads the text of a paper or a pack; the same text always gives the same draft. */
export function parsePack(text: string, fileName: string, sha256: string): PackDraft {
  const papers = splitPapers(readLines(text));
  const read = papers.map(readPaper);
  const documents = placeOnAgenda(
    papers,
    read.map((each) => each.document),
  );
  const findings = [
    ...read.flatMap((each) => each.findings),
    ...documents.flatMap((document, index) => askAboutAppendices(document, index, papers)),
    ...findAgendaMismatches(documents),
    ...askAboutAgenda(documents),
  ];
  return {
    source: { file: fileName, sha256, lines: splitIntoLines(text).length },
    documents,
    findings: findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function readPaper(paper: Paper): ReadPaper {
  const lines: [number, number] = [paper.lines[0]?.number ?? 1, paper.lines.at(-1)?.number ?? 1];
  if (paper.kind === 'agenda') return finish(readAgenda(paper, lines), [], []);
  if (paper.kind === 'minutes') {
    const { document, actions } = readMinutes(paper, lines);
    return finish(document, [], actions.flatMap(askAboutAction));
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
  tables: ReturnType<typeof readTables>,
  findings: readonly DraftFinding[],
): ReadPaper {
  const whole: DraftDocument = { ...document, agendaItem: null, tables: tables.map((read) => read.table) };
  return {
    document: whole,
    findings: [
      ...askAboutDocument(whole),
      ...findings,
      ...(document.kind === 'agenda' ? [] : findMissingNumbers(document.sections)),
      ...tables.flatMap((read) => findReferenceFaults(read.table)),
      ...tables.flatMap((read) =>
        read.oddities.map((odd) => ({
          ...question('rowFormula', odd.line, odd.message),
          printed: odd.printed,
          computed: odd.computed,
        })),
      ),
    ],
  };
}

/** Gives each paper its agenda item; what is attached to a report goes where the report goes. */
function placeOnAgenda(papers: readonly Paper[], documents: readonly DraftDocument[]): DraftDocument[] {
  const agenda = documents.find((document) => document.kind === 'agenda');
  const items = agenda?.items ?? [];
  const standing = papers.flatMap((paper, index) =>
    paper.kind !== 'agenda' && paper.attachedTo === null ? [index] : [],
  );
  const places = matchPapers(
    standing.map((index) => {
      const document = documents[index] as DraftDocument;
      const kind = document.kind === 'minutes' || document.kind === 'report' ? document.kind : 'other';
      const date = document.meeting?.date ?? document.date ?? null;
      return {
        kind,
        title: document.title ?? '',
        from: document.from ?? null,
        date,
        printedItem: papers[index]?.printedItem ?? null,
      };
    }),
    items,
  );
  const placed = documents.map((document) => ({ ...document }));
  for (const [order, index] of standing.entries())
    (placed[index] as DraftDocument).agendaItem = places[order] ?? null;
  for (const [index, paper] of papers.entries()) {
    if (paper.attachedTo === null) continue;
    const own = bareNumber(paper.printedItem);
    (placed[index] as DraftDocument).agendaItem = own ?? placed[paper.attachedTo]?.agendaItem ?? null;
  }
  const attached = new Set(placed.map((document) => document.agendaItem));
  for (const item of placed.find((document) => document.kind === 'agenda')?.items ?? []) {
    if (item.paper === null && attached.has(item.number)) item.paper = 'attached';
  }
  return placed;
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

/** Items that name an author but whose report is nowhere in the file: it may be cut short. */
function askAboutAgenda(documents: readonly DraftDocument[]): DraftFinding[] {
  const agenda = documents.find((document) => document.kind === 'agenda');
  if (agenda === undefined || documents.length === 1) return [];
  return (agenda.items ?? [])
    .filter((item) => item.paper === null && item.lead)
    .map((item) =>
      question(
        'missingReference',
        agenda.lines[0],
        `Item ${item.number} "${item.title}" names ${item.lead}, but the file holds no report for it.`,
      ),
    );
}
