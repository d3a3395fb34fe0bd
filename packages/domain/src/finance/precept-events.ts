import type { FinancialYear, Instant } from '../kernel/index.ts';
import type { Consultation, PreceptProposalId, PreceptStatus, PreceptStep } from './precept-proposal.ts';

export type PreceptEvent = { readonly at: Instant } & (
  | {
      readonly type: 'PreceptStepTaken';
      readonly proposalId: PreceptProposalId;
      readonly year: FinancialYear;
      readonly before: { readonly status: PreceptStatus | null };
      readonly after: { readonly status: PreceptStatus };
      readonly step: PreceptStep;
    }
  | {
      readonly type: 'ConsultationRecorded';
      readonly proposalId: PreceptProposalId;
      readonly year: FinancialYear;
      readonly consultation: Consultation;
    }
);

export type PreceptEventOf<Type extends PreceptEvent['type']> = Extract<
  PreceptEvent,
  { readonly type: Type }
>;
