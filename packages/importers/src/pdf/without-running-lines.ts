import { findMarking } from '@concordat/domain/documents';
import { type PrintedLine, textOfLine } from './printed-line.ts';

/** Share of a page's height at its head and foot where running lines stand. */
const EDGE = 0.1;

/**
 * The lines of the paper without those that belong to its pages: a title or a number repeated at the head or the foot.
 * A marking stays on every page, on a line of its own, because it says who may read the papers that begin there.
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
  return lines.flatMap((line) => {
    if (!isAtEdge(line)) return [line];
    const markings = line.words.filter(({ text }) => isMarking(text));
    const isNumbered = /\bpage \d+(?: of \d+)?$/i.test(textOfLine(line));
    if (markings.length < 2 && !isNumbered && isMarking(textOfLine(line))) return [line];
    const isRunning = isNumbered || (repeated.get(shapeOf(line))?.size ?? 0) >= Math.max(3, heights.size / 2);
    const others = isRunning ? [] : line.words.filter((words) => !markings.includes(words));
    const own = markings.map((words) => ({ ...line, words: [words] }));
    return others.length === 0 ? own : [...own, { ...line, words: others }];
  });

  function isAtEdge(line: PrintedLine): boolean {
    const height = heights.get(line.page) ?? 0;
    return line.y > height * (1 - EDGE) || line.y < height * EDGE;
  }
}

function shapeOf(line: PrintedLine): string {
  return textOfLine(line).replace(/\d+/g, '#');
}

function isMarking(text: string): boolean {
  return findMarking([text]).printed !== null;
}
