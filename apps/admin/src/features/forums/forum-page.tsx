import { useQuery } from '@apollo/client/react';
import { purposeWords } from '@concordat/domain/printed';
import {
  Breadcrumbs,
  ButtonLink,
  CouldNotOpen,
  DataTable,
  DateText,
  Details,
  Link,
  LoadingState,
  NotFound,
  PageHeading,
  PageNotice,
  StatusTag,
  SummaryList,
  Timeline,
  useDocumentTitle,
} from '@concordat/ui';
import { lazy, type ReactNode, Suspense } from 'react';
import { ForumChanges } from './forum-changes.tsx';
import { forumHistory, whatCameOf } from './forum-history.ts';
import { changeInWords, type ForumStatus, forumStatusWords, type ShownForum } from './forum-words.ts';
import { forumQuery } from './forums.graphql.ts';

/** Its forms come after what the page says, since most people come to read. */
const ForumForms = lazy(() => import('./forum-forms.tsx').then((forms) => ({ default: forms.ForumForms })));

/** Compared when it is asked for. */
const TermsComparison = lazy(() =>
  import('./terms-comparison.tsx').then((part) => ({ default: part.TermsComparison })),
);

const DecideChangeForm = lazy(() =>
  import('./decide-change-form.tsx').then((form) => ({ default: form.DecideChangeForm })),
);

/** One forum: what it is, who sits in it, its matters with other forums, what was recommended for it, its history. */
export function ForumPage({ id, matters }: { id: string; matters: ReactNode }) {
  const { data, loading, error, refetch } = useQuery(forumQuery, { variables: { id } });
  const forum = data?.forum;
  useDocumentTitle(forum?.name ?? 'Forum', 'Admin');

  if (error && !forum) {
    return <CouldNotOpen what="The forum" error={error} again={refetch} />;
  }
  if (loading && !forum) return <LoadingState what="the forum" />;
  if (!forum) return <NotFound homeHref="/admin" contact="your governance officer" />;
  const forums = data.forums.edges.map((edge) => edge.node);
  const posts = data.posts.edges.map((edge) => edge.node);
  const onStale = () => void refetch();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Forums', href: '/admin/forums' }]} />
      <PageHeading
        caption={forum.ownedBy ?? forum.body.shortName}
        title={forum.name}
        action={<ButtonLink href={`/admin/forums/${forum.id}/plan`}>Open the forward plan</ButtonLink>}
      >
        <StatusTag status={forum.status as ForumStatus} words={forumStatusWords} />
      </PageHeading>
      <Contradictions forum={forum} onStale={onStale} />
      <SummaryList rows={factsOf(forum)} />
      <Members seats={forum.seats} />
      <Terms terms={forum.terms} />
      <StandingAndDelegated forum={forum} />
      {matters}
      <ForumChanges forum={forum} forums={forums} onStale={onStale} />
      {forum.allowedCommands.includes('RecommendForumChange') && (
        <Suspense fallback={<LoadingState what="the forms" />}>
          <ForumForms forum={forum} forums={forums} posts={posts} onStale={onStale} />
        </Suspense>
      )}
      <h2 className="govuk-heading-m">History</h2>
      <Timeline
        entries={forumHistory(forum).map(({ note, ...entry }) => ({
          ...entry,
          children: <p className="govuk-body">{note}</p>,
        }))}
      />
    </>
  );
}

/** A recommendation that the forum ends stands beside the forum that goes on: said at once, never hidden. */
function Contradictions({ forum, onStale }: { forum: ShownForum; onStale: () => void }) {
  const mayDecide = forum.allowedCommands.includes('RecommendForumChange');
  const left = forum.changes.filter(
    (change) =>
      change.implementedOn === null &&
      change.isAgreed !== false &&
      change.forums.some(({ id }) => id === forum.id) &&
      change.kind !== 'establish',
  );
  return left.map((change) => (
    <PageNotice
      key={change.id}
      tone="caution"
      title={`It was recommended to ${changeInWords(change)}, and the forum is still ${forum.status}.`}
    >
      <DateText date={change.recommendedOn} />, {change.recommendedIn}. {whatCameOf(change)}
      {mayDecide && change.decidedOn === null && (
        <Suspense>
          <DecideChangeForm change={change} isRejected onStale={onStale} />
        </Suspense>
      )}
    </PageNotice>
  ));
}

