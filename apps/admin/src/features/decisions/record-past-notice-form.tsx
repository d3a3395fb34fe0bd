import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { DecisionKind } from '@concordat/domain/meetings';
import {
  DateField,
  errorFor,
  Select,
  TextArea,
  TextField,
  typed,
  typedAmount,
  typedDateOrNone,
  useNavigate,
} from '@concordat/ui';
import { decisionKindChoices } from './decision-kind-choices.ts';
import { recordPastNoticeMutation } from './notice-commands.graphql.ts';

/** A notice from before the register, with the number it has; what is not known is left out. */
export function RecordPastNoticeForm({ bodyId, prefix }: { bodyId: string; prefix: string }) {
  const navigate = useNavigate();
  const command = useKeyedCommand(recordPastNoticeMutation, ['DecisionNotices']);

  function send(form: FormData) {
    const number = /^\s*(?:[A-Z]+\s+)?(\d{4})-(\d{1,4})\s*$/.exec(typed(form, 'number'));
    if (number === null)
      return [{ field: 'number', message: `Enter the number, such as ${prefix} 2016-013` }];
    const day = typedDateOrNone(form, 'decidedOn', 'Day it was signed');
    if ('error' in day) return [day.error];
    const value = typedAmount(form, 'pastValue', 'The value');
    if ('error' in value) return [value.error];
    const input = {
      bodyId,
      year: Number(number[1]),
      number: Number(number[2]),
      title: typed(form, 'pastTitle'),
      kind: typed(form, 'pastKind') as DecisionKind,
      value: value.amount,
      decision: typed(form, 'decision'),
      decidedOn: day.date,
      signatoryPost: typed(form, 'signatoryPost'),
      source: typed(form, 'source'),
    };
    return command.run({ input }).then((done) => {
      if (done) navigate?.(`/admin/decisions/${done.notice.id}`);
      return null;
    });
  }

  return (
    <CommandForm
      summary="Record a notice from before the register"
      button="Record it"
      command={command}
      send={send}
    >
      <TextField
        name="number"
        label="Its number"
        hint={`For example, ${prefix} 2016-013`}
        width={20}
        error={errorFor(command.errors, 'number')}
      />
      <TextField name="pastTitle" label="Title" error={errorFor(command.errors, 'title')} />
      <Select
        name="pastKind"
        label="Kind of decision"
        choices={decisionKindChoices}
        defaultValue="other"
        error={errorFor(command.errors, 'kind')}
      />
      <TextField
        name="pastValue"
        label="Value (if it is known)"
        prefix="£"
        width={10}
        error={errorFor(command.errors, 'pastValue')}
      />
      <TextArea
        name="decision"
        label="What was decided"
        rows={3}
        error={errorFor(command.errors, 'decision')}
      />
      <DateField
        name="decidedOn"
        label="Day it was signed (if it is known)"
        error={errorFor(command.errors, 'decidedOn')}
      />
      <TextField
        name="signatoryPost"
        label="Signed by"
        hint="As a post"
        width={30}
        error={errorFor(command.errors, 'signatoryPost')}
      />
      <TextField
        name="source"
        label="Where it was found"
        hint="For example, the paper that names it"
        error={errorFor(command.errors, 'source')}
      />
    </CommandForm>
  );
}
