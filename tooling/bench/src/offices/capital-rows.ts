import { type CalendarDate, financialYearOf, monthOf, monthsOf } from '@concordat/domain/kernel';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

export const programmeShape = { schemes: 40, blocks: 5, sources: 4, later: 30 } as const;

type Scope = { readonly body_id: string; readonly reader_body_ids: readonly string[] };

/** A body's capital programme of the year of `today`: an opening approval, thirty later ones, spend and a note a month. */
export function addProgramme(rows: Rows, random: Random, scope: Scope, today: CalendarDate): void {
  const id = () => random.id(today);
  const programmeId = id();
  const financialYear = financialYearOf(today);
  const firstDay = `${financialYear.slice(0, 4)}-04-01`;
  const blocks = Array.from({ length: programmeShape.blocks }, (_, at) => `Block ${at + 1}`);
  const sources = Array.from({ length: programmeShape.sources }, (_, at) => ({
    key: `source-${at + 1}`,
    label: `Source ${at + 1}`,
    kind: 'grant',
    isWithinDelegation: false,
    isYearEnd: false,
  }));
  const of = { ...scope, programme_id: programmeId };
  rows.add('capital_programme', {
    id: programmeId,
    ...scope,
    financial_year: financialYear,
    blocks,
    sources: JSON.stringify(sources),
    opened_at: firstDay,
  });
  const schemes = Array.from({ length: programmeShape.schemes }, (_, at) => {
    const scheme = id();
    rows.add('capital_scheme', {
      id: scheme,
      ...of,
      position: at,
      number: `CP16/${String(at + 1).padStart(2, '0')}`,
      title: `Scheme ${at + 1}`,
      block: blocks[at % blocks.length] ?? '',
      profile: '[]',
    });
    return scheme;
  });
  const approve = (position: number, kind: string, given: readonly string[]) => {
    const approvalId = id();
    const amounts = given.map((schemeId) => ({ schemeId, amount: 1_000_000 + random.below(9_000_000) }));
    rows.add('capital_approval', {
      id: approvalId,
      ...of,
      position,
      kind,
      reason: `Approval ${position + 1}`,
      proposed_on: firstDay,
      authority: 'policingBody',
      authorised_on: firstDay,
      reference: `Minute ${position + 1}`,
      recorded_at: firstDay,
      recorded_by: 'The Chief Finance Officer',
    });
    const ofApproval = { ...scope, approval_id: approvalId };
    for (const [at, { schemeId, amount }] of amounts.entries()) {
      rows.add('capital_approval_amount', { ...ofApproval, position: at, scheme_id: schemeId, amount });
    }
    rows.add('capital_approval_financing', {
      ...ofApproval,
      position: 0,
      source: sources[position % sources.length]?.key ?? '',
      amount: amounts.reduce((sum, { amount }) => sum + amount, 0),
    });
  };
  approve(0, 'original', schemes);
  for (let nth = 1; nth <= programmeShape.later; nth += 1) {
    approve(nth, 'addition', [random.oneOf(schemes)]);
  }
  for (const month of monthsOf(financialYear).filter((each) => each < monthOf(today))) {
    for (const scheme of schemes) {
      for (const kind of ['actual', 'commitment']) {
        rows.add('capital_posting', {
          id: id(),
          ...of,
          scheme_id: scheme,
          month,
          kind,
          amount: random.below(500_000),
          source: 'Extract of the month',
          is_worked_out: false,
          posted_at: today,
          posted_by: 'The Chief Finance Officer',
        });
      }
      rows.add('capital_progress', {
        id: id(),
        ...of,
        scheme_id: scheme,
        month,
        rating: random.oneOf(['green', 'amber', 'red']),
        note: 'Work goes on as planned.',
        at: today,
        by_name: 'The Head of Estates',
      });
    }
  }
}
