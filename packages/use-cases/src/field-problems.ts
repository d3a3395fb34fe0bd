import type { z } from 'zod';
import type { FieldProblem } from './answers.ts';

/** One problem a field, in plain words, for the screen to put beside it. */
export function problemsOf(error: z.ZodError): readonly FieldProblem[] {
  return error.issues.map(({ path, message }) => ({ path: path.map(String), message }));
}

/** What is said of a field whose form says nothing itself: zod's own words are for programmers. */
export function saidPlainly(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_small':
      return atLimit(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return atLimit(issue.origin, 'at most', issue.maximum);
    case 'invalid_value':
      return `Choose one of ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `There is no place for ${issue.keys.join(', ')} here.`;
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'Fill this in.'
        : issue.expected === 'int' || issue.expected === 'number'
          ? 'Enter a whole number.'
          : 'This is not of the form asked for.';
    default:
      return 'This is not of the form asked for.';
  }
}

function atLimit(origin: string, bound: 'at least' | 'at most', limit: number | bigint): string {
  if (origin === 'string') return `Use ${bound} ${limit} characters.`;
  if (origin === 'array' || origin === 'set') return `Give ${bound} ${limit}.`;
  return `Enter a number of ${bound} ${limit}.`;
}
