import type { DraftDocument } from '@concordat/domain/imports';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank } from '../lines/source-line.ts';
import { followNumbering } from '../numbering/follow-numbering.ts';
import { toSections } from '../numbering/to-sections.ts';
import type { Paper } from '../splitting/paper.ts';

/** Reads a plan, an appendix or any other text without labelled lines: its title and its sections. */
export function readAttachment(
  paper: Paper,
  lines: [number, number],
): Omit<DraftDocument, 'agendaItem' | 'tables'> {
  const title = paper.lines.find((line) => {
    return (
      !isBlank(line) &&
      !isFurniture(line) &&
      line.cells === null &&
      !/^agenda item\b/i.test(line.text) &&
      line.text.length < 200
    );
  });
  return {
    kind: paper.kind,
    title: title?.text ?? null,
    lines,
    sections: toSections(followNumbering(paper.lines)),
  };
}
