import type { ReactNode } from 'react';

export type FieldWords = {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The same words as in the error summary. */
  readonly error?: string | undefined;
  /** Defaults to the name; the error summary links to it. */
  readonly id?: string;
};

/** Ids that tie a control to its hint and its error for a screen reader. */
export function describedBy({ name, id = name, hint, error }: FieldWords): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** One label, hint, error and control, in GOV.UK's order. */
export function Field({ children, ...words }: FieldWords & { children: ReactNode }) {
  const id = words.id ?? words.name;
  return (
    <div className={groupClass(words.error)}>
      <label className="govuk-label" htmlFor={id}>
        {words.label}
      </label>
      <HintAndError {...words} />
      {children}
    </div>
  );
}

/** Several controls under one legend: radios, checkboxes, the parts of a date. */
export function FieldSet({
  children,
  isRadioGroup = false,
  ...words
}: FieldWords & { children: ReactNode; isRadioGroup?: boolean }) {
  return (
    <div className={groupClass(words.error)}>
      <fieldset
        className="govuk-fieldset"
        aria-describedby={describedBy(words)}
        role={isRadioGroup ? 'radiogroup' : undefined}
        aria-invalid={isRadioGroup && words.error !== undefined ? true : undefined}
      >
        <legend className="govuk-fieldset__legend cc-field__legend">{words.label}</legend>
        <HintAndError {...words} />
        {children}
      </fieldset>
    </div>
  );
}

function HintAndError({ name, id = name, hint, error }: FieldWords) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
    </>
  );
}

function groupClass(error: string | undefined): string {
  return error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error';
}
