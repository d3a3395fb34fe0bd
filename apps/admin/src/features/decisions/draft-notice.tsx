import { useQuery } from '@apollo/client/react';
import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { DecisionKind } from '@concordat/domain/meetings';
import {
  Breadcrumbs,
  CouldNotOpen,
  errorFor,
  Link,
  LoadingState,
  longDate,
  PageHeading,
  PageNotice,
  Select,
  TextField,
  typed,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { useState } from 'react';
import type { NoticeRegistersQuery } from '../../generated/graphql.ts';
import { decisionKindChoices } from './decision-kind-choices.ts';
import { draftNoticeMutation, noticeRegistersQuery } from './notice-commands.graphql.ts';
import { RecordPastNoticeForm } from './record-past-notice-form.tsx';

type Register = NoticeRegistersQuery['noticeRegisters']['edges'][number]['node'];

/** Begins a notice, from something a meeting decided or on its own; or records one from before the register. `of` names what it is of already. */
export function DraftNotice({ of }: { of: string }) {
  const { data, loading, error, refetch } = useQuery(noticeRegistersQuery, {
    fetchPolicy: 'cache-and-network',
  });
  useDocumentTitle('Draft a notice', 'Admin');
  const register = data?.noticeRegisters.edges[0]?.node;

  if (error && !register) {
    return <CouldNotOpen what="The register" error={error} again={refetch} />;
  }
  if (loading && !register) return <LoadingState what="the register" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Decisions', href: '/admin/decisions' }]} />
      <PageHeading title="Draft a notice" caption={register?.body.legalName}>
        <p className="govuk-body">It takes the next number of the year at once and keeps it.</p>
      </PageHeading>
      {register?.prefix ? (
        <>
          <DraftForm register={register} of={of} />
          <RecordPastNoticeForm bodyId={register.body.id} prefix={register.prefix} />
        </>
      ) : (
        <PageNotice tone="caution" title="The register of decisions is not open yet.">
          <Link href="/admin/decisions/scheme">Open it with its letters and first number</Link>.
        </PageNotice>
      )}
    </>
  );
}

function DraftForm({ register, of }: { register: Register; of: string }) {
  const navigate = useNavigate();
  const { viewer } = useSignedIn();
  const command = useKeyedCommand(draftNoticeMutation, ['DecisionNotices']);
  const [originId, setOrigin] = useState(register.withoutNotice.some(({ id }) => id === of) ? of : '');
  if (!viewer.permissions.includes('decision:draft')) return null;

  function send(form: FormData) {
    const origin = register.withoutNotice.find(({ id }) => id === typed(form, 'origin'));
    const input = {
      bodyId: register.body.id,
      title: typed(form, 'title'),
      kind: (typed(form, 'kind') || 'other') as DecisionKind,
      ...(origin && {
        meetingId: origin.meeting.id,
        ...(origin.kind === 'resolution' ? { resolutionId: origin.id } : { recommendationId: origin.id }),
      }),
    };
    return command.run({ input }).then((done) => {
      if (done) navigate?.(`/admin/decisions/${done.notice.id}`);
      return null;
    });
  }

  const origin = register.withoutNotice.find(({ id }) => id === originId);
  return (
    <CommandForm summary="" button="Draft the notice" command={command} send={send} isPlain>
      <Select
        name="origin"
        label="What a meeting decided, or is asked to"
        hint="What was approved or agreed and has no notice yet, the latest meeting first"
        prompt="On its own"
        choices={register.withoutNotice.map((each) => ({ value: each.id, label: originInWords(each) }))}
        value={originId}
        onChange={(event) => setOrigin(event.target.value)}
        error={errorFor(command.errors, 'origin')}
      />
      {origin && <blockquote className="govuk-inset-text">{origin.text}</blockquote>}
      <TextField
        key={originId}
        name="title"
        label="Title"
        defaultValue={origin?.itemTitle ?? ''}
        error={errorFor(command.errors, 'title')}
      />
      <Select
        name="kind"
        label="Kind of decision"
        choices={decisionKindChoices}
        defaultValue="other"
        error={errorFor(command.errors, 'kind')}
      />
    </CommandForm>
  );
}

function originInWords({ meeting, itemTitle, number, kind }: Register['withoutNotice'][number]): string {
  const what = kind === 'resolution' ? 'resolved' : 'recommended';
  return `${longDate(meeting.heldOn)}, ${what}${number ? ` at ${number}` : ''}: ${itemTitle}`;
}
