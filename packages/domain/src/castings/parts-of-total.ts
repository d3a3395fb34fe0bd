import { type CastItem, linesUnder, type SignedItem } from './cast-item.ts';
import { isTakenAway, saysNet } from './row-role.ts';

/** Rows a total might sum, and how much the page itself speaks for it. */
export interface PartsOfTotal {
  readonly parts: readonly SignedItem[];
  /** 3: everything since the heading or the last total; 2: everything so far; 1: some rows above; 0: with signs turned. */
  readonly likelihood: number;
}

const FURTHEST = 250;

/** Every way the rows above could make up a total, those the page suggests marked as more likely. */
export function partsOfTotal(label: string, items: readonly CastItem[]): PartsOfTotal[] {
  const above = items.slice(-FURTHEST);
  const ways: PartsOfTotal[] = runsAbove(above);
  const lines = above.flatMap(linesUnder);
  if (lines.length !== above.length) ways.push({ parts: lines.map(add), likelihood: 1 });
  const totals = above.filter((item) => item.isTotal);
  if (totals.length >= 2 && totals.length !== above.length)
    ways.push({ parts: totals.map(add), likelihood: 1 });
  if (saysNet(label)) ways.push(...netOfAbove(above));
  return ways;
}

function runsAbove(above: readonly CastItem[]): PartsOfTotal[] {
  const ways: PartsOfTotal[] = [];
  const block = lengthOfBlock(above);
  const sinceTotal = above.length - 1 - above.findLastIndex((item) => item.isTotal);
  for (let length = 1; length <= above.length; length++) {
    const isSuggested = length === block || (length === sinceTotal && length >= 2);
    const likelihood = isSuggested ? 3 : length === above.length ? 2 : 1;
    ways.push({ parts: above.slice(-length).map(add), likelihood });
  }
  return ways;
}

/** Rows since the last heading. */
function lengthOfBlock(above: readonly CastItem[]): number {
  const opening = above.findLastIndex((item) => item.opensBlock);
  return opening < 0 ? above.length : above.length - opening;
}

/** One amount less the others: the first less the rest, the rest less the last, or each by what its label says. */
function netOfAbove(above: readonly CastItem[]): PartsOfTotal[] {
  const ways: PartsOfTotal[] = [];
  for (let length = 2; length <= Math.min(above.length, 12); length++) {
    const run = above.slice(-length);
    const likelihood = length === above.length ? 2 : 0;
    ways.push({ parts: run.map((item, at) => ({ item, sign: at === 0 ? 1 : -1 })), likelihood });
    ways.push({ parts: run.map((item, at) => ({ item, sign: at === length - 1 ? -1 : 1 })), likelihood });
    ways.push({ parts: run.map(byLabel), likelihood });
    if (length === 2)
      ways.push({ parts: run.map((item, at) => ({ item, sign: at === 0 ? -1 : 1 })), likelihood });
  }
  return ways;
}

function byLabel(item: CastItem): SignedItem {
  return { item, sign: isTakenAway(item.row.row.label) ? -1 : 1 };
}

function add(item: CastItem): SignedItem {
  return { item, sign: 1 };
}
