import type { TextStyle } from './lines-of-papers.ts';
import { endOf, type PrintedLine, textOfLine } from './printed-line.ts';

/** How most of the words of a paper are set. */
export function textStyle(lines: readonly PrintedLine[]): TextStyle {
  const size = commonest(lines.map((line) => [tenth(line.size), textOfLine(line).length])) ?? 10;
  const font =
    commonest(lines.flatMap(({ words }) => words.map((each) => [each.font, each.text.length] as const))) ??
    '';
  const text = lines.filter((line) => tenth(line.size) === size);
  const gaps = text.slice(1).flatMap((line, at) => {
    const above = text[at] as PrintedLine;
    const gap = tenth(above.y - line.y);
    return above.page === line.page && gap > 0.9 * size && gap < 2 * size ? [[gap, 1] as const] : [];
  });
  const ends = text.map(endOf).sort((a, b) => a - b);
  return {
    font,
    size,
    pitch: commonest(gaps) ?? 1.3 * size,
    right: ends[Math.floor(ends.length * 0.98)] ?? 0,
  };
}

function commonest<Value>(weighed: readonly (readonly [Value, number])[]): Value | null {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const tenth = (points: number) => Math.round(points * 10) / 10;
