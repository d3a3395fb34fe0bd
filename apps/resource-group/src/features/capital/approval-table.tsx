import { type Column, DataTable, DateText, exactMoney, StatusTag } from '@concordat/ui';
import type { Monitor } from './capital-tables.ts';
import { approvalKindWords, authorityWords, standingWords } from './capital-words.ts';

type Approval = Monitor['approvals'][number];

const columns: readonly Column<Approval>[] = [
  { key: 'kind', head: 'What', cell: ({ kind }) => approvalKindWords[kind], width: '9rem' },
  { key: 'reason', head: 'For', cell: ({ reason }) => reason },
  {
    key: 'total',
    head: 'Adds',
    isNumeric: true,
    cell: ({ total }) => exactMoney(total),
    width: '9rem',
  },
  {
    key: 'authority',
    head: 'Whose decision',
    cell: ({ authority, decidedUnder }) =>
      authority === 'chiefConstable' && decidedUnder !== null
        ? `${authorityWords[authority]}. ${decidedUnder}`
        : authorityWords[authority],
  },
  {
    key: 'standing',
    head: 'Standing',
    width: '20rem',
    cell: ({ standing, authorisedOn, proposedOn, reference }) => (
      <>
        <StatusTag status={standing} words={standingWords} /> <DateText date={authorisedOn ?? proposedOn} />
        {reference !== null && `: ${reference}`}
      </>
    ),
  },
];

/** Every decision behind the budget, each with whose it was and where it is recorded. */
export function ApprovalTable({ approvals }: { approvals: readonly Approval[] }) {
  return (
    <DataTable
      caption="Decisions behind the budget"
      columns={columns}
      rows={approvals}
      rowKey={({ id }) => id}
      empty="Nothing has been approved yet."
    />
  );
}
