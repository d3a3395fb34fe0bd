import { uploadFile, useKeyedCommand } from '@concordat/app-frame';
import type { Month } from '@concordat/domain/kernel';
import { Button, ErrorSummary, longMonth, MoneyTable, useNavigate } from '@concordat/ui';
import { useState } from 'react';
import { payForecastFile } from './pay-forecast-file.ts';
import type { WorkforceDesk } from './read-group-form.ts';
import { bringPayForecastMutation } from './workforce.graphql.ts';

/** Takes the pay forecast to the month end as a file of the accounts: what it changes is shown there before it is loaded. */
export function BringPayForecast({ desk, month }: { desk: WorkforceDesk; month: Month }) {
  const command = useKeyedCommand(bringPayForecastMutation);
  const navigate = useNavigate();
  const [step, setStep] = useState<string | null>(null);
  const { ledger, payForecasts } = desk;
  const known = payForecasts.filter(({ payForecast }) => payForecast !== null).length;

  async function bring() {
    command.refuse([]);
    setStep('Sending the forecast');
    const file = payForecastFile(payForecasts, month);
    const sent = await uploadFile(file, { bodyId: ledger.body.id, purpose: 'figures' });
    if (!sent.ok) {
      setStep(null);
      command.refuse([{ message: sent.message }]);
      return;
    }
    setStep('Reading the forecast');
    const read = await command.run({ input: { ledgerId: ledger.id, month, fileId: sent.fileId } });
    setStep(null);
    if (read !== null) {
      navigate?.(`/admin/finance/${encodeURIComponent(ledger.id)}?month=${read.extract.month}`);
    }
  }

  return (
    <section>
      <h2 className="govuk-heading-m">Take the pay forecast into {longMonth(month)}</h2>
      <ErrorSummary errors={command.errors.map(({ message }) => ({ message }))} />
      <MoneyTable
        caption="What the month end would be given"
        scale="pounds"
        columns={[
          { key: 'ledgerForecast', head: 'Forecast of the ledger' },
          { key: 'payForecast', head: 'Forecast by people' },
          {
            key: 'difference',
            head: 'Difference',
            worked: { as: 'variance', of: 'payForecast', against: 'ledgerForecast' },
          },
        ]}
        rows={payForecasts.map(({ lineId, code, title, payForecast, ledgerForecast }) => ({
          kind: 'line' as const,
          key: lineId,
          label: `${code} ${title}`,
          isExplained: true,
          values: {
            payForecast: payForecast ?? ('notYetKnown' as const),
            ledgerForecast: ledgerForecast ?? ('notYetKnown' as const),
          },
        }))}
      />
      <p className="govuk-body">
        Nothing reaches the ledger by it: it waits at the month end as a file, with what it would change,
        until you load or discard it. A budget holder who signs a return afterwards has the last word on their
        lines.
      </p>
      {known > 0 ? (
        <Button weight="secondary" onClick={() => void bring()} busy={step ?? undefined}>
          Bring it to the month end of {longMonth(month)}
        </Button>
      ) : (
        <p className="govuk-body">
          There is no forecast to bring yet: enter the strength of a group up to {longMonth(month)}, and what
          one post costs.
        </p>
      )}
      <p role="status" className="govuk-visually-hidden">
        {step}
      </p>
    </section>
  );
}
