import { isSameName } from '../meetings/index.ts';
import type { PackImport } from './pack-import.ts';

/** The forum a person said is meant by a printed name; null while nobody has. */
export function answeredForum(
  packImport: Pick<PackImport, 'findings'>,
  printed: string | null,
): string | null {
  const asked = packImport.findings.find(
    (finding) => finding.kind === 'unknownForum' && isSamePrinted(finding.printed, printed),
  );
  return asked?.answer ?? null;
}

/** Two papers without a name are asked about once. */
export function isSamePrinted(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : isSameName(a, b);
}
