import { type Column, DataTable, DateText, Details, PageNotice, StatusTag } from '@concordat/ui';
import { dutyStandingWords, type ShownGovernance, type ShownGoverningDocument } from './governance-words.ts';

type Duty = ShownGovernance['duties'][number];

/** What governs the money of a body: its chief finance officer, its documents, and those it went by before. */
export function GovernanceChecklist({ governance }: { governance: ShownGovernance }) {
  const { body, duties, earlier } = governance;
  return (
    <section aria-labelledby={`governance-${body.id}`}>
      <h2 id={`governance-${body.id}`} className="govuk-heading-m">
        {body.shortName}
      </h2>
      <FinanceOfficer governance={governance} />
      <DataTable
        caption={`What governs the money of ${body.shortName}`}
        isCaptionHidden
        columns={columns}
        rows={duties}
        rowKey={({ kind }) => kind}
      />
      {earlier.length > 0 && (
        <Details summary={`Earlier documents of ${body.shortName}`}>
          <ul className="govuk-list govuk-list--bullet">
            {earlier.map((document) => (
              <li key={document.id}>
                <Earlier document={document} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

function FinanceOfficer({
  governance: { body, financeOfficers, officerStanding },
}: {
  governance: ShownGovernance;
}) {
  const names = financeOfficers.join(', ');
  switch (officerStanding) {
    case 'none':
      return (
        <PageNotice tone="caution" title={`${body.shortName} has no chief finance officer here.`}>
          The law asks each of the two bodies to appoint one; give somebody the role, under Users.
        </PageNotice>
      );
    case 'shared':
      return (
        <PageNotice tone="caution" title={`${names} is the chief finance officer of both bodies.`}>
          One person advises the policing body and the chief officer, whose interests may differ. Say how that
          is handled wherever they advise both.
        </PageNotice>
      );
    case 'several':
      return <p className="govuk-body">More than one has the role of chief finance officer: {names}.</p>;
    case 'own':
      return <p className="govuk-body">Chief finance officer: {names}.</p>;
  }
}

const columns: readonly Column<Duty>[] = [
  {
    key: 'name',
    head: 'What it must have',
    cell: ({ name, basis, isPublished }) => (
      <>
        {name}
        <span className="cc-note-line">
          {basis}
          {isPublished && '; published'}
        </span>
      </>
    ),
  },
  {
    key: 'document',
    head: 'Document',
    cell: ({ document }) =>
      document === null ? (
        '–'
      ) : (
        <>
          {document.title}, {document.edition}
          <span className="cc-note-line">
            {document.source}
            {document.address !== null && ` ${document.address}`}
          </span>
        </>
      ),
  },
  {
    key: 'adopted',
    head: 'Adopted',
    cell: ({ document }) => (document === null ? '–' : <DateText date={document.adoptedOn} />),
    isUnbroken: true,
  },
  {
    key: 'review',
    head: 'Review by',
    cell: ({ document }) => <Review document={document} />,
    isUnbroken: true,
  },
  {
    key: 'standing',
    head: 'Standing',
    cell: ({ standing }) => <StatusTag status={standing} words={dutyStandingWords} />,
  },
];

function Review({ document }: Pick<Duty, 'document'>) {
  if (document === null) return '–';
  return document.reviewBy === null ? 'No day set' : <DateText date={document.reviewBy} />;
}

function Earlier({
  document: { title, edition, adoptedOn, withdrawnOn, withdrawnReason },
}: {
  document: ShownGoverningDocument;
}) {
  return (
    <>
      {title}, {edition}, adopted on <DateText date={adoptedOn} />
      {withdrawnOn !== null && (
        <>
          ; withdrawn on <DateText date={withdrawnOn} />: {withdrawnReason}
        </>
      )}
    </>
  );
}
