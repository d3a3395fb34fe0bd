import type { z } from 'zod';
import type { FieldProblem } from './answers.ts';

/** One problem a field, in plain words, for the screen to put beside it. */
export function problemsOf(error: z.ZodError): readonly FieldProblem[] {
  return error.issues.map(({ path, message }) => ({ path: path.map(String), message }));
}
