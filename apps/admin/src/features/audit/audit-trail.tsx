import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn, useSignedIn } from '@concordat/app-frame';
import {
  type Column,
  Details,
  EmptyState,
  FilterList,
  InstantText,
  Link,
  PageHeading,
  Select,
  TextField,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import type { AuditEventsQuery } from '../../generated/graphql.ts';
import { auditEventsQuery } from './audit.graphql.ts';
import {
  type AuditSearch,
  auditFilter,
  auditHref,
  chosenAuditFilters,
  readAuditSearch,
} from './audit-filters.ts';

type TrailEvent = AuditEventsQuery['auditEvents']['edges'][number]['node'];

/** What was done, by whom and when; each event is chained to the one before it. */
export function AuditTrail({ search }: { search: AuditSearch }) {
  const { viewer } = useSignedIn();
  const navigate = useNavigate();
  const query = useQuery(auditEventsQuery, {
    variables: { filter: auditFilter(search) },
  });
  useDocumentTitle('Audit trail', 'Admin');
  const events = query.data?.auditEvents;

  return (
    <>
      <PageHeading title="Audit trail">
        <p className="govuk-body">
          Every change of the record, the latest first. An event cannot be changed or removed; each carries
          the hash of the one before it.
        </p>
      </PageHeading>
      <FilterList
        fields={
          <>
            <TextField
              name="action"
              label="Action"
              hint="For example, ImportAccepted"
              defaultValue={search.action ?? ''}
            />
            {viewer.bodies.length > 1 && (
              <Select
                name="body"
                label="Body"
                prompt="All"
                choices={viewer.bodies.map((body) => ({ value: body.id, label: body.shortName }))}
                defaultValue={search.body ?? ''}
              />
            )}
          </>
        }
        selected={chosenAuditFilters(search, viewer.bodies)}
        clearHref={auditHref({})}
        resultsLabel="Events"
        onApply={(values) => navigate?.(auditHref(readAuditSearch(Object.fromEntries(values))))}
      >
        <PagedTable
          what="the events of the trail"
          list={events}
          query={query}
          caption="Events, the latest first"
          columns={columns}
          rowKey={(event) => event.id}
          empty={
            <EmptyState title="No event fits" action={<Link href={auditHref({})}>Clear filters</Link>} />
          }
          more="Show earlier events"
          saved={saved}
        />
      </FilterList>
    </>
  );
}

const columns: readonly Column<TrailEvent>[] = [
  { key: 'sequence', head: 'No.', width: '4rem', cell: (event) => event.sequence },
  {
    key: 'what',
    head: 'What',
    cell: (event) => (
      <>
        {event.summary}
        <Details summary="Show the record of it">
          <pre className="cc-audit__payload">{JSON.stringify(event.payload, null, 2)}</pre>
          <p className="govuk-body-s">
            Hash <code className="cc-audit__hash">{event.hash}</code> after{' '}
            <code className="cc-audit__hash">{event.previousHash}</code>
          </p>
        </Details>
      </>
    ),
  },
  { key: 'who', head: 'Who', width: '11rem', cell: (event) => event.actorName },
  { key: 'body', head: 'Body', width: '9rem', cell: (event) => event.body.shortName },
  { key: 'when', head: 'When', width: '11rem', cell: (event) => <InstantText instant={event.at} /> },
];

const saved: readonly SavedColumn<TrailEvent>[] = [
  ['Number', ({ sequence }) => sequence],
  ['What', ({ summary }) => summary],
  ['Who', ({ actorName }) => actorName],
  ['Body', ({ body }) => body.shortName],
  ['When', ({ at }) => at],
  ['Record', ({ payload }) => JSON.stringify(payload)],
  ['Hash', ({ hash }) => hash],
  ['Hash before', ({ previousHash }) => previousHash],
];
