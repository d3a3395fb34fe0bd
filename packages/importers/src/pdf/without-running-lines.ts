import { findMarking } from '@concordat/domain/documents';
import { type PrintedLine, textOfLine } from './printed-line.ts';

/** Share of a page's height at its head and foot where running lines stand. */
const EDGE = 0.1;

/**
 * The lines of the paper without those that belong to its pages: a title or a number repeated at the head or the foot.
 * A marking stays on every page, because it says who may read the papers that begin there.
 */
export function withoutRunningLines(
  lines: readonly PrintedLine[],
  heights: ReadonlyMap<number, number>,
): PrintedLine[] {
  const repeated = new Map<string, Set<number>>();
  for (const line of lines.filter(isAtEdge)) {
    const pages = repeated.get(shapeOf(line)) ?? new Set();
    repeated.set(shapeOf(line), pages.add(line.page));
  }
  return lines.filter((line) => {
    if (!isAtEdge(line) || isMarking(line)) return true;
    if (/\bpage \d+(?: of \d+)?$/i.test(textOfLine(line))) return false;
    return (repeated.get(shapeOf(line))?.size ?? 0) < Math.max(3, heights.size / 2);
  });

  function isAtEdge(line: PrintedLine): boolean {
    const height = heights.get(line.page) ?? 0;
    return line.y > height * (1 - EDGE) || line.y < height * EDGE;
  }
}

function shapeOf(line: PrintedLine): string {
  return textOfLine(line).replace(/\d+/g, '#');
}

function isMarking(line: PrintedLine): boolean {
  return findMarking([textOfLine(line)]).printed !== null;
}
