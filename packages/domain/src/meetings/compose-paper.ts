import type { PersonId } from '../bodies/index.ts';
import { strictest } from '../documents/index.ts';
import { idOf } from '../kernel/index.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { DrawnPaper, DrawnSection, DrawnTable } from './drawn-paper.ts';
import type { Paper, PaperSection, PaperTable } from './paper.ts';
import { paragraphsOf } from './paper-lines.ts';

/** The paper whose place another takes: its address stays, and so does that of whatever it asks in the same words. */
export type PaperReplaced = Pick<Paper, 'id' | 'recommendations'>;

/**
 * A drawn paper as it stands in the pack: purpose, what is asked, then its sections, every paragraph numbered. Its
 * lines are those of the paper as drawn, so that its tables stand in their places. Null where nobody may read it.
 */
export function composePaper(
  item: AgendaItem,
  drawn: DrawnPaper,
  newId: () => string,
  replaced: PaperReplaced | null = null,
): Paper | null {
  const namedReaders = readersOfBoth(item.namedReaders, drawn.namedReaders ?? []);
  if (namedReaders === null) return null;
  let line = 0;
  const asked = drawn.recommendations.map(({ text }) => text);
  const sections: readonly DrawnSection[] = [
    { heading: 'Purpose', paragraphs: paragraphsOf(drawn.purpose) },
    ...(asked.length === 0 ? [] : [{ heading: 'Recommendation', paragraphs: asked }]),
    ...drawn.sections,
  ];
  const nextLine = () => ++line;
  const earlier = [...(replaced?.recommendations ?? [])];
  /** Each earlier one is taken once, however often its words are repeated. */
  const takeEarlier = (verb: string, text: string) => {
    const at = earlier.findIndex((each) => each.verb === verb && each.text === text);
    return at < 0 ? undefined : earlier.splice(at, 1)[0]?.id;
  };
  const written = sections.map((section, at) => composeSection(section, `${at + 1}`, newId, nextLine));
  return {
    id: replaced?.id ?? idOf<'Paper'>(newId()),
    agendaItemId: item.id,
    itemNumber: item.number,
    kind: 'report',
    title: drawn.title,
    addressedTo: drawn.addressedTo ?? null,
    author: drawn.author,
    date: drawn.date,
    marking: strictest(drawn.marking ?? item.marking, item.marking),
    namedReaders,
    contactOfficers: drawn.contactOfficers ?? [],
    sourceDocuments: [...(drawn.sourceDocuments ?? []), drawn.source.words],
    firstLine: null,
    lastLine: null,
    sections: written.map(({ section }) => section),
    recommendations: drawn.recommendations.map(({ verb, text }, at) => ({
      id: takeEarlier(verb, text) ?? idOf<'Recommendation'>(newId()),
      number: `2.${at + 1}`,
      limb: null,
      verb,
      text,
    })),
    tables: written.flatMap(({ tables }) => tables),
  };
}

function composeSection(
  { heading, paragraphs, tables = [] }: DrawnSection,
  number: string,
  newId: () => string,
  nextLine: () => number,
): { readonly section: PaperSection; readonly tables: readonly PaperTable[] } {
  const placed: PaperTable[] = [];
  const put = (behind: number) => {
    const here = tables.filter(
      ({ after }) => Math.min(after ?? paragraphs.length, paragraphs.length) === behind,
    );
    placed.push(...here.map((table) => composeTable(table, newId, nextLine)));
  };
  let counted = 0;
  put(0);
  const composed = paragraphs.map((paragraph, at) => {
    const isNumbered = typeof paragraph === 'string';
    const one = {
      id: idOf<'Paragraph'>(newId()),
      number: isNumbered ? `${number}.${++counted}` : null,
      text: isNumbered ? paragraph : paragraph.text,
      line: nextLine(),
    };
    put(at + 1);
    return one;
  });
  const section = { id: idOf<'PaperSection'>(newId()), number, heading, paragraphs: composed };
  return { section, tables: placed };
}

function composeTable(
  { rows, after: _place, ...table }: DrawnTable,
  newId: () => string,
  nextLine: () => number,
): PaperTable {
  return {
    ...table,
    id: idOf<'PaperTable'>(newId()),
    rows: rows.map((row) => ({ ...row, reference: row.reference ?? null, line: nextLine() })),
  };
}

/** Whoever both name; nobody named is everybody. Null where both name some and none in common. */
function readersOfBoth(
  ofItem: readonly PersonId[],
  ofPaper: readonly PersonId[],
): readonly PersonId[] | null {
  if (ofPaper.length === 0) return ofItem;
  if (ofItem.length === 0) return ofPaper;
  const both = ofPaper.filter((person) => ofItem.includes(person));
  return both.length === 0 ? null : both;
}
