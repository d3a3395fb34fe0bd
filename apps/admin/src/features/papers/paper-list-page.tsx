import { useQuery } from '@apollo/client/react';
import { PagedTable, type SavedColumn, useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { CalendarDate } from '@concordat/domain/kernel';
import {
  Checkboxes,
  type Column,
  EmptyState,
  errorFor,
  FilterList,
  InstantText,
  Link,
  longDate,
  PageHeading,
  Select,
  StatusTag,
  TextField,
  typed,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { agendasToComeQuery } from '../../agendas-to-come.graphql.ts';
import type { PapersInHandQuery } from '../../generated/graphql.ts';
import { type PaperSearch, papersHref, readPaperSearch } from './paper-search.ts';
import { paperStatusWords } from './paper-words.ts';
import { beginPaperMutation, papersInHandQuery } from './papers.graphql.ts';

type ListedPaper = PapersInHandQuery['papersInHand']['edges'][number]['node'];

/** Papers the office writes: the reader's own, of a meeting, in a state; and the way to begin one. */
export function PaperListPage({ search }: { search: PaperSearch }) {
  const { office } = useSignedIn();
  const navigate = useNavigate();
  const filter = {
    ...(search.mine && { mineOnly: true }),
    ...(search.status && { status: [search.status] }),
    ...(search.meeting && { meetingId: search.meeting }),
  };
  const query = useQuery(papersInHandQuery, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const agendas = useQuery(agendasToComeQuery, { variables: { today: office.today as CalendarDate } });
  useDocumentTitle('Papers', 'Admin');
  const meetings = (agendas.data?.meetings.edges ?? []).map(({ node: { id, forum, heldOn } }) => ({
    value: id,
    label: `${forum.name}, ${longDate(heldOn)}`,
  }));
  const hasFilter = Object.keys(search).length > 0;

  return (
    <>
      <PageHeading title="Papers">
        <p className="govuk-body">
          Written here, by the report template, and put on the agenda of a meeting to come.
        </p>
      </PageHeading>
      <BeginPaperForm />
      <FilterList
        resultsLabel="Papers"
        clearHref="/admin/papers"
        onApply={(values) => navigate?.(papersHref(readPaperSearch(Object.fromEntries(values))))}
        selected={selectedFilters(search, meetings)}
        fields={
          <>
            <Checkboxes
              name="mine"
              label="Whose"
              choices={[{ value: 'yes', label: 'Begun by me' }]}
              defaultValues={search.mine ? ['yes'] : []}
            />
            <Select
              name="status"
              label="State"
              prompt="Any"
              choices={statusChoices}
              defaultValue={search.status ?? ''}
            />
            <Select
              name="meeting"
              label="Meeting to come"
              prompt="Any"
              choices={meetings}
              defaultValue={search.meeting ?? ''}
            />
          </>
        }
      >
        <PagedTable
          what="the papers"
          list={query.data?.papersInHand}
          query={query}
          caption="Papers, the one saved last first"
          columns={columns}
          rowKey={({ id }) => id}
          empty={
            <EmptyState
              title={hasFilter ? 'No papers like that' : 'No papers yet'}
              action={hasFilter ? <Link href="/admin/papers">Clear the filters</Link> : undefined}
            >
              {hasFilter
                ? 'None is in that state or before that meeting.'
                : 'A paper appears here once it is begun.'}
            </EmptyState>
          }
          more="Show earlier papers"
          saved={saved}
        />
      </FilterList>
    </>
  );
}

function BeginPaperForm() {
  const { viewer } = useSignedIn();
  const navigate = useNavigate();
  const command = useKeyedCommand(beginPaperMutation);
  const own = viewer.bodies.map(({ id, shortName }) => ({ value: id, label: shortName }));

  async function send(form: FormData) {
    const bodyId = typed(form, 'bodyId') || (own[0]?.value ?? '');
    const done = await command.run({ input: { bodyId, title: typed(form, 'title') } });
    if (done) navigate?.(`/admin/papers/${done.paper.id}`);
    return done;
  }

  return (
    <CommandForm
      summary="Begin a paper"
      button="Begin the paper"
      command={command}
      send={(form) => send(form)}
    >
      <TextField name="title" label="Title" error={errorFor(command.errors, 'title')} />
      {own.length > 1 && (
        <Select name="bodyId" label="Which body writes it" choices={own} defaultValue={own[0]?.value ?? ''} />
      )}
    </CommandForm>
  );
}

const statusChoices = (['draft', 'submitted', 'withdrawn'] as const).map((value) => ({
  value,
  label: paperStatusWords[value][0],
}));

function selectedFilters(search: PaperSearch, meetings: readonly { value: string; label: string }[]) {
  const { mine, status, meeting } = search;
  const without = (name: keyof PaperSearch) => papersHref(readPaperSearch({ ...search, [name]: undefined }));
  return [
    ...(mine ? [{ group: 'Whose', label: 'Begun by me', removeHref: without('mine') }] : []),
    ...(status
      ? [{ group: 'State', label: paperStatusWords[status][0], removeHref: without('status') }]
      : []),
    ...(meeting
      ? [
          {
            group: 'Meeting',
            label: meetings.find(({ value }) => value === meeting)?.label ?? 'One meeting',
            removeHref: without('meeting'),
          },
        ]
      : []),
  ];
}

const columns: readonly Column<ListedPaper>[] = [
  {
    key: 'title',
    head: 'Paper',
    cell: ({ id, title, from }) => (
      <>
        <Link href={`/admin/papers/${id}`}>{title}</Link>
        <span className="cc-office__note">{from === '' ? 'From nobody yet' : `From ${from}`}</span>
      </>
    ),
  },
  {
    key: 'meeting',
    head: 'Before',
    cell: ({ meeting, itemNumber, versionNumber }) =>
      meeting === null
        ? 'No meeting yet'
        : `${meeting.forumName}, ${longDate(meeting.heldOn)}${itemNumber === null ? '' : `, item ${itemNumber}`}, version ${versionNumber}`,
  },
  {
    key: 'saved',
    head: 'Saved',
    width: '13rem',
    cell: ({ savedAt, savedByName }) => (
      <>
        <InstantText instant={savedAt} />
        <span className="cc-office__note">by {savedByName}</span>
      </>
    ),
  },
  {
    key: 'status',
    head: 'State',
    width: '8rem',
    cell: ({ status }) => <StatusTag status={status} words={paperStatusWords} />,
  },
];

const saved: readonly SavedColumn<ListedPaper>[] = [
  ['Title', ({ title }) => title],
  ['From', ({ from }) => from],
  ['State', ({ status }) => paperStatusWords[status][0]],
  ['Version', ({ versionNumber }) => versionNumber],
  ['Meeting', ({ meeting }) => meeting && `${meeting.forumName}, ${meeting.heldOn}`],
  ['Item', ({ itemNumber }) => itemNumber],
  ['Saved at', ({ savedAt }) => savedAt],
  ['Saved by', ({ savedByName }) => savedByName],
];
