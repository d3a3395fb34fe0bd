import type { SelectHTMLAttributes } from 'react';
import { describedBy, Field, type FieldWords } from './field.tsx';

export type SelectChoice = { readonly value: string; readonly label: string };

export type SelectProps = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id'> & {
    readonly choices: readonly SelectChoice[];
    /** First, empty choice: "Choose a forum". */
    readonly prompt?: string;
  };

/** A short closed list; use an autocomplete above some 20 choices and radios below 6. */
export function Select({
  name,
  id = name,
  label,
  hint,
  error,
  choices,
  prompt,
  className = '',
  ...rest
}: SelectProps) {
  const words: FieldWords = { name, id, label, hint, error };
  return (
    <Field {...words}>
      <select
        {...rest}
        id={id}
        name={name}
        aria-describedby={describedBy(words)}
        aria-invalid={error !== undefined || undefined}
        className={`govuk-select ${error === undefined ? '' : 'govuk-select--error'} ${className}`.trim()}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
