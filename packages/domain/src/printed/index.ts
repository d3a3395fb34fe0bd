export { agendaFacts, isToFollow, purposeWords, themeWords } from './agenda-words.ts';
export { correctionInWords, correctionsOf, type LinkedParagraph } from './correction-words.ts';
export { inPrintedOrder, type PaperBlock, type PlacedSection } from './in-printed-order.ts';
export { discussionOf } from './minuted-discussion.ts';
export { outcomesInWords } from './outcome-words.ts';
export { printedFigure, type UnitWords, unitWords } from './printed-figure.ts';
export type { PrintedParagraph, PrintedRow, PrintedSection, PrintedTable } from './printed-paper.ts';
export { type NoticeToPublish, type PublicNotice, publicNotice } from './public-notice.ts';
export { publicationWords } from './publication-words.ts';
