export type MarkingWords = {
  readonly clearance: 'official' | 'officialSensitive';
  /** "DRAFT", "COMMERCIAL". */
  readonly descriptor?: string | null;
  /** The words on the paper itself when they differ, such as a mark of an older scheme. */
  readonly printed?: string | null;
};

/** The protective marking as it is written: "OFFICIAL-SENSITIVE: DRAFT". */
export function markingInWords({ clearance, descriptor }: MarkingWords): string {
  const level = clearance === 'official' ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE';
  return descriptor ? `${level}: ${descriptor}` : level;
}

/** The marking at the head of a paper; in print it stands on every page. */
export function Marking(marking: MarkingWords) {
  const words = markingInWords(marking);
  const isAsPrinted = !marking.printed || marking.printed.toUpperCase() === words;
  return (
    <p className={`cc-marking cc-marking--${marking.clearance}`}>
      <span className="govuk-visually-hidden">Protective marking: </span>
      {words}
      {!isAsPrinted && <span className="cc-marking__printed"> (printed as “{marking.printed}”)</span>}
    </p>
  );
}
