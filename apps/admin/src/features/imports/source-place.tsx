import type { ImportedDocumentQuery } from '../../generated/graphql.ts';

type SourceLine = NonNullable<ImportedDocumentQuery['import']>['sourceLines'][number];

/** Where in the file the line stands, said where it changes: the page of a PDF, the paragraph of a Word document. */
export function SourcePlace({ line, above }: { line: SourceLine; above: SourceLine | undefined }) {
  const { page, paragraph } = line;
  if (page !== null && page !== above?.page) return <Place words={`Page ${page}`} />;
  const isNext = paragraph !== null && paragraph !== above?.paragraph && line.text !== '';
  return isNext ? <Place words={`Paragraph ${paragraph}`} /> : null;
}

function Place({ words }: { words: string }) {
  return <span className="cc-source__place">{words}</span>;
}
