import type { ApprovalKind, Authority } from '@concordat/domain/capital';
import { addPence, type Pence, type Ppm, pence, ppm } from '@concordat/domain/kernel';
import type { CapitalRow } from './capital-year.ts';

type Part = {
  readonly source: string;
  readonly amount: Pence | null;
  readonly share: Ppm | null;
  readonly fundedBy: string | null;
  readonly loanYears: null;
};

type ToldApproval = {
  readonly kind: ApprovalKind;
  readonly reason: string;
  readonly proposedOn: string;
  readonly authority: Authority;
  readonly authorised: { readonly on: string; readonly reference: string } | null;
  readonly schemes: readonly { readonly title: string; readonly amount: Pence }[];
  readonly financing: readonly Part[];
};

const pounds = (amount: number) => pence(amount * 100);
const pays = (source: string, amount: number, fundedBy: string | null = null): Part => ({
  source,
  amount: pounds(amount),
  share: null,
  fundedBy,
  loanYears: null,
});
const shares = (source: string, percent: number, fundedBy: string | null): Part => ({
  source,
  amount: null,
  share: ppm(percent * 10_000),
  fundedBy,
  loanYears: null,
});
const gets = (title: string, amount: number) => ({ title, amount: pounds(amount) });
const decided = (on: string, reference: string) => ({ proposedOn: on, authorised: { on, reference } });
/** Put forward in the report to the Board of 16 December 2016. */
const proposed = { proposedOn: '2016-12-09', authorised: null };
const policingBody = { authority: 'policingBody' } as const;
const chiefConstable = { authority: 'chiefConstable', kind: 'technical' } as const;

/** Every decision behind the report at month 6, in the order it was taken (paragraphs 3.2 and 5, Appendix 3). */
export function capitalApprovals(rows: readonly CapitalRow[]): readonly ToldApproval[] {
  const each = (key: 'original' | 'broughtForward') =>
    rows.flatMap((row) => (row[key] === 0 ? [] : [{ title: row.title, amount: row[key] }]));
  const carried = addPence(...each('broughtForward').map(({ amount }) => amount));
  return [
    {
      kind: 'original',
      reason: 'Capital programme 2016/17',
      ...policingBody,
      ...decided('2016-03-30', 'Approved by the Commissioner on 30 March 2016'),
      schemes: each('original'),
      financing: [
        pays('capital-grants', 597_000),
        pays('capital-reserves', 500_000),
        pays('budget-assistance', 1_065_000),
        pays('capital-receipts', 1_395_000),
        pays('vehicle-receipts', 150_000),
        pays('vehicle-recharges', 300_000),
        pays('rcco-original', 1_212_000),
      ],
    },
    {
      kind: 'broughtForward',
      reason: 'Schemes brought forward from 2015/16',
      ...policingBody,
      ...decided('2016-06-23', 'Approved by the Commissioner on 23 June 2016'),
      schemes: each('broughtForward'),
      financing: [pays('carry-forward', carried / 100)],
    },
    {
      ...chiefConstable,
      reason: 'In-year schemes from savings in the Chief Constable’s budget',
      ...decided('2016-07-05', 'Force Executive Board, 5 July 2016'),
      schemes: [
        gets('JPS Equipment Replacement Rolling Programme', 92_000),
        gets('Mobilisation', 88_000),
        gets('Custody Virtual Courts', 22_000),
      ],
      financing: [
        pays('rcco-jps', 92_000, 'Revenue budget'),
        pays('rcco-chief', 35_000, 'Revenue budget savings'),
        pays('rcco-chief', 75_000, 'ICT Development Reserve'),
      ],
    },
    {
      ...chiefConstable,
      reason: 'In-year schemes from savings in the Chief Constable’s budget',
      ...decided('2016-08-02', 'Force Executive Board, 2 August 2016'),
      schemes: [
        gets('Switchboard Resilience', 15_000),
        gets('Special Constabulary Mobile Technology Roll Out', 77_000),
      ],
      financing: [pays('rcco-chief', 92_000, 'Revenue budget savings')],
    },
    {
      kind: 'addition',
      reason: 'Automatic number plate recognition; the report gives no day for it',
      ...policingBody,
      ...decided('2016-09-30', 'CPCC 2016-029'),
      schemes: [gets('JPS ANPR', 150_000)],
      financing: [pays('rcco-commissioner', 150_000, 'ICT Development Reserve')],
    },
    {
      kind: 'virement',
      reason: 'Released from schemes held for a business case; the report gives neither day nor decision',
      ...policingBody,
      ...decided('2016-09-30', 'Amendments previously authorised, Appendix 1 of the capital report'),
      schemes: [
        gets('ICT Infrastructure for BCH', -66_000),
        gets('Org Support ICT Infrastructure for BCH - Identity', 9_000),
        gets('Org Support ICT Infrastructure for BCH - Email Archiving', 57_000),
      ],
      financing: [],
    },
    {
      kind: 'addition',
      reason: 'Learning management system left out of the ERP budget (5.1)',
      ...policingBody,
      ...proposed,
      schemes: [gets('Org Support BCH ERP Purchase', 56_000)],
      financing: [pays('budget-assistance', 56_000)],
    },
    {
      kind: 'addition',
      reason: 'Sexual Assault Referral Centre: new site at Huntingdon (5.2, CPCC 2016-013)',
      ...policingBody,
      ...proposed,
      schemes: [gets('Conversion Work - Replacement SARC site', 621_622)],
      financing: [
        shares('rcco-commissioner', 50, 'NHS partnership funding'),
        shares('rcco-commissioner', 25, 'Carry Forward Project Reserve'),
        shares('budget-assistance', 25, null),
      ],
    },
    {
      ...chiefConstable,
      reason: 'Digital Forensic Unit: more software licences (5.3)',
      ...proposed,
      schemes: [gets('Digital Forensic Unit Additional Software Licences', 45_000)],
      financing: [pays('rcco-chief', 45_000, 'Revenue budget savings')],
    },
    {
      ...chiefConstable,
      reason: 'Digital Forensic Unit: kiosks for mobile devices (5.4)',
      ...proposed,
      schemes: [gets('Digital Forensic Unit Kiosk Technology', 12_000)],
      financing: [pays('rcco-chief', 12_000, 'Revenue budget savings')],
    },
  ];
}
