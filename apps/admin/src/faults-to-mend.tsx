/** How many faults are shown at once; the rest comes when these are mended. */
const MOST_SHOWN = 20;

/** What is wrong with a paste, by row and column, each once. */
export function FaultsToMend({ problems }: { problems: readonly string[] }) {
  return (
    <div role="status">
      <p className="govuk-body">
        {problems.length === 1 ? 'One thing' : `${problems.length} things`} to mend in your spreadsheet;
        nothing is opened until then.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {problems.length > MOST_SHOWN && <li>and {problems.length - MOST_SHOWN} more</li>}
      </ul>
    </div>
  );
}
