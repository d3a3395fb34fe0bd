import { PageFrame, PaperDocument } from '../../src/index.ts';
import { boardPaper } from '../sample-paper.ts';

export default function PaperDocumentExample() {
  return (
    <PageFrame header={null}>
      <PaperDocument
        paper={{
          ...boardPaper,
          marking: { clearance: 'officialSensitive', descriptor: 'DRAFT', printed: 'PROTECT until approved' },
        }}
        anchor="paper"
      />
    </PageFrame>
  );
}
