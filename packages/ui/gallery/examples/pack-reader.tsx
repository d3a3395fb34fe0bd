import { PackContents, PackReader, PageFrame, PaperDocument, PaperTurner } from '../../src/index.ts';
import { boardPaper } from '../sample-paper.ts';

export default function PackReaderExample() {
  return (
    <PageFrame header={null} isWide>
      <h1 className="govuk-heading-l">Business Coordination Board, 16 December 2016</h1>
      <PackReader
        currentKey="7"
        currentTitle="7 Revenue monitoring, month 6"
        contents={
          <PackContents
            entries={[
              { key: '1', number: '1', title: 'Welcome and apologies', note: 'No paper' },
              { key: '2', number: '2', title: 'Declarations of interest', note: 'No paper' },
              {
                key: '3',
                number: '3',
                title: 'Minutes of 10 November 2016',
                href: '?page=pack-reader&paper=3',
              },
              { key: '4', number: '4', title: 'Police and Crime Plan', href: '?page=pack-reader&paper=4' },
              {
                key: '7',
                number: '7',
                title: 'Revenue monitoring, month 6',
                href: '?page=pack-reader&paper=7',
                isCurrent: true,
                entries: [
                  {
                    key: '7.1',
                    number: '7.1',
                    title: 'Appendix 1: subjective report',
                    href: '?page=pack-reader&paper=7.1',
                  },
                ],
              },
              {
                key: '8',
                number: '8',
                title: 'Capital monitoring, month 6',
                href: '?page=pack-reader&paper=8',
              },
              {
                key: '13',
                number: '13',
                title: 'Section 22A agreements',
                note: 'Closed: commercially sensitive',
              },
              { key: '14', number: '14', title: 'Estates', note: 'Report to follow' },
            ]}
          />
        }
      >
        <PaperDocument paper={boardPaper} anchor="paper-7" headingLevel={2} current="p-4-2" />
        <PaperTurner
          previous={{ href: '?page=pack-reader&paper=6', label: '6 Understanding demand' }}
          next={{ href: '?page=pack-reader&paper=8', label: '8 Capital monitoring, month 6' }}
        />
      </PackReader>
    </PageFrame>
  );
}
