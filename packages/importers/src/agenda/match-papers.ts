import type { DraftItem } from '@concordat/domain/imports';
import { findDates } from '../dates/find-dates.ts';
import { likeness } from './likeness.ts';

/** What is known of a paper when its place on the agenda is sought. */
export interface Placeable {
  readonly kind: 'minutes' | 'report' | 'other';
  readonly title: string;
  readonly from: string | null;
  /** For minutes, the day of the meeting they record. */
  readonly date: string | null;
  readonly printedItem: string | null;
}

/**
 * The agenda item each paper belongs to, or null. Papers stand in the order of the agenda, so the best
 * assignment that never goes back is taken; a number printed on the paper itself settles it.
 */
export function matchPapers(papers: readonly Placeable[], items: readonly DraftItem[]): (string | null)[] {
  if (items.length === 0) return papers.map((paper) => bareNumber(paper.printedItem));
  const scores = papers.map((paper) => items.map((item) => score(paper, item)));
  const best: number[][] = Array.from(
    { length: papers.length + 1 },
    () => Array(items.length + 1).fill(0) as number[],
  );
  for (let p = papers.length - 1; p >= 0; p--) {
    for (let i = items.length - 1; i >= 0; i--) {
      const taken =
        (scores[p]?.[i] ?? 0) + Math.max(best[p + 1]?.[i + 1] ?? 0, (best[p + 1]?.[i] ?? 0) - 0.05);
      const row = best[p] as number[];
      row[i] = Math.max(
        best[p + 1]?.[i] ?? 0,
        best[p]?.[i + 1] ?? 0,
        (scores[p]?.[i] ?? 0) > 0.1 ? taken : 0,
      );
    }
  }
  return trace(scores, best, papers.length, items.length).map((at) =>
    at === null ? null : (items[at]?.number ?? null),
  );
}

function trace(scores: number[][], best: number[][], papers: number, items: number): (number | null)[] {
  const places: (number | null)[] = Array(papers).fill(null);
  let i = 0;
  for (let p = 0; p < papers && i < items; ) {
    const here = best[p]?.[i] ?? 0;
    const score = scores[p]?.[i] ?? 0;
    const onward = best[p + 1]?.[i + 1] ?? 0;
    const again = (best[p + 1]?.[i] ?? 0) - 0.05;
    if (score > 0.1 && Math.abs(here - (score + Math.max(onward, again))) < 1e-9) {
      places[p] = i;
      p++;
      if (onward >= again) i++;
    } else if (Math.abs(here - (best[p]?.[i + 1] ?? 0)) < 1e-9) i++;
    else p++;
  }
  return places;
}

function score(paper: Placeable, item: DraftItem): number {
  const printed = bareNumber(paper.printedItem);
  if (printed !== null) return printed === bareNumber(item.number) ? 10 : 0;
  const isMinutesItem = /\bminutes\b/i.test(item.title);
  if (paper.kind === 'minutes') {
    if (!isMinutesItem) return 0;
    const dates = findDates(item.title).map((found) => found.date);
    return paper.date !== null && dates.includes(paper.date) ? 5 : dates.length === 0 ? 3 : 1;
  }
  if (isMinutesItem && !/\bminutes\b/i.test(paper.title)) return 0;
  if (
    /^(?:welcome|apologies|declarations?|any other|urgent|date of next|matters arising|exclusion)\b/i.test(
      item.title,
    )
  )
    return 0;
  const titles = likeness(paper.title, item.title);
  const authors = item.lead && paper.from ? likeness(paper.from, item.lead) : 0;
  return 0.15 + titles * 2 + authors * 0.4;
}

/** "12.0", "Item 12" and "12" are the same item. */
export function bareNumber(printed: string | null): string | null {
  const number = /\d{1,4}(?:\/\d{1,4}|\.[1-9]\d?)?[a-z]?/.exec(printed ?? '')?.[0];
  return number ?? null;
}
