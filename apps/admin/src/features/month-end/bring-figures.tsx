import { LARGEST_FILE_BYTES, uploadFile, useKeyedCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, type FieldError, FileUpload, TextArea } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { readExtractMutation } from './month-end-commands.graphql.ts';
import type { StepProps } from './month-end-page.tsx';

/** Takes cells pasted from a spreadsheet, or a file; nothing reaches the ledger by it. */
export function BringFigures({ monthEnd: { ledger, month, loadedKinds }, onDone }: StepProps) {
  const command = useKeyedCommand(readExtractMutation, ['MonthEnd']);
  const [step, setStep] = useState<string | null>(null);
  const errors = command.errors.map(asSourceError);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = broughtIn(new FormData(event.currentTarget), month);
    if ('message' in file) {
      command.refuse([file]);
      return;
    }
    command.refuse([]);
    setStep('Sending the figures');
    const sent = await uploadFile(file, ledger.body.id, () => {});
    if (!sent.ok) {
      setStep(null);
      command.refuse([{ field: 'pasted', message: sent.message }]);
      return;
    }
    setStep('Reading the figures');
    const read = await command.run({
      input: { ledgerId: ledger.id, month, fileId: sent.fileId },
    });
    setStep(null);
    if (read?.isKnown) onDone(`${read.extract.fileName} is here already and waits to be loaded`);
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} />
      <p className="govuk-body">
        {loadedKinds.includes('actual')
          ? 'Actuals are in. Figures brought again take each line to where the new file says it stands.'
          : 'One row a code, with the actuals and, where you have them, commitments and forecasts. Nothing reaches the ledger until you load it.'}
      </p>
      <TextArea
        name="pasted"
        label="Paste the cells from Excel"
        hint="With the row of headings"
        rows={4}
        error={errorFor(errors, 'pasted')}
      />
      <FileUpload
        name="file"
        label="Or choose a file"
        hint="CSV or Excel workbook (.xlsx), at most 10 MB and 5,000 rows"
        accept=".csv,.txt,.tsv,.xlsx"
        error={errorFor(errors, 'file')}
      />
      <Button type="submit" busy={step ?? undefined}>
        Read the figures
      </Button>
      <p role="status" className="govuk-visually-hidden">
        {step}
      </p>
    </form>
  );
}

function broughtIn(form: FormData, month: string): File | FieldError {
  const pasted = String(form.get('pasted') ?? '');
  const file = form.get('file');
  const chosen = file instanceof File && file.name !== '' ? file : null;
  if (chosen !== null && pasted.trim() !== '') {
    return { field: 'pasted', message: 'Paste the cells or choose a file, not both' };
  }
  if (chosen === null && pasted.trim() === '') {
    return { field: 'pasted', message: 'Paste the cells, or choose a file' };
  }
  if (chosen !== null && chosen.size === 0) return { field: 'file', message: `${chosen.name} is empty` };
  const brought = chosen ?? new File([pasted], `Pasted for ${month}.txt`, { type: 'text/plain' });
  return brought.size > LARGEST_FILE_BYTES
    ? {
        field: chosen === null ? 'pasted' : 'file',
        message: 'This is more than 25 MB; bring one total a code',
      }
    : brought;
}

function asSourceError(error: FieldError): FieldError {
  return error.field === 'fileId' || error.field === undefined ? { ...error, field: 'pasted' } : error;
}