function factsOf(forum: ShownForum) {
  const [terms] = forum.terms;
  return [
    { key: 'purpose', label: 'Purpose', value: forum.purpose || 'Not written yet' },
    { key: 'names', label: 'Also called', value: forum.aliases.join(', ') || 'Nothing else' },
    {
      key: 'reports',
      label: 'Reports to',
      value: forum.reportsTo ? (
        <Link href={`/admin/forums/${forum.reportsTo.id}`}>{forum.reportsTo.name}</Link>
      ) : (
        'No other forum'
      ),
    },
    {
      key: 'reportedBy',
      label: 'Forums that report to it',
      value:
        forum.reportedBy.length === 0 ? (
          'None'
        ) : (
          <ul className="govuk-list cc-plain-list">
            {forum.reportedBy.map((each) => (
              <li key={each.id}>
                <Link href={`/admin/forums/${each.id}`}>{each.name}</Link>
              </li>
            ))}
          </ul>
        ),
    },
    { key: 'chair', label: 'Chair', value: forum.chairPost ?? 'No post in the chair' },
    { key: 'cadence', label: 'Meets', value: forum.cadence ?? 'Not known' },
    {
      key: 'quorum',
      label: 'Quorum',
      value: terms?.quorum ? `${terms.quorum} members` : 'None in its terms of reference',
    },
    {
      key: 'next',
      label: 'Next meeting',
      value: forum.nextMeetingOn ? <DateText date={forum.nextMeetingOn} /> : 'None planned',
    },
    { key: 'actions', label: 'Open actions', value: String(forum.openActionCount) },
  ];
}

function Members({ seats }: Pick<ShownForum, 'seats'>) {
  return (
    <DataTable
      caption="Members"
      rows={seats}
      rowKey={(seat) => seat.id}
      empty="No post has a seat yet"
      columns={[
        { key: 'post', head: 'Post', cell: (seat) => seat.postTitle ?? 'A post of another body' },
        { key: 'body', head: 'Body', cell: (seat) => seat.bodyName ?? 'Not shown' },
        {
          key: 'role',
          head: 'As',
          width: '7rem',
          cell: (seat) => (seat.role === 'chair' ? 'Chair' : 'Member'),
        },
        { key: 'from', head: 'From', width: '10rem', cell: (seat) => <DateText date={seat.from} /> },
        {
          key: 'until',
          head: 'Until',
          width: '10rem',
          cell: (seat) => (seat.until ? <DateText date={seat.until} /> : 'Today'),
        },
      ]}
    />
  );
}

function Terms({ terms: [latest, ...earlier] }: Pick<ShownForum, 'terms'>) {
  return (
    <>
      <h2 className="govuk-heading-m">Terms of reference</h2>
      {latest === undefined ? (
        <p className="govuk-body">None are on record yet.</p>
      ) : (
        <>
          <p className="govuk-hint">
            Version {latest.number}, in force from <DateText date={latest.from} />
            <CarriedBy paper={latest.paper} />
          </p>
          <Paragraphs text={latest.text} />
          {earlier[0] && (
            <Details summary={`What changed from version ${earlier[0].number}`}>
              <Suspense fallback={<LoadingState what="the changes" />}>
                <TermsComparison before={earlier[0].text} after={latest.text} />
              </Suspense>
            </Details>
          )}
        </>
      )}
      {earlier.map((version) => (
        <Details key={version.number} summary={`Version ${version.number}`}>
          <p className="govuk-hint">
            In force from <DateText date={version.from} />
            <CarriedBy paper={version.paper} />
          </p>
          <Paragraphs text={version.text} />
        </Details>
      ))}
    </>
  );
}

/** The way to the paper that carried the terms, in the pack of its meeting. */
function CarriedBy({ paper }: Pick<ShownForum['terms'][number], 'paper'>) {
  if (!paper) return null;
  return (
    <>
      , carried by{' '}
      <Link href={`/resource-group/meetings/${paper.meetingId}?paper=${paper.id}`} target="_self">
        {paper.title}
      </Link>
    </>
  );
}

function Paragraphs({ text }: { text: string }) {
  return text.split(/\n+/).map((paragraph) => (
    <p key={paragraph} className="govuk-body">
      {paragraph}
    </p>
  ));
}

function StandingAndDelegated({ forum }: { forum: ShownForum }) {
  return (
    <>
      <DataTable
        caption="Standing items of its own"
        rows={forum.standingItems}
        rowKey={(item) => item.id}
        empty="None, besides those on every agenda"
        columns={[
          { key: 'title', head: 'Item', cell: (item) => item.title },
          { key: 'lead', head: 'Lead', cell: (item) => item.lead ?? 'Not named' },
          {
            key: 'purpose',
            head: 'Purpose',
            width: '9rem',
            cell: (item) => (item.purpose ? purposeWords[item.purpose] : 'Not said'),
          },
        ]}
      />
      <DataTable
        caption="Powers delegated to it"
        rows={forum.powers}
        rowKey={(power) => power.id}
        empty="None on record"
        columns={[
          { key: 'text', head: 'It may', cell: (power) => power.text },
          { key: 'source', head: 'Given by', cell: (power) => power.source },
          { key: 'from', head: 'From', width: '10rem', cell: (power) => <DateText date={power.from} /> },
        ]}
      />
    </>
  );
}
