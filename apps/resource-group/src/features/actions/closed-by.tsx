import { useQuery } from '@apollo/client/react';
import { DateText, Link } from '@concordat/ui';
import type { ClosureEvidenceQuery } from '../../generated/graphql.ts';
import { closureEvidenceQuery } from './closure-evidence.graphql.ts';

type Named = NonNullable<ClosureEvidenceQuery['closureEvidence']>['named'][number];

/** The records named to show that an action is closed; nothing while none is. */
export function ClosedBy({ actionId }: { actionId: string }) {
  const named =
    useQuery(closureEvidenceQuery, { variables: { actionId } }).data?.closureEvidence?.named ?? [];
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="closed-by">
      <h2 id="closed-by" className="govuk-heading-m">
        Evidence that it is closed
      </h2>
      <ul className="govuk-list">
        {named.map(({ updateId, record }) => (
          <li key={updateId}>
            {record === null ? 'A record that is not for you' : <Evidence record={record} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Evidence({ record }: { record: NonNullable<Named['record']> }) {
  const { kind, id, title, meetingId, on } = record;
  const href =
    kind === 'paper'
      ? `/resource-group/meetings/${meetingId ?? ''}?paper=${id}`
      : `/resource-group/decisions/${id}`;
  return (
    <>
      <Link href={href}>{title}</Link>
      {on !== null && (
        <>
          , <DateText date={on} />
        </>
      )}
    </>
  );
}
