/** Where the lines of a text stand in the file they were read from, one number a line, counted from 1. */
export interface Places {
  readonly by: 'page' | 'paragraph';
  readonly of: readonly number[];
}

/** The words of a file as lines that the readers of papers take. */
export interface SourceText {
  readonly outcome: 'text';
  readonly text: string;
  /** Null for a text, whose lines are its own places. */
  readonly places: Places | null;
  /** What the file holds and the text does not, each a sentence for the person who reads the import. */
  readonly leftOut: readonly string[];
}
