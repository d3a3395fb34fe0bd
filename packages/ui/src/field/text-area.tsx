import type { TextareaHTMLAttributes } from 'react';
import { describedBy, Field, type FieldWords } from './field.tsx';

export type TextAreaProps = FieldWords & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'>;

/** Several lines of text; as tall as the answer is likely to be (`rows`). */
export function TextArea({
  name,
  id = name,
  label,
  hint,
  error,
  rows = 5,
  className = '',
  ...rest
}: TextAreaProps) {
  const words: FieldWords = { name, id, label, hint, error };
  return (
    <Field {...words}>
      <textarea
        {...rest}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy(words)}
        aria-invalid={error !== undefined || undefined}
        className={`govuk-textarea ${error === undefined ? '' : 'govuk-textarea--error'} ${className}`.trim()}
      />
    </Field>
  );
}
