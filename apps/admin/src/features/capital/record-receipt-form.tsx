import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Select, TextField, typed, typedAmount, typedDateOrNone } from '@concordat/ui';
import type { CapitalReceiptKind } from '../../generated/graphql.ts';
import { recordCapitalReceiptMutation } from './capital.graphql.ts';
import { type FormOfDesk, refetched } from './desk.ts';

/** Money that came in; the law and its amount say which source it counts in. */
export function RecordReceiptForm({ desk, onStale }: FormOfDesk) {
  const command = useKeyedCommand(recordCapitalReceiptMutation, refetched);

  function send(form: FormData) {
    const day = typedDateOrNone(form, 'receivedOn', 'Day it came in');
    const money = typedAmount(form, 'receipt', 'The receipt');
    const errors = [day, money].flatMap((read) => ('error' in read ? [read.error] : []));
    if (errors.length > 0 || 'error' in day || 'error' in money) return errors;
    if (day.date === null) return [{ field: 'receivedOn', message: 'Enter the day it came in' }];
    if (money.amount === null) return [{ field: 'receipt', message: 'Enter what came in' }];
    const input = {
      programmeId: desk.programme.id,
      kind: typed(form, 'receiptKind') as CapitalReceiptKind,
      what: typed(form, 'what'),
      asset: typed(form, 'asset') || null,
      receivedOn: day.date,
      amount: money.amount,
      isWorkedOut: false,
      expectedVersion: desk.programme.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Record money that came in"
      button="Record the receipt"
      done="The receipt is recorded where the law puts it."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="receiptKind"
        label="What it is"
        hint="A sale of £10,000 or less counts as revenue by itself"
        choices={[
          { value: 'assetSale', label: 'Sale of an asset' },
          { value: 'grant', label: 'Grant' },
          { value: 'recharge', label: 'Recharge to partners' },
        ]}
        error={errorFor(command.errors, 'kind')}
      />
      <TextField name="what" label="What it came in for" error={errorFor(command.errors, 'what')} />
      <TextField
        name="asset"
        label="Asset sold (for a sale)"
        hint="As its register names it"
        error={errorFor(command.errors, 'asset')}
      />
      <TextField
        name="receipt"
        label="Amount"
        prefix="£"
        width={10}
        error={errorFor(command.errors, 'receipt') ?? errorFor(command.errors, 'amount')}
      />
      <DateField name="receivedOn" label="Came in on" error={errorFor(command.errors, 'receivedOn')} />
    </CommandForm>
  );
}
