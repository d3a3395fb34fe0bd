/** What of an import is shown beside its source, as it stands in the address. */
export type ReviewSearch = {
  /** Position of the document shown. */
  readonly document?: number;
  /** Line of the source to show. */
  readonly line?: number;
  /** The same content had been imported before. */
  readonly known?: 'yes';
};

/** Reads the address; what it does not know is left out. */
export function readReviewSearch({ document, line, known }: Readonly<Record<string, unknown>>): ReviewSearch {
  return {
    ...(Number.isSafeInteger(document) && { document: document as number }),
    ...(Number.isSafeInteger(line) && { line: line as number }),
    ...(known === 'yes' && { known }),
  };
}
