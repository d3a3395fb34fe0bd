import { type Pence, writtenPounds } from '../kernel/index.ts';
import { isVeto, type PanelVeto, type PreceptProposal, type RecommendedPrecept } from './precept-proposal.ts';

/** Which council tax at Band D may be issued, and why: the one last proposed, and what else the law allows beside it. */
export type PreceptToIssue =
  | { readonly basis: 'notVetoed'; readonly proposed: Pence; readonly recommended: RecommendedPrecept | null }
  | { readonly basis: 'revised'; readonly proposed: Pence; readonly veto: PanelVeto }
  | { readonly basis: 'notReportedInTime'; readonly proposed: Pence; readonly isRevised: boolean };

/** Null where nothing may be issued next, whatever its Band D. */
export function preceptToIssue({
  status,
  steps,
}: Pick<PreceptProposal, 'status' | 'steps'>): PreceptToIssue | null {
  const proposed = steps.findLast(({ bandD }) => bandD !== null)?.bandD;
  if (proposed == null) return null;
  const report = steps.find(({ kind }) => kind === 'panelReport');
  switch (status) {
    case 'notified':
    case 'reportedLate':
      return { basis: 'notReportedInTime', proposed, isRevised: false };
    case 'revised':
    case 'secondReportedLate':
      return { basis: 'notReportedInTime', proposed, isRevised: true };
    case 'responded':
      return report !== undefined && isVeto(report.verdict)
        ? { basis: 'revised', proposed, veto: report.verdict }
        : { basis: 'notVetoed', proposed, recommended: report?.recommended ?? null };
    default:
      return null;
  }
}

/** After a veto no higher than the revised precept that was lowered, and no lower than the one that was raised. */
export function mayBeIssued(rule: PreceptToIssue, bandD: Pence): boolean {
  if (bandD === rule.proposed) return true;
  switch (rule.basis) {
    case 'notReportedInTime':
      return false;
    case 'revised':
      return rule.veto === 'tooHigh' ? bandD < rule.proposed : bandD > rule.proposed;
    case 'notVetoed':
      return rule.recommended !== null && bandD >= rule.recommended.least && bandD <= rule.recommended.most;
  }
}

/** One sentence with the law it stands in. */
export function sentenceForPreceptToIssue(rule: PreceptToIssue): string {
  const proposed = writtenPounds(rule.proposed);
  switch (rule.basis) {
    case 'notReportedInTime':
      return `Where the Panel has not reported by its last day, the precept before it is the one to issue: ${proposed} at Band D (SI 2012/2271 ${rule.isRevised ? 'regs 6 and 8' : 'reg.4'}).`;
    case 'revised':
      return `The Panel vetoed the first precept as too ${rule.veto === 'tooHigh' ? 'high' : 'low'}: issue the revised ${proposed} at Band D, or ${rule.veto === 'tooHigh' ? 'less' : 'more'} (SI 2012/2271 reg.8).`;
    case 'notVetoed':
      return rule.recommended === null
        ? `The Panel’s report neither vetoes ${proposed} at Band D nor recommends another precept, so that is the one to issue (${noVeto}).`
        : `The Panel did not veto ${proposed} at Band D: issue that, or ${recommendedInWords(rule.recommended)} as its report recommends (${noVeto}).`;
  }
}

const noVeto = 'Police Reform and Social Responsibility Act 2011 Sch.5 para.5(3)';

/** "£184.95", or "from £185 to £187". */
export function recommendedInWords({ least, most }: RecommendedPrecept): string {
  return least === most ? writtenPounds(least) : `from ${writtenPounds(least)} to ${writtenPounds(most)}`;
}
