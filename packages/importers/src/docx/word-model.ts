/** What mammoth makes of a Word document: only what is read of it here. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  /** Of a text. */
  readonly value?: string;
  readonly styleName?: string | null;
  /** Of a paragraph in a list; the same object for all at this level of this list. */
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
  readonly isBold?: boolean;
  readonly verticalAlignment?: string;
  readonly breakType?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly checked?: boolean;
}

/** A line of text and the paragraph of the document it begins with, counted from 1 and through its tables. */
export interface WordLine {
  readonly text: string;
  readonly paragraph: number;
}
