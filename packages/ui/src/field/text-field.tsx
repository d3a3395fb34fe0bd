import type { InputHTMLAttributes, ReactNode } from 'react';
import { describedBy, Field, type FieldWords } from './field.tsx';

export type TextFieldProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'prefix'> & {
    /** Characters the answer is likely to have: 2, 3, 4, 5, 10, 20 or 30; full width when left out. */
    readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
    /** A sign before the box: "£". */
    readonly prefix?: ReactNode;
  };

/** One line of text. Never validated by the browser and never on leaving the field. */
export function TextField({
  name,
  id = name,
  label,
  hint,
  error,
  width,
  prefix,
  className = '',
  ...rest
}: TextFieldProps) {
  const words: FieldWords = { name, id, label, hint, error };
  const input = (
    <input
      type="text"
      {...rest}
      id={id}
      name={name}
      aria-describedby={describedBy(words)}
      aria-invalid={error !== undefined || undefined}
      className={[
        'govuk-input',
        width !== undefined && `govuk-input--width-${width}`,
        error !== undefined && 'govuk-input--error',
        className,
      ]
        .filter(Boolean)
        .join(' ')}
    />
  );
  return (
    <Field {...words}>
      {prefix === undefined ? (
        input
      ) : (
        <div className="govuk-input__wrapper">
          <div className="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
          {input}
        </div>
      )}
    </Field>
  );
}
