import { FieldSet, type FieldWords } from './field.tsx';
import type { DateParts } from './read-date-parts.ts';

export type DateFieldProps = FieldWords & {
  readonly value?: DateParts;
  readonly defaultValue?: DateParts;
  readonly onChange?: (value: DateParts) => void;
  /** Which boxes the error is about; all three when left out. */
  readonly wrongParts?: readonly (keyof DateParts)[];
};

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

/** A date somebody knows, typed as day, month and year; posted as `name-day`, `name-month`, `name-year`. */
export function DateField({ value, defaultValue, onChange, wrongParts, ...words }: DateFieldProps) {
  const id = words.id ?? words.name;
  return (
    <FieldSet {...words}>
      <div className="govuk-date-input" id={id}>
        {parts.map(({ part, label, width }) => {
          const isWrong = words.error !== undefined && (wrongParts?.includes(part) ?? true);
          return (
            <div className="govuk-date-input__item" key={part}>
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
                  {label}
                </label>
                <input
                  id={`${id}-${part}`}
                  name={`${words.name}-${part}`}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  aria-invalid={isWrong || undefined}
                  className={`govuk-input govuk-date-input__input govuk-input--width-${width} ${isWrong ? 'govuk-input--error' : ''}`.trim()}
                  {...(value === undefined
                    ? { defaultValue: defaultValue?.[part] ?? '' }
                    : { value: value[part] })}
                  onChange={(event) =>
                    onChange?.({ ...(value ?? defaultValue ?? emptyDate), [part]: event.target.value })
                  }
                />
              </div>
            </div>
          );
        })}
      </div>
    </FieldSet>
  );
}

const emptyDate: DateParts = { day: '', month: '', year: '' };
