import type { PackDraft } from '@concordat/domain/imports';

/** A draft in words for a person at a terminal: its documents, then what the reader noticed. */
export function describeDraft({ source, documents, findings }: PackDraft): string {
  const lines = [`${source.file}: ${source.lines} lines, ${documents.length} documents`];
  for (const document of documents) {
    const [first, last] = document.lines;
    const item = document.agendaItem == null ? '' : `item ${document.agendaItem}, `;
    lines.push(
      `  ${document.kind.padEnd(9)} ${document.title ?? 'without a title'} (${item}lines ${first} to ${last})`,
    );
  }
  for (const { severity, message } of findings) lines.push(`  ${severity}: ${message}`);
  return lines.join('\n');
}
