import { useKeyedCommand } from '@concordat/app-frame';
import { BringCells } from '@concordat/app-frame/bring-cells';
import { readExtractMutation } from './month-end-commands.graphql.ts';
import type { StepProps } from './month-end-page.tsx';

/** Takes cells pasted from a spreadsheet, or a file; nothing reaches the ledger by it. */
export function BringFigures({ monthEnd: { ledger, month, loadedKinds }, onDone }: StepProps) {
  const command = useKeyedCommand(readExtractMutation, ['MonthEnd']);

  async function read(fileId: string) {
    const done = await command.run({ input: { ledgerId: ledger.id, month, fileId } });
    if (done?.isKnown) onDone(`${done.extract.fileName} is here already and waits to be loaded`);
  }

  return (
    <BringCells
      what="the figures"
      purpose="figures"
      button="Read the figures"
      pastedName={`Pasted for ${month}.txt`}
      tooLarge="bring one total a code"
      bodyId={ledger.body.id}
      command={command}
      onSent={read}
    >
      <p className="govuk-body">
        {loadedKinds.includes('actual')
          ? 'Actuals are in. Figures brought again take each line to where the new file says it stands.'
          : 'One row a code, with the actuals and, where you have them, commitments and forecasts. Nothing reaches the ledger until you load it.'}
      </p>
    </BringCells>
  );
}
