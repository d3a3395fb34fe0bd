import type { PaperSheets } from './sheets-of-paper.ts';

/** What stands on the sheets of a board pack, in the order and the words of the page; the template only lays it out. */
export type PackSheets = {
  readonly title: string;
  readonly forum: string;
  /** "16 December 2016, 10:00, Police Headquarters". */
  readonly when: string;
  /** Of whatever in this copy is marked highest. */
  readonly marking: string;
  /** When it was printed and how long that stands: "As the record stood on 12 December 2016". */
  readonly edition: string;
  readonly items: readonly PackItemSheets[];
  /** Papers that belong to no item. */
  readonly supplements: readonly PaperSheets[];
};

export type PackItemSheets = {
  readonly number: string;
  readonly title: string;
  /** "Chief Finance Officer · To decide · 10 minutes"; empty when nothing is said. */
  readonly facts: string;
  readonly subItems: readonly string[];
  /** Said in place of a paper: withdrawn, closed or to follow. */
  readonly remarks: readonly string[];
  /** A placeholder in the pack itself for what this reader does not get; null when nothing is left out. */
  readonly withheld: string | null;
  /** Actions the meeting opens with. */
  readonly carried: readonly string[];
  readonly papers: readonly PaperSheets[];
};
