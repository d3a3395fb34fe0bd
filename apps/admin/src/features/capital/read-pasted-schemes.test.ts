import { expect, it } from 'vitest';
import { readPastedSchemes } from './read-pasted-schemes.ts';

const read = (text: string) => readPastedSchemes(text, ['Land & Buildings', 'Fleet']);

it('reads schemes pasted from a spreadsheet, with or without a number, a hold and a life', () => {
  const { schemes, problems } = read('CP17/01\tWorkshop\tland & buildings\t\t40\n\n\tVans\tFleet\tA case');
  expect(problems).toEqual([]);
  expect(schemes).toEqual([
    { number: 'CP17/01', title: 'Workshop', block: 'Land & Buildings', heldFor: null, assetLifeYears: 40 },
    { number: null, title: 'Vans', block: 'Fleet', heldFor: 'A case', assetLifeYears: null },
  ]);
});

it('says row, column and reason of everything it cannot take', () => {
  const { schemes, problems } = read('CP17/01\t\tFleet\nCP17/02\tShips\tNavy\n\tVans\tFleet\t\tlong');
  expect(schemes).toEqual([]);
  expect(problems).toEqual([
    'Row 1, column 2: the title is missing; write it after the number.',
    'Row 2, column 3: there is no block "Navy"; write one of the blocks above, or add it there.',
    'Row 3, column 5: "long" is no number of years; write whole years, or nothing.',
  ]);
});
