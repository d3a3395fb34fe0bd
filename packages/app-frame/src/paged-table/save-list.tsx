import { saveCsv, WarningText } from '@concordat/ui';
import { useEffect, useState } from 'react';
import { listAsCsv } from './list-as-csv.ts';
import type { PagedTableProps } from './paged-table.tsx';

/** Rows that are saved at once; whoever wants more asks the API, page by page. */
const most = 5_000;

type SaveListProps<Row> = Required<Pick<PagedTableProps<Row>, 'list' | 'query' | 'caption' | 'saved'>>;

/** Fetches what a list has not shown yet, saying how far it is, and saves the whole of it as CSV. */
export default function SaveList<Row>({ list, query, caption, saved }: SaveListProps<Row>) {
  const [step, setStep] = useState<'idle' | 'fetching' | 'saved'>('idle');
  const [savedCount, setSavedCount] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const count = list?.edges.length ?? 0;
  const cursor = list?.pageInfo.hasNextPage && count < most ? list.pageInfo.endCursor : null;

  useEffect(() => {
    if (step !== 'fetching') return;
    if (cursor === null) {
      saveCsv(caption, listAsCsv(saved, list?.edges.map(({ node }) => node) ?? []));
      setSavedCount(count);
      setStep('saved');
      return;
    }
    query.fetchMore({ variables: { after: cursor } }).catch(({ message }: Error) => {
      setFailure(message);
      setStep('idle');
    });
  }, [step, cursor]);

  return (
    <>
      {failure !== null && (
        <WarningText>The list could not be fetched whole, so nothing was saved. {failure}</WarningText>
      )}
      <p className="govuk-body cc-no-print">
        <button
          type="button"
          className="cc-link-button"
          aria-disabled={step === 'fetching'}
          onClick={() => {
            if (step === 'fetching') return;
            setFailure(null);
            setStep('fetching');
          }}
        >
          Save this list as CSV
        </button>{' '}
        <span role="status">
          {step === 'fetching' && `${count} fetched so far`}
          {step === 'saved' &&
            (savedCount < most
              ? `${savedCount} saved`
              : `The first ${savedCount} are saved; filter for the others`)}
        </span>
      </p>
    </>
  );
}
