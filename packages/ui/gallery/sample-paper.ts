import type { Paper } from '../src/index.ts';

const text = (id: string, number: string, line: number, words: string) => ({ id, number, line, text: words });

/** A report with every part a paper can have; facts of December 2016 in sentences of our own. */
export const boardPaper: Paper = {
  label: '7',
  title: 'Revenue budget monitoring, month 6 of 2016/17',
  kind: 'Report',
  addressedTo: 'Business Coordination Board',
  author: 'Chief Finance Officer',
  date: '2016-12-16',
  marking: { clearance: 'official', descriptor: null, printed: null },
  recommendations: [
    { number: '2.1', limb: '(i)', text: 'Note the outturn at month 6.' },
    { number: '2.1', limb: '(ii)', text: 'Note the forecast for the full year.' },
  ],
  sections: [
    {
      number: '1',
      heading: 'Purpose',
      paragraphs: [
        text(
          'p-1-1',
          '1.1',
          979,
          'This report sets out what had been spent by the end of September 2016 and what the year is expected to cost.',
        ),
      ],
    },
    {
      number: '3',
      heading: 'Month 6 and the forecast',
      paragraphs: [
        text(
          'p-3-1',
          '3.1',
          987,
          'Table 1 shows both organisations at month 6 and at the year end, and the reserves that will be used.',
        ),
        text('p-3-2', '3.2', 996, 'Sections 4 and 5 give the detail.'),
      ],
    },
    {
      number: '4',
      heading: 'The Constabulary',
      paragraphs: [
        text(
          'p-4-1',
          '4.1',
          1000,
          'Spending was £889k, or 1.4% of net revenue, below budget; in August it was £549k, or 1.0%.',
        ),
        text(
          'p-4-2',
          '4.2',
          1001,
          'Pay is £385k under, police pensions £299k, income £410k better than planned.\nBuilding work on the referral centre is £345k over.',
        ),
      ],
    },
  ],
  tables: [
    {
      id: 'table-2',
      caption: 'Local policing to the end of September',
      unit: 'thousandPounds',
      columns: ['2016/17 budget', 'Budget to date', 'Actual', 'Variance', 'Forecast', 'Forecast variance'],
      line: 1010,
      rows: [
        {
          label: 'Police officer pay',
          reference: null,
          isTotal: false,
          values: ['45101', '22457', '22647', '190', '45180', '79'],
        },
        {
          label: 'Police officer overtime',
          reference: null,
          isTotal: false,
          values: ['789', '451', '498', '48', '844', '55'],
        },
        {
          label: 'PCSO pay and overtime',
          reference: null,
          isTotal: false,
          values: ['4972', '2474', '2206', '-267', '4558', '-414'],
        },
        {
          label: 'Police staff overtime less rechargeable elements',
          reference: null,
          isTotal: false,
          values: ['165', '75', '86', '11', null, null],
        },
        {
          label: 'Total local policing',
          reference: null,
          isTotal: true,
          values: ['68066', '33659', '33332', '-326', '67601', '-466'],
        },
      ],
    },
    {
      id: 'table-1',
      caption: 'Both organisations',
      unit: 'text',
      columns: ['Month 6', 'Year end'],
      line: 991,
      rows: [
        {
          label: 'Constabulary',
          reference: null,
          isTotal: false,
          values: ['£889k underspend', '£736k underspend'],
        },
        {
          label: 'Policing body',
          reference: null,
          isTotal: false,
          values: ['£21k underspend', '£87k underspend'],
        },
        { label: 'Use of reserves', reference: null, isTotal: false, values: [null, '£1,980k'] },
      ],
    },
  ],
  contactOfficers: ['Chief Finance Officer, Constabulary', 'Chief Finance Officer, policing body'],
  sourceDocuments: ['Budget book 2016/17'],
};
