import { writtenDate } from '../kernel/index.ts';
import {
  type ConsideredReport,
  type StatutoryReport,
  type StatutoryReportCopy,
  type StatutoryReportGround,
  section114ConsiderBy,
} from './section-114.ts';

const groundWords: Readonly<Record<StatutoryReportGround, string>> = {
  unlawfulSpending: 'A decision involves, or would involve, unlawful spending.',
  unlawfulLoss: 'A course of action is unlawful and likely to cause a loss.',
  unlawfulEntry: 'An item of account is about to be entered unlawfully.',
  spendBeyondResources: 'What is likely to be spent in a year exceeds what there is to pay for it.',
};

/** To whom the report goes, and who is told what was decided on it (Local Government Finance Act 1988 ss.114-115). */
export function section114Readers(copies: readonly StatutoryReportCopy[]): readonly string[] {
  const count = (of: StatutoryReportCopy['to']) => copies.filter(({ to }) => to === of).length;
  return [
    'The head of the body, and for a force the head of its local policing body',
    `The external auditor: ${sending(count('auditor'))}`,
    `Each member of the Police and Crime Panel: ${sending(count('panelMember'))}`,
  ];
}

function sending(count: number): string {
  if (count === 0) return 'no address given, send it by post';
  return `by mail to ${count} ${count === 1 ? 'address' : 'addresses'}`;
}

/** The copy of a report that goes to its readers by mail. */
export function copyMail(
  report: Pick<StatutoryReport, 'on' | 'ground' | 'text' | 'reportedBy'>,
  body: string,
) {
  return {
    subject: `Section 114 report to ${body}`,
    body: [
      `Report of ${writtenDate(report.on)} by ${report.reportedBy} under section 114 of the Local Government Finance Act 1988.`,
      groundWords[report.ground],
      report.text,
      `${body} must consider it by ${writtenDate(section114ConsiderBy(report))}.`,
    ].join('\n\n'),
  };
}

/** What the body decided on a report, as its readers are told by mail (s.115(1F)). */
export function decisionMail(
  { on: reportedOn }: Pick<StatutoryReport, 'on'>,
  { on, isAgreed, decision, reasons }: ConsideredReport,
  body: string,
) {
  return {
    subject: `${body} has considered the section 114 report`,
    body: [
      `${body} considered the report of ${writtenDate(reportedOn)} on ${writtenDate(on)} and ${isAgreed ? 'agrees' : 'does not agree'} with it.`,
      `What it does: ${decision}`,
      ...(reasons === null ? [] : [`Why: ${reasons}`]),
    ].join('\n\n'),
  };
}
