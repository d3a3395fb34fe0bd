import type { InputHTMLAttributes } from 'react';
import { describedBy, Field, type FieldWords } from './field.tsx';

export type FileUploadProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'type'>;

/** Chooses a file; the hint says the kinds and the largest size that will be taken. */
export function FileUpload({
  name,
  id = name,
  label,
  hint,
  error,
  className = '',
  ...rest
}: FileUploadProps) {
  const words: FieldWords = { name, id, label, hint, error };
  return (
    <Field {...words}>
      <input
        {...rest}
        type="file"
        id={id}
        name={name}
        aria-describedby={describedBy(words)}
        aria-invalid={error !== undefined || undefined}
        className={`govuk-file-upload ${error === undefined ? '' : 'govuk-file-upload--error'} ${className}`.trim()}
      />
    </Field>
  );
}
