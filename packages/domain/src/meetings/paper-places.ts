import { writtenMarking } from '../documents/index.ts';
import type { ImportedPaper } from './imported-meeting.ts';
import type { AddPlace } from './meeting-places.ts';
import { paragraphLabels } from './pack-numbering.ts';

/** The words of a paper, whether recorded or still to be. */
export type PaperParts = Pick<
  ImportedPaper,
  | 'itemNumber'
  | 'title'
  | 'addressedTo'
  | 'author'
  | 'date'
  | 'marking'
  | 'contactOfficers'
  | 'sourceDocuments'
> & {
  readonly sections: readonly (Pick<Section, 'number' | 'heading'> & {
    readonly paragraphs: readonly Pick<Section['paragraphs'][number], 'number' | 'text'>[];
  })[];
  readonly recommendations: readonly Pick<
    ImportedPaper['recommendations'][number],
    'number' | 'limb' | 'verb' | 'text'
  >[];
  readonly tables: readonly (Pick<Table, 'caption' | 'columns'> & {
    readonly rows: readonly Pick<Table['rows'][number], 'label' | 'values'>[];
  })[];
};

type Section = ImportedPaper['sections'][number];
type Table = ImportedPaper['tables'][number];

/** A paper is known by its item and title, its paragraphs by their printed numbers. */
export function addPaperPlaces(paper: PaperParts, add: AddPlace): void {
  const path = `Paper ${paper.itemNumber ?? 'without an item'}: ${paper.title}`;
  const from = [paper.addressedTo, paper.author, paper.date, writtenMarking(paper.marking)];
  const name = add(
    path,
    [...from, ...paper.contactOfficers, ...paper.sourceDocuments].filter(Boolean).join('; '),
    paper,
  );
  for (const section of paper.sections) {
    const heading = [section.number, section.heading].filter(Boolean).join(' ');
    const at = add(`${name}, section ${heading}`, heading, section);
    const numbers = paragraphLabels(
      '',
      section.paragraphs.map((paragraph) => paragraph.number),
    );
    section.paragraphs.forEach((paragraph, position) => {
      add(`${paragraph.number === null ? at : name},${numbers[position] ?? ''}`, paragraph.text, paragraph);
    });
  }
  for (const asked of paper.recommendations) {
    add(
      `${name}, recommendation ${asked.number ?? ''}${asked.limb ?? ''}`,
      `${asked.verb}: ${asked.text}`,
      asked,
    );
  }
  for (const table of paper.tables) {
    const cells = table.rows.map((row) => [row.label, ...row.values.map((value) => value ?? '')].join(' | '));
    add(
      `${name}, table ${table.caption ?? ''}`.trim(),
      [table.columns.join(' | '), ...cells].join('\n'),
      table,
    );
  }
}
