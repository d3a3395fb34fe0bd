/**
 * What stands under a paper's headings, as a tree of a closed list of nodes: nothing else is ever kept, so nothing
 * typed into a paper can become markup. Its shape is that of the editor's own document.
 */
export type PaperBody = { readonly type: 'doc'; readonly content: readonly PaperBlockNode[] };

export type PaperBlockNode = ParagraphNode | HeadingNode | ListNode | TableNode;

export type TextRun = {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly TextMark[];
};

export type TextMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  /** Only `http:` and `https:` addresses. */
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export type ParagraphNode = { readonly type: 'paragraph'; readonly content?: readonly TextRun[] };

/** Level 2 begins a numbered section of the paper, level 3 stands within one. */
export type HeadingNode = {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 };
  readonly content?: readonly TextRun[];
};

export type ListNode = {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly ListItemNode[];
};

/** A paragraph, and lists under it. */
export type ListItemNode = {
  readonly type: 'listItem';
  readonly content: readonly (ParagraphNode | ListNode)[];
};

/** A row of headings and at least one of cells, all of one length. */
export type TableNode = {
  readonly type: 'table';
  readonly content: readonly {
    readonly type: 'tableRow';
    readonly content: readonly TableCellNode[];
  }[];
};

export type TableCellNode = {
  readonly type: 'tableHeader' | 'tableCell';
  readonly content: readonly [ParagraphNode];
};

export const emptyBody: PaperBody = { type: 'doc', content: [] };

/** More than any paper of the Board has had; a longer one is an appendix. */
export const longestBody = { characters: 200_000, nodes: 6_000, depth: 12, columns: 12 } as const;

/** The words without their form; the address of a link stands behind its words, since paper cannot be pressed. */
export function wordsOf(runs: readonly TextRun[] = []): string {
  return runs
    .map(({ text, marks = [] }) => {
      const link = marks.find((mark) => mark.type === 'link');
      return link === undefined || link.attrs.href === text ? text : `${text} (${link.attrs.href})`;
    })
    .join('');
}
