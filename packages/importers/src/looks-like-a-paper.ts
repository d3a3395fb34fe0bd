import type { PackDraft } from '@concordat/domain/imports';

/** True when the draft holds something an office writes: an agenda, minutes, a report, a plan or a table of figures. */
export function looksLikeAPaper(draft: PackDraft): boolean {
  return draft.documents.some((document) => {
    if (document.kind === 'agenda') return (document.items?.length ?? 0) > 0;
    if (document.kind === 'minutes') return (document.items?.length ?? 0) > 0;
    if (document.kind === 'report' || document.kind === 'appendix') return true;
    const hasFigures = document.tables.some((table) => table.unit !== 'text' && table.rows.length >= 2);
    const numbered = document.sections
      .flatMap((section) => section.paragraphs)
      .filter((paragraph) => /^\d+\.\d+/.test(paragraph.number ?? ''));
    const headed = document.sections.filter(
      (section) => section.heading !== null && section.paragraphs.length > 0,
    );
    return hasFigures || numbered.length >= 2 || (document.kind === 'plan' && headed.length >= 2);
  });
}
