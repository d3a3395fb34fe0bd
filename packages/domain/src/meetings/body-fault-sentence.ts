import type { PaperBodyFault } from './find-body-fault.ts';
import { longestBody } from './paper-body.ts';

const names: Readonly<Record<string, string>> = {
  doc: 'the paper',
  bulletList: 'a list',
  orderedList: 'a numbered list',
  listItem: 'a line of a list',
  tableRow: 'a row of a table',
  tableHeader: 'the heading of a column',
  tableCell: 'a cell of a table',
  text: 'words',
};

/** One plain sentence that says what to do. */
export function sentenceForBodyFault(fault: PaperBodyFault): string {
  switch (fault.kind) {
    case 'NotADocument':
      return 'This is not the text of a paper; open the paper again and write it there.';
    case 'PartNotTaken':
      return `A paper takes paragraphs, headings, lists, tables, bold, italic and links; take the “${fault.part}” out.`;
    case 'PartOutOfPlace':
      return `There is no place for ${named(fault.part)} in ${named(fault.inside)}; move it out of there.`;
    case 'PartEmpty':
      return `There is nothing in ${named(fault.part)}; write something in it or take it out.`;
    case 'DetailNotTaken':
      return `The “${fault.detail}” of ${named(fault.part)} is not taken; take it out.`;
    case 'AddressNotTaken':
      return `A link leads to an address that begins with http:// or https://; “${fault.address}” does not.`;
    case 'CharacterNotTaken':
      return 'The text has a character that cannot be kept; type that word again.';
    case 'TableUneven':
      return 'A table has a row of headings and rows of as many cells; fill or remove the row that differs.';
    case 'TableTooWide':
      return `A table has at most ${longestBody.columns} columns, so that it fits the page; split it.`;
    case 'TooDeep':
      return 'Lists stand too deep in one another; move the innermost out.';
    case 'TooLong':
      return 'The paper is too long; put part of it into an appendix.';
  }
}

function named(part: string): string {
  return names[part] ?? `a ${part}`;
}
