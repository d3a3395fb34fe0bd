export type UnavailableProps = {
  /** What is missing: "Capital forecast". */
  readonly what: string;
  readonly onRetry?: () => void;
};

/** Stands where a figure or a part of a page could not be had; never a zero, never blank. */
export function Unavailable({ what, onRetry }: UnavailableProps) {
  return (
    <span className="cc-unavailable">
      <span className="govuk-visually-hidden">{what}: </span>Unavailable
      {onRetry !== undefined && (
        <>
          {' '}
          <button type="button" className="cc-link-button" onClick={onRetry}>
            Try again<span className="govuk-visually-hidden"> to load {what}</span>
          </button>
        </>
      )}
    </span>
  );
}
