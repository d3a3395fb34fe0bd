import type { Month } from '@concordat/domain/kernel';
import { csvText, longMonth, plainNumber } from '@concordat/ui';
import type { WorkforceDesk } from './read-group-form.ts';

type Forecast = Pick<WorkforceDesk['payForecasts'][number], 'code' | 'title' | 'payForecast'>;

/**
 * The pay forecast as a file of the accounts, a row a line to the penny, for the month end to read like any other. A
 * line with people nobody has counted is left out.
 */
export function payForecastFile(forecasts: readonly Forecast[], month: Month): File {
  const why = `Strength by cost, in ${longMonth(month)}`;
  const rows = forecasts.flatMap(({ code, title, payForecast }) =>
    payForecast === null
      ? []
      : [[csvText(code), csvText(title), plainNumber(payForecast, 'pounds'), csvText(why)]],
  );
  const text = [['Code', 'Line', 'Full-year forecast (£)', 'From'], ...rows]
    .map((row) => row.join(','))
    .join('\r\n');
  return new File([`\uFEFF${text}\r\n`], `Pay forecast for ${month}.csv`, { type: 'text/csv' });
}
