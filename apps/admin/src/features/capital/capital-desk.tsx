import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  type Column,
  CouldNotOpen,
  DataTable,
  DateText,
  exactMoney,
  LoadingState,
  longMonth,
  NotFound,
  PageHeading,
  PageNotice,
  useDocumentTitle,
} from '@concordat/ui';
import { SpendingStop } from '../../spending-stop.tsx';
import { AddSchemeForm } from './add-scheme-form.tsx';
import { AssetLifeForm } from './asset-life-form.tsx';
import { capitalDeskQuery } from './capital.graphql.ts';
import { approvalKindWords, authorityWords, ratingWords } from './capital-words.ts';
import { CarryForwardForm } from './carry-forward-form.tsx';
import { DecideApprovalForm } from './decide-approval-form.tsx';
import { type Desk, type DeskScheme, schemeName, schemesOf } from './desk.ts';
import { ProfileSchemeForm } from './profile-scheme-form.tsx';
import { PutCapitalOnAgenda } from './put-capital-on-agenda.tsx';
import { RecordApprovalForm } from './record-approval-form.tsx';
import { RecordReceiptForm } from './record-receipt-form.tsx';
import { RecordSpendForm } from './record-spend-form.tsx';
import { ReleaseSchemeForm } from './release-scheme-form.tsx';
import { WriteProgressForm } from './write-progress-form.tsx';

/** Where a programme is kept: what waits for somebody first, then every command, then each scheme's progress. */
export function CapitalDesk({ programmeId }: { programmeId: string }) {
  const { data, loading, error, refetch } = useQuery(capitalDeskQuery, { variables: { programmeId } });
  const desk = data?.capitalMonitor;
  const title = desk ? `Capital programme ${desk.programme.financialYear}` : 'Capital';
  useDocumentTitle(title, 'Admin');
  if (error && !desk) {
    return <CouldNotOpen what="The capital programme" error={error} again={refetch} />;
  }
  if (loading && !desk) return <LoadingState what="the capital programme" />;
  if (!desk) return <NotFound homeHref="/admin/capital" contact="the finance officer" />;
  const form = { desk, onStale: () => void refetch() };
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Capital', href: '/admin/capital' }]} />
      <SpendingStop />
      <PageHeading title={title} caption={desk.programme.body.shortName} />
      <Waiting desk={desk} />
      {desk.programme.allowedCommands.length === 0 ? (
        <PageNotice tone="plain" title="Read only.">
          The finance officer of {desk.programme.body.shortName} keeps this programme.
        </PageNotice>
      ) : (
        <div className="cc-desk">
          <DecideApprovalForm {...form} />
          <RecordApprovalForm {...form} />
          <ReleaseSchemeForm {...form} />
          <RecordSpendForm {...form} />
          <WriteProgressForm {...form} />
          <ProfileSchemeForm {...form} />
          <AssetLifeForm {...form} />
          <RecordReceiptForm {...form} />
          <AddSchemeForm {...form} />
          <CarryForwardForm {...form} />
          <PutCapitalOnAgenda desk={desk} />
        </div>
      )}
      <DataTable
        caption={`Schemes and their progress, ${longMonth(desk.month)}`}
        rows={schemesOf(desk)}
        rowKey={({ id }) => id}
        columns={schemeColumns}
        empty="No scheme yet."
      />
    </>
  );
}

function Waiting({ desk }: { desk: Desk }) {
  const open = desk.approvals.filter(({ standing }) => standing === 'proposed');
  return (
    <DataTable
      caption="Put forward and waiting for a decision"
      rows={open}
      rowKey={({ id }) => id}
      empty="Nothing waits for a decision."
      columns={[
        { key: 'kind', head: 'What', cell: ({ kind }) => approvalKindWords[kind], width: '11rem' },
        { key: 'reason', head: 'For', cell: ({ reason }) => reason },
        { key: 'whose', head: 'Whose decision', cell: ({ authority }) => authorityWords[authority] },
        {
          key: 'on',
          head: 'Since',
          cell: ({ proposedOn }) => <DateText date={proposedOn} />,
          width: '11rem',
        },
        {
          key: 'total',
          head: 'Adds',
          isNumeric: true,
          cell: ({ total }) => exactMoney(total),
          width: '9rem',
        },
      ]}
    />
  );
}

const schemeColumns: readonly Column<DeskScheme>[] = [
  { key: 'scheme', head: 'Scheme', cell: schemeName },
  {
    key: 'rating',
    head: 'Progress',
    width: '8rem',
    cell: ({ progress, isHeld }) =>
      isHeld ? 'Held' : progress === null ? 'No note' : ratingWords[progress.rating],
  },
  {
    key: 'revised',
    head: 'Revised budget',
    isNumeric: true,
    width: '10rem',
    cell: ({ columns }) => exactMoney(columns.revised),
  },
  {
    key: 'why',
    head: 'Needs looking at',
    cell: ({ alerts, isHeld, heldFor }) =>
      isHeld
        ? `Waits for: ${heldFor}`
        : alerts.length === 0
          ? 'Nothing'
          : alerts.map(({ sentence }) => sentence).join(' '),
  },
];
