import type { FieldError } from '@concordat/ui';

/** What the server says of a field of its command, on the field of the page: several forms of the page have a source. */
export function onFields(
  errors: readonly FieldError[],
  fields: Readonly<Record<string, string>>,
): readonly FieldError[] {
  return errors.map((error) => {
    const field = error.field === undefined ? undefined : fields[error.field];
    return field === undefined ? error : { ...error, field };
  });
}
