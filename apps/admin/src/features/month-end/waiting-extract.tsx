import { useQuery } from '@apollo/client/react';
import { ConflictNotice, useCommand, useKeyedCommand } from '@concordat/app-frame';
import { FindingTable } from '@concordat/app-frame/bring-cells';
import {
  Button,
  ButtonGroup,
  CouldNotOpen,
  ErrorSummary,
  LoadingState,
  longMonth,
  PageNotice,
} from '@concordat/ui';
import { ExtractPreview } from './extract-preview.tsx';
import { MapExtractForm } from './map-extract-form.tsx';
import { extractQuery } from './month-end.graphql.ts';
import { discardExtractMutation, loadExtractMutation } from './month-end-commands.graphql.ts';
import type { StepProps } from './month-end-page.tsx';

/** A file that was read: what is the matter with it, what its codes mean, what loading it would do. */
export function WaitingExtract({ extractId, monthEnd, onDone, onStale }: StepProps & { extractId: string }) {
  const { data, loading, error, refetch } = useQuery(extractQuery, { variables: { id: extractId } });
  const load = useKeyedCommand(loadExtractMutation, ['MonthEnd']);
  const discard = useCommand(discardExtractMutation, ['MonthEnd']);
  const extract = data?.ledgerExtract;
  if (error && !extract) {
    return <CouldNotOpen what="The file" error={error} again={refetch} headingLevel={2} />;
  }
  if (loading && !extract) return <LoadingState what="the file" />;
  if (!extract) return null;
  const { version } = extract;
  const showLatest = () => {
    void refetch();
    onStale();
  };

  async function loadIt() {
    const input = { extractId, expectedVersion: version };
    if (await load.run({ input })) {
      onDone(`The figures of ${longMonth(monthEnd.month)} are in the ledger`);
    }
  }

  async function discardIt() {
    if (await discard.run({ input: { extractId, expectedVersion: version } })) {
      onDone('The file was put aside; nothing of it was loaded');
    }
  }

  const conflict = load.conflict ?? discard.conflict;
  return (
    <>
      <ErrorSummary errors={[...load.errors, ...discard.errors]} />
      <ConflictNotice conflict={conflict} onStale={showLatest}>
        Nothing was loaded.
      </ConflictNotice>
      <p className="govuk-body">
        <a className="govuk-link" href={`/files/${extract.fileId}`}>
          {extract.fileName}
        </a>
        {extract.sheet !== null && `, sheet ${extract.sheet}`}: {extract.rowCount} rows. Nothing of it is in
        the ledger yet.
      </p>
      {extract.faultCount > 0 && (
        <FindingTable
          caption={`What stops it: ${extract.faultCount === 1 ? '1 cell' : `${extract.faultCount} cells`} to correct in the file`}
          findings={extract.faults}
        />
      )}
      <MapExtractForm key={`${version}`} extract={extract} onStale={showLatest} />
      {extract.remarkCount > 0 && (
        <FindingTable caption="How some cells were read" findings={extract.remarks} />
      )}
      {extract.unit !== null && extract.faultCount === 0 && (
        <ExtractPreview extract={extract} monthEnd={monthEnd} />
      )}
      {extract.hindrances.map((sentence) => (
        <PageNotice key={sentence} tone="caution" title={sentence} />
      ))}
      <ButtonGroup>
        {extract.allowedCommands.includes('LoadExtract') && (
          <Button onClick={() => void loadIt()} busy={load.isBusy ? 'Loading' : undefined}>
            Load the figures
          </Button>
        )}
        <Button
          weight="secondary"
          onClick={() => void discardIt()}
          busy={discard.isBusy ? 'Putting aside' : undefined}
        >
          Discard the file
        </Button>
      </ButtonGroup>
    </>
  );
}
