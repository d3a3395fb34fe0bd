import type { DraftFinding, DraftSection } from '@concordat/domain/imports';

/** Numbers left out of a sequence, such as 5.3 between 5.2 and 5.4; the paper is never renumbered. */
export function findMissingNumbers(sections: readonly DraftSection[]): DraftFinding[] {
  const findings: DraftFinding[] = [];
  let before: { parts: number[]; line: number } | null = null;
  for (const section of sections) {
    for (const paragraph of section.paragraphs) {
      const parts = dotted(paragraph.number);
      if (parts === null) continue;
      for (const missing of missingBetween(before?.parts ?? null, parts)) {
        const wording =
          before === null
            ? `Paragraph ${missing} is missing before ${parts.join('.')}`
            : `Paragraph ${missing} is missing between ${before.parts.join('.')} on line ${before.line} and ${parts.join('.')}`;
        findings.push(missingNumber(missing, paragraph.line, `${wording} on line ${paragraph.line}.`));
      }
      before = { parts, line: paragraph.line };
    }
  }
  return [...findMissingSections(sections), ...findings, ...findMissingInRun(sections)];
}

/** Reports that number their paragraphs 1, 2, 3… from end to end, whatever the headings between them. */
function findMissingInRun(sections: readonly DraftSection[]): DraftFinding[] {
  if (sections.some((section) => section.number !== null)) return [];
  const run = sections
    .flatMap((section) => section.paragraphs)
    .filter((paragraph) => /^\d{1,3}$/.test(paragraph.number ?? ''))
    .map((paragraph) => ({ number: Number(paragraph.number), line: paragraph.line }));
  const rises = run.every((each, index) => index === 0 || each.number > (run[index - 1]?.number ?? 0));
  if (run.length < 4 || run[0]?.number !== 1 || !rises) return [];
  return run.flatMap((each, index) => {
    const before = run[index - 1]?.number ?? 0;
    return Array.from({ length: Math.min(5, each.number - before - 1) }, (_, step) => {
      const missing = String(before + 1 + step);
      return missingNumber(
        missing,
        each.line,
        `Paragraph ${missing} is missing between ${before} and ${each.number} on line ${each.line}.`,
      );
    });
  });
}

function findMissingSections(sections: readonly DraftSection[]): DraftFinding[] {
  const findings: DraftFinding[] = [];
  let before: number | null = null;
  for (const section of sections) {
    const number = /^(\d{1,4})(?:\.0|\/\d{1,4})?$/.exec(section.number ?? '')?.[1];
    if (number === undefined) continue;
    const here = Number(number);
    const line = section.paragraphs[0]?.line ?? null;
    if (before !== null && here > before + 1 && here <= before + 4) {
      for (let missing = before + 1; missing < here; missing++) {
        findings.push(
          missingNumber(
            String(missing),
            line,
            `Section ${missing} is missing between ${before} and ${here}${line === null ? '' : ` on line ${line}`}.`,
          ),
        );
      }
    }
    before = here;
  }
  return findings;
}

/** The numbers skipped from one paragraph to the next of the same section; a new section begins at its first. */
function missingBetween(before: readonly number[] | null, here: readonly number[]): string[] {
  const [section = 0, paragraph = 0] = here;
  if (here.length !== 2) return [];
  const isSame = before !== null && before[0] === section;
  const last = isSame ? (before[1] ?? 0) : 0;
  if (paragraph <= last + 1 || paragraph > last + 5) return [];
  return Array.from({ length: paragraph - last - 1 }, (_, index) => `${section}.${last + 1 + index}`);
}

function dotted(number: string | null): number[] | null {
  return number !== null && /^\d+(?:\.\d+)+$/.test(number) ? number.split('.').map(Number) : null;
}

function missingNumber(printed: string, line: number | null, message: string): DraftFinding {
  return {
    severity: 'warning',
    kind: 'missingNumber',
    line,
    printed,
    computed: null,
    difference: null,
    message,
  };
}
