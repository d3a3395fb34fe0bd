import type { PackDraft } from '@concordat/domain/imports';

/** The draft with a warning for each thing the file holds and the text read from it does not. */
export function sayWhatIsLeftOut(pack: PackDraft, leftOut: readonly string[]): PackDraft {
  const warnings = leftOut.map((message) => ({
    severity: 'warning' as const,
    kind: 'leftOut' as const,
    line: null,
    printed: null,
    computed: null,
    difference: null,
    message,
  }));
  return { ...pack, findings: [...warnings, ...pack.findings] };
}
