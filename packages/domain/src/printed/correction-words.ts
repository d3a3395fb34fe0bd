import { type CalendarDate, writtenDate } from '../kernel/index.ts';

/** A paragraph of minutes and what it corrects, told from either. */
export type LinkedParagraph = {
  readonly paragraphId: string;
  readonly isCorrected: boolean;
  readonly otherId: string;
  readonly otherKind: 'paragraph' | 'resolution';
  readonly otherNumber: string | null;
  readonly heldOn: string;
  readonly status: string;
};

/** "Corrected by paragraph 3.2 of the minutes of 27 January 2017", said under a paragraph whose own words stay. */
export function correctionInWords({
  isCorrected,
  otherKind,
  otherNumber,
  heldOn,
  status,
}: LinkedParagraph): string {
  const words = otherNumber === null ? `a ${otherKind}` : `${otherKind} ${otherNumber}`;
  const minutes = status === 'draft' ? 'draft minutes' : 'minutes';
  return `${isCorrected ? 'Corrected by' : 'Corrects'} ${words} of the ${minutes} of ${writtenDate(heldOn as CalendarDate)}`;
}

/** Those of the paragraphs and resolutions shown, under the id of each; and the rest, shown in another form. */
export function correctionsOf<Linked extends LinkedParagraph>(
  corrections: readonly Linked[],
  shown: readonly { readonly id: string }[],
): { readonly under: (id: string) => readonly Linked[]; readonly rest: readonly Linked[] } {
  const ids = new Set(shown.map(({ id }) => id));
  return {
    under: (id) => corrections.filter(({ paragraphId }) => paragraphId === id),
    rest: corrections.filter(({ paragraphId }) => !ids.has(paragraphId)),
  };
}
