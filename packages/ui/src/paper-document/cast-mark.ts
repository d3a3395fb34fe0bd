/** What adding a row up again came to, in the reader's words. */
export type CastMark = {
  readonly words: string;
  readonly tone: 'quiet' | 'alarm';
  /** One sentence for each figure that does not cast. */
  readonly sentences: readonly string[];
};

/** Marks by table id, then by place of the row from 0. A row that is no total is marked only where it does not cast. */
export type CastMarks = ReadonlyMap<string, ReadonlyMap<number, CastMark>>;
