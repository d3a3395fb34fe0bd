import { useQuery } from '@apollo/client/react';
import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { sourceWords } from '@concordat/app-frame/escalations';
import {
  Breadcrumbs,
  CouldNotOpen,
  DateText,
  errorFor,
  Link,
  LoadingState,
  NotFound,
  PageHeading,
  PageNotice,
  Radios,
  Select,
  TextArea,
  TextField,
  typed,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import type { EscalationSourceKind, MatterToEscalateQuery } from '../../generated/graphql.ts';
import { escalateMatterMutation, matterQuery } from './escalations.graphql.ts';

type Matter = NonNullable<MatterToEscalateQuery['matterToEscalate']>;
type Source = { kind: EscalationSourceKind; of: string };

/** Puts what an agenda or minutes hold before another forum. */
export function EscalatePage({ kind, of }: Source) {
  const { data, loading, error, refetch } = useQuery(matterQuery, { variables: { kind, sourceId: of } });
  const matter = data?.matterToEscalate;
  useDocumentTitle('Put a matter to another forum', 'Admin');
  if (error && !matter) return <CouldNotOpen what="The matter" error={error} again={refetch} />;
  if (loading && !matter) return <LoadingState what="the matter" />;
  if (!matter) return <NotFound homeHref="/admin" contact="your governance officer" />;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Forums', href: '/admin/forums' },
          { label: 'Matters between forums', href: '/admin/escalations' },
        ]}
      />
      <PageHeading title="Put a matter to another forum" caption={matter.forum.name}>
        <p className="govuk-body">
          {sourceWords[kind]}: {matter.text}
        </p>
        <p className="govuk-hint">
          <Link href={`/admin/meetings/${matter.meeting.id}`}>
            {matter.meeting.forumName}, <DateText date={matter.meeting.heldOn} />
          </Link>
        </p>
      </PageHeading>
      {matter.openEscalationId !== null ? (
        <PageNotice tone="caution" title="This matter was put to another forum and is not answered yet.">
          <Link href={`/admin/escalations/${matter.openEscalationId}`}>Open it</Link>
        </PageNotice>
      ) : matter.targets.length === 0 ? (
        <PageNotice tone="caution" title="There is no forum to put it to.">
          {matter.forum.name} reports to none that is active, none reports to it, and it shares no seat with
          another.
        </PageNotice>
      ) : (
        <EscalateForm kind={kind} of={of} matter={matter} />
      )}
    </>
  );
}

function EscalateForm({ kind, of, matter }: Source & { matter: Matter }) {
  const navigate = useNavigate();
  const command = useCommand(escalateMatterMutation, ['Escalations', 'ForumPage']);
  const [only] = matter.targets;

  function send(form: FormData) {
    const toForumId = typed(form, 'toForumId');
    if (toForumId === '') return [{ field: 'toForumId', message: 'Choose the forum it is put to' }];
    const input = {
      sourceKind: kind,
      sourceId: of,
      toForumId,
      title: typed(form, 'title'),
      reason: typed(form, 'reason'),
      askedBy: typed(form, 'askedBy'),
    };
    return command.run({ input }).then((done) => {
      if (done) navigate?.(`/admin/escalations/${done.escalationId}`);
      return null;
    });
  }

  return (
    <CommandForm summary="" button="Put it to that forum" command={command} send={send} isPlain>
      <Radios
        name="toForumId"
        label="Which forum?"
        choices={matter.targets.map(({ id, name, direction }) => ({
          value: id,
          label: name,
          hint: hints[direction],
        }))}
        defaultValue={matter.targets.length === 1 ? (only?.id ?? '') : ''}
        error={errorFor(command.errors, 'toForumId')}
      />
      <TextField
        name="title"
        label="What is asked, in a line"
        hint="Its agenda shows this line after the name of your forum"
        defaultValue={matter.text.length <= 120 ? matter.text : ''}
        error={errorFor(command.errors, 'title')}
      />
      <TextArea
        name="reason"
        label="Why it is put there"
        rows={3}
        error={errorFor(command.errors, 'reason')}
      />
      {matter.askers.length === 0 ? (
        <TextField
          name="askedBy"
          label="Which post asks?"
          width={30}
          error={errorFor(command.errors, 'askedBy')}
        />
      ) : (
        <Select
          name="askedBy"
          label="Which post asks?"
          choices={[...new Set(matter.askers)].map((post) => ({ value: post, label: post }))}
          error={errorFor(command.errors, 'askedBy')}
        />
      )}
    </CommandForm>
  );
}

const hints = {
  up: 'The forum reported to',
  down: 'Reports here',
  across: 'Shares a seat',
} as const;
