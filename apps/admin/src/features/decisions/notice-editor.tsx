import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { adviceWords } from '@concordat/app-frame/decision-notice';
import type { AdviceKind } from '@concordat/domain/meetings';
import { errorFor, PageNotice, Radios, Select, TextArea, TextField } from '@concordat/ui';
import { decisionKindChoices } from './decision-kind-choices.ts';
import { writeNoticeMutation } from './notice-commands.graphql.ts';
import { NoticeOptionFields } from './notice-option-fields.tsx';
import { readNoticeForm } from './read-notice-form.ts';
import type { FormOfNotice } from './shown-notice.ts';

/** Everything a notice says, kept as often as its writer likes; what is missing is named above. */
export function NoticeEditor({ notice, onStale }: FormOfNotice) {
  const command = useCommand(writeNoticeMutation);
  const error = (field: string) =>
    errorFor(command.errors, field) ?? errorFor(command.errors, `text.${field}`);

  function send(form: FormData) {
    const read = readNoticeForm(form);
    if ('error' in read) return [read.error];
    const { text, marking } = read;
    // Answers null, so that what was typed stays in the form.
    return command
      .run({ input: { noticeId: notice.id, text, marking, expectedVersion: notice.version } })
      .then(() => null);
  }

  return (
    <>
      {notice.missing.length > 0 && (
        <PageNotice tone="plain" title="Still to be written:">
          {notice.missing.join('; ')}.
        </PageNotice>
      )}
      <CommandForm summary="" button="Save the draft" command={command} send={send} onStale={onStale} isPlain>
        <TextField name="title" label="Title" defaultValue={notice.title} error={error('title')} />
        <Select
          name="kind"
          label="Kind of decision"
          hint="The scheme of delegation goes by it"
          choices={decisionKindChoices}
          defaultValue={notice.kind}
          error={error('kind')}
        />
        <TextField
          name="value"
          label="Value (if it has one)"
          prefix="£"
          width={10}
          defaultValue={notice.value === null ? '' : String(notice.value / 100)}
          error={error('value')}
        />
        <TextArea
          name="decision"
          label="Decision"
          rows={4}
          defaultValue={notice.decision}
          error={error('decision')}
        />
        <TextField
          name="condition"
          label="Subject to (if anything)"
          hint="The decision takes effect once this is recorded as met. For example, legal review of the draft"
          defaultValue={notice.condition ?? ''}
          error={error('condition')}
        />
        <TextArea
          name="reasons"
          label="Reasons"
          rows={4}
          defaultValue={notice.reasons}
          error={error('reasons')}
        />
        <NoticeOptionFields options={notice.options} whyNoOptions={notice.whyNoOptions} />
        {(['legal', 'finance', 'equality'] as const).map((kind) => (
          <AdviceFields
            key={kind}
            kind={kind}
            given={notice.advice.find((advice) => advice.kind === kind) ?? null}
          />
        ))}
        <Radios
          name="conflicts"
          label="Conflicts of interest"
          choices={[
            { value: 'none', label: 'None were declared' },
            { value: 'declared', label: 'Declared, as written below' },
          ]}
          defaultValue={notice.conflicts && (notice.conflicts.isNone ? 'none' : 'declared')}
          error={error('conflicts')}
        />
        <TextField
          name="conflictsText"
          label="What was declared (if anything)"
          defaultValue={notice.conflicts?.text ?? ''}
        />
        <TextArea
          name="objectives"
          label="Objectives of the plan it serves"
          hint="One on each line"
          rows={3}
          defaultValue={notice.objectives.join('\n')}
          error={error('objectives')}
        />
        <TextField
          name="whyNoObjectives"
          label="Why it serves none of them (if so)"
          defaultValue={notice.whyNoObjectives ?? ''}
        />
        <TextField
          name="contact"
          label="Contact"
          hint="The post that answers questions"
          width={30}
          defaultValue={notice.contact}
          error={error('contact')}
        />
        <Radios
          name="marking"
          label="Marking"
          choices={[
            { value: 'official', label: 'OFFICIAL' },
            { value: 'officialSensitive', label: 'OFFICIAL-SENSITIVE' },
          ]}
          defaultValue={notice.marking}
          error={error('marking')}
        />
      </CommandForm>
    </>
  );
}

function AdviceFields({
  kind,
  given,
}: {
  kind: AdviceKind;
  given: { readonly adviser: string; readonly text: string } | null;
}) {
  return (
    <>
      <TextArea
        name={`${kind}Advice`}
        label={adviceWords[kind]}
        hint="If none is needed, say so; somebody gives that advice too"
        rows={3}
        defaultValue={given?.text ?? ''}
      />
      <TextField
        name={`${kind}Adviser`}
        label={`${adviceWords[kind]} given by`}
        hint="As a post"
        width={30}
        defaultValue={given?.adviser ?? ''}
      />
    </>
  );
}
