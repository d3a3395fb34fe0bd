import { type MouseEvent, useEffect, useRef } from 'react';

export type FieldError = {
  /** Id of the field the message is about; left out when it is about the whole form. */
  readonly field?: string;
  readonly message: string;
};

export type ErrorSummaryProps = {
  readonly errors: readonly FieldError[];
  readonly title?: string;
};

/** First thing in main after a failed send: takes the focus each time new errors arrive and leads to each field. */
export function ErrorSummary({ errors, title = 'There is a problem' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    box.current?.focus();
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.field}:${error.message}`}>
                {error.field === undefined ? (
                  error.message
                ) : (
                  <a href={`#${error.field}`} onClick={(event) => goToField(event, error.field ?? '')}>
                    {error.message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** The message for a field, to be shown beside it in the same words. */
export function errorFor(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

function goToField(event: MouseEvent, id: string) {
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  const isControl = target.matches('input, select, textarea, button');
  const control = isControl ? target : target.querySelector<HTMLElement>('input, select, textarea, button');
  const group = target.closest('.govuk-form-group');
  (group?.querySelector('legend, label') ?? group ?? target).scrollIntoView();
  (control ?? target).focus({ preventScroll: true });
}
