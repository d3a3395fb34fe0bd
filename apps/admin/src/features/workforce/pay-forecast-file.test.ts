import { month, pence } from '@concordat/domain/kernel';
import { expect, it } from 'vitest';
import { payForecastFile } from './pay-forecast-file.ts';

it('writes a row a line to the penny, and leaves out what nobody has counted', async () => {
  const file = payForecastFile(
    [
      { code: '1030', title: 'PCSO pay, and overtime', payForecast: pence(438_000_001) },
      { code: '1010L', title: 'Officers', payForecast: null },
    ],
    month('2016-10'),
  );
  expect(file.name).toBe('Pay forecast for 2016-10.csv');
  const rows = (await file.text()).replace('\uFEFF', '').trim().split('\r\n');
  expect(rows).toEqual([
    'Code,Line,Full-year forecast (£),From',
    '1030,"PCSO pay, and overtime",4380000.01,"Strength by cost, in October 2016"',
  ]);
});
