import type { AdviceKind, DecisionKind, NoticeStatus, PublicationChoice } from '@concordat/domain/meetings';
import { describedEnum } from '../described-enum.ts';

export const NoticeStatusEnum = describedEnum<NoticeStatus>(
  'NoticeStatus',
  'How far a decision notice has come.',
  {
    draft: 'It is being written.',
    ready: 'It waits to be signed.',
    signed: 'Its words never change again.',
    withdrawn: 'Nothing comes of it; its number stays taken.',
  },
);

export const DecisionKindEnum = describedEnum<DecisionKind>('DecisionKind', 'What a decision is about.', {
  policy: 'A policy or strategy.',
  budget: 'The budget or the precept.',
  capitalAddition: 'An addition to the capital programme.',
  technicalCapitalAddition: 'An addition that revenue pays for, within a delegation.',
  contract: 'A contract.',
  virement: 'Budget moved between lines of a ledger.',
  reserveDraw: 'Money taken out of a reserve.',
  singleTender: 'A contract without a competition.',
  agreement: 'A collaboration agreement.',
  sharedOffice: 'An agreement on a shared office.',
  grant: 'A grant.',
  estate: 'Land and buildings.',
  service: 'A change of a service.',
  other: 'Anything else.',
});

export const AdviceKindEnum = describedEnum<AdviceKind>('AdviceKind', 'What advice is about.', {
  legal: 'The law.',
  finance: 'Money.',
  equality: 'The public sector equality duty.',
});

export const PublicationChoiceEnum = describedEnum<PublicationChoice>(
  'PublicationChoice',
  'What the public sees of a notice.',
  { full: 'All of it.', summary: 'A summary.', withheld: 'Nothing, for a reason that is kept.' },
);

export const NoticeOriginKindEnum = describedEnum<'resolution' | 'recommendation'>(
  'NoticeOriginKind',
  'What of a meeting a notice puts into effect.',
  { resolution: 'A resolution of its minutes.', recommendation: 'A recommendation of a paper.' },
);
