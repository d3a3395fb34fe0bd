/** Something that is always so. Its statement gives the rows that break it, each told in a column `broken`. */
export interface Invariant {
  /** A plain sentence, such as "Every accepted import became a meeting". */
  readonly name: string;
  readonly sql: string;
}
