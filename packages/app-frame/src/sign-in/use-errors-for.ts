import type { FieldError } from '@concordat/ui';
import { useMemo } from 'react';

/** The errors with the ids that the fields of this form have on a page where another form has the same names. */
export function useErrorsFor(form: string, errors: readonly FieldError[]): readonly FieldError[] {
  return useMemo(
    () => errors.map(({ field, message }) => (field ? { field: `${form}-${field}`, message } : { message })),
    [form, errors],
  );
}
