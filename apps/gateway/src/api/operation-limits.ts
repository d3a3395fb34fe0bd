import type { LimitBreach } from '../refusal.ts';
import type { Measures } from './measure-operation.ts';

export const operationLimits = {
  bodyBytes: 100_000,
  tokens: 2_000,
  depth: 10,
  aliases: 20,
  directives: 20,
  rootFields: 10,
  pageSize: 100,
  complexity: 5_000,
  seconds: 10,
} as const;

export type Breach = LimitBreach & { readonly advice: string };

/** The first limit on shape an operation breaks; a registered operation was held to these when it was built. */
export function firstShapeBreach(measures: Measures): Breach | null {
  const { depth, aliases, directives, rootFields, standsAlone } = measures;
  return (
    over(
      'depth',
      depth,
      operationLimits.depth,
      'Ask for less at once, or follow an id with a second request.',
    ) ??
    over('aliases', aliases, operationLimits.aliases, 'Split the request.') ??
    over('directives', directives, operationLimits.directives, 'Split the request.') ??
    over('root fields', rootFields, operationLimits.rootFields, 'Split the request.') ??
    (standsAlone
      ? over(`root fields beside ${standsAlone}`, rootFields, 1, 'Send this command in a request of its own.')
      : null)
  );
}

/** The first limit on size an operation breaks with these variables; registered operations are held to them too. */
export function firstSizeBreach(measures: Measures): Breach | null {
  for (const page of measures.pages) {
    if (page.size === null) {
      return breach(
        `page size of ${page.field}`,
        operationLimits.pageSize,
        0,
        `Give first or last, 1 to ${operationLimits.pageSize}.`,
      );
    }
    if (page.size < 1 || page.size > operationLimits.pageSize) {
      return breach(
        `page size of ${page.field}`,
        operationLimits.pageSize,
        page.size,
        `Ask for 1 to ${operationLimits.pageSize} and follow the cursor.`,
      );
    }
  }
  return over(
    'complexity',
    measures.complexity,
    operationLimits.complexity,
    'Ask for smaller pages or fewer fields.',
  );
}

/** One sentence with the limit, what was measured, and what to do. */
export function sentenceForBreach({ limit, allowed, measured, advice }: Breach): string {
  return `The limit on ${limit} is ${shown(allowed)}; this request has ${shown(measured)}. ${advice}`;
}

function over(limit: string, measured: number, allowed: number, advice: string): Breach | null {
  return measured > allowed ? breach(limit, allowed, measured, advice) : null;
}

function breach(limit: string, allowed: number, measured: number, advice: string): Breach {
  return { limit, allowed, measured: Math.min(measured, Number.MAX_SAFE_INTEGER), advice };
}

const shown = (count: number) => count.toLocaleString('en-GB');
