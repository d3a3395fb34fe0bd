import type { FieldError } from '@concordat/ui';

/** The parts of a command's result union that are not its success. */
export type NotDone =
  | { readonly __typename: 'Refused'; readonly message: string; readonly path?: readonly string[] | null }
  | {
      readonly __typename: 'ValidationErrors';
      readonly message: string;
      readonly fields: readonly { readonly path: readonly string[]; readonly message: string }[];
    }
  | { readonly __typename: 'Conflict'; readonly message: string };

export type CommandAnswer<Done> =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'notDone'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'conflict'; readonly message: string };

/** Sorts a result union into done, errors for the summary (each with the field it belongs to), or a conflict. */
export function readCommandAnswer<Result extends { readonly __typename: string }>(
  result: Result,
): CommandAnswer<Exclude<Result, NotDone>> {
  if (isConflict(result)) return { kind: 'conflict', message: result.message };
  if (isRefused(result))
    return { kind: 'notDone', errors: [asFieldError(result.path ?? [], result.message)] };
  if (isInvalid(result)) {
    const errors = result.fields.map(({ path, message }) => asFieldError(path, message));
    return { kind: 'notDone', errors: errors.length > 0 ? errors : [{ message: result.message }] };
  }
  return { kind: 'done', done: result as Exclude<Result, NotDone> };
}

type Named = { readonly __typename: string };
const isConflict = (result: Named): result is Extract<NotDone, { __typename: 'Conflict' }> =>
  result.__typename === 'Conflict';
const isRefused = (result: Named): result is Extract<NotDone, { __typename: 'Refused' }> =>
  result.__typename === 'Refused';
const isInvalid = (result: Named): result is Extract<NotDone, { __typename: 'ValidationErrors' }> =>
  result.__typename === 'ValidationErrors';

/** The last part of the path names the field on the form: `input.from` is the field `from`. */
function asFieldError(path: readonly string[], message: string): FieldError {
  const field = path.at(-1);
  return field === undefined || field === 'input' ? { message } : { field, message };
}
