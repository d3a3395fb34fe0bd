import { PageFrame, PaperDocument } from '../../src/index.ts';
import { boardPaper } from '../sample-paper.ts';

const wrong = {
  words: 'Does not cast by £1k',
  tone: 'alarm',
  sentences: ['Total, Budget: £148k is printed, its rows come to £147k.'],
} as const;

/** The last row of the first table, whatever it holds. */
const marks = new Map(
  boardPaper.tables.slice(0, 1).map(({ id, rows }) => [id, new Map([[rows.length - 1, wrong]])]),
);

export default function PaperDocumentExample() {
  return (
    <PageFrame header={null}>
      <PaperDocument
        paper={{
          ...boardPaper,
          marking: { clearance: 'officialSensitive', descriptor: 'DRAFT', printed: 'PROTECT until approved' },
        }}
        anchor="paper"
        marks={marks}
      />
    </PageFrame>
  );
}
