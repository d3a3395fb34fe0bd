import type { DraftDocument, DraftFinding, DraftTable } from '@concordat/domain/imports';

/** Scheme rows without a number where the others have one, and numbers that several rows of one table carry. */
export function findReferenceFaults(table: DraftTable): DraftFinding[] {
  const referenced = table.rows.filter((row) => row.reference !== null);
  if (referenced.length < 3) return [];
  const findings: DraftFinding[] = [];
  for (const row of table.rows) {
    if (
      row.reference !== null ||
      row.isTotal ||
      row.label === '' ||
      row.values.every((value) => value === null)
    )
      continue;
    const message = `"${row.label}" on line ${row.line} has no scheme number, though the other rows of its table have one.`;
    findings.push({
      severity: 'question',
      kind: 'missingReference',
      line: row.line,
      printed: null,
      computed: null,
      difference: null,
      message,
    });
  }
  for (const [reference, rows] of groupByReference(referenced)) {
    if (rows.length < 2) continue;
    const lines = rows.map((row) => row.line).join(', ');
    const message = `${reference} stands on ${rows.length} rows of one table (lines ${lines}).`;
    const line = rows[1]?.line ?? null;
    findings.push({
      severity: 'question',
      kind: 'duplicateReference',
      line,
      printed: reference,
      computed: null,
      difference: null,
      message,
    });
  }
  return findings;
}

function groupByReference(rows: DraftTable['rows']): Map<string, DraftTable['rows']> {
  const groups = new Map<string, DraftTable['rows']>();
  for (const row of rows) groups.set(row.reference ?? '', [...(groups.get(row.reference ?? '') ?? []), row]);
  return groups;
}

/** Appendices a report speaks of when the pack attaches no paper to it that could be the one. */
export function findMissingAppendices(
  report: DraftDocument,
  attachedLabels: readonly (string | null)[],
): DraftFinding[] {
  if (attachedLabels.includes(null)) return [];
  const findings: DraftFinding[] = [];
  const seen = new Set<string>(attachedLabels.filter((label) => label !== null));
  for (const paragraph of report.sections.flatMap((section) => section.paragraphs)) {
    for (const match of paragraph.text.matchAll(/\b(Appendix|Annexe?)\s+([A-Z]|\d{1,2})\b/g)) {
      const label = match[2] ?? '';
      if (seen.has(label)) continue;
      seen.add(label);
      const message = `Line ${paragraph.line} speaks of ${match[0]}, but no paper after the report is labelled so.`;
      findings.push({
        severity: 'question',
        kind: 'missingReference',
        line: paragraph.line,
        printed: match[0],
        computed: null,
        difference: null,
        message,
      });
    }
  }
  return findings;
}
