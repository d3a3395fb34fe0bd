/** What of an import is shown beside its source, as it stands in the address. */
export type ReviewSearch = {
  /** Position of the document shown. */
  readonly document?: number;
  /** Line of the source to show. */
  readonly line?: number;
  /** The same content had been imported before. */
  readonly known?: 'yes';
  /** Which class of findings is listed; all that a person should look into where it is left out. */
  readonly show?: FindingClass;
};

export const findingClasses = ['error', 'question', 'warning', 'rounding'] as const;

export type FindingClass = (typeof findingClasses)[number];

/** Reads the address; what it does not know is left out. */
export function readReviewSearch({
  document,
  line,
  known,
  show,
}: Readonly<Record<string, unknown>>): ReviewSearch {
  return {
    ...(Number.isSafeInteger(document) && { document: document as number }),
    ...(Number.isSafeInteger(line) && { line: line as number }),
    ...(known === 'yes' && { known }),
    ...(isFindingClass(show) && { show }),
  };
}

function isFindingClass(value: unknown): value is FindingClass {
  return findingClasses.some((each) => each === value);
}
