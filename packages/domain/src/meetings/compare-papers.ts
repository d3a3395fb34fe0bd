import type { PaperLine } from './paper-lines.ts';
import { type Step, stepsBetween } from './steps-between.ts';

/** What became of one line of a paper. */
export type LineChange =
  | { readonly kind: 'same'; readonly before: PaperLine; readonly after: PaperLine }
  | { readonly kind: 'removed'; readonly before: PaperLine }
  | { readonly kind: 'added'; readonly after: PaperLine }
  | { readonly kind: 'changed'; readonly before: PaperLine; readonly after: PaperLine };

/** Words of a changed line: those in both, those that went and those that came. */
export type WordChange = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/**
 * Line by line what was added, removed and changed. A line that went and one of the same part that came in its place
 * are one line that changed.
 */
export function compareLines(
  before: readonly PaperLine[],
  after: readonly PaperLine[],
): readonly LineChange[] {
  const changes: LineChange[] = [];
  let gone: PaperLine[] = [];
  let come: PaperLine[] = [];
  const settle = () => {
    changes.push(...paired(gone, come));
    gone = [];
    come = [];
  };
  for (const step of stepsBetween(before, after, isSameLine)) {
    if (step.kind === 'removed') gone.push(step.before);
    else if (step.kind === 'added') come.push(step.after);
    else {
      settle();
      changes.push(step);
    }
  }
  settle();
  return changes;
}

/** The old lines with the changes made to them: the new ones. Throws when the changes are not of these lines. */
export function applyChanges(
  before: readonly PaperLine[],
  changes: readonly LineChange[],
): readonly PaperLine[] {
  let at = 0;
  const after = changes.flatMap((change) => {
    if (change.kind !== 'added') {
      const line = before[at++];
      if (line === undefined || !isSameLine(line, change.before)) {
        throw new Error('These changes were made to another paper.');
      }
    }
    return change.kind === 'removed' ? [] : [change.after];
  });
  if (at !== before.length) throw new Error('These changes were made to a shorter paper.');
  return after;
}

/** Word by word; the parts but those added are the old words, the parts but those removed the new. */
export function compareWords(before: string, after: string): readonly WordChange[] {
  const steps = stepsBetween(words(before), words(after), (one, other) => one === other, 1_000_000);
  const parts: { kind: WordChange['kind']; text: string }[] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (last?.kind === step.kind) last.text += textOf(step);
    else parts.push({ kind: step.kind, text: textOf(step) });
  }
  return parts;
}

export function isSameLine(one: PaperLine, other: PaperLine): boolean {
  return one.part === other.part && one.text === other.text && one.form === other.form;
}

/** In the order of the new lines: a line that came takes the next one that went and is of its part. */
function paired(gone: readonly PaperLine[], come: readonly PaperLine[]): LineChange[] {
  const changes: LineChange[] = [];
  let next = 0;
  for (const after of come) {
    const at = gone.findIndex(({ part }, index) => index >= next && part === after.part);
    if (at === -1) {
      changes.push({ kind: 'added', after });
      continue;
    }
    changes.push(...gone.slice(next, at).map((before) => ({ kind: 'removed' as const, before })));
    changes.push({ kind: 'changed', before: gone[at] as PaperLine, after });
    next = at + 1;
  }
  return [...changes, ...gone.slice(next).map((before) => ({ kind: 'removed' as const, before }))];
}

function words(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function textOf(step: Step<string>): string {
  return step.kind === 'removed' ? step.before : step.after;
}
