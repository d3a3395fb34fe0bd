import { type CalendarDate, type Pence, writtenDate, writtenPounds } from '../kernel/index.ts';
import type { WithoutAuthority } from './authority-to-decide.ts';
import { type DecisionKind, writtenDecisionKind } from './decision-kind.ts';
import type { NoticeStatus } from './decision-notice.ts';
import type { NoticePart } from './missing-from-notice.ts';
import type { RecommendationVerb } from './recommendation.ts';

/** Why nothing is done with a decision notice or the scheme of delegation. */
export type NoticeRefusal =
  | { readonly kind: 'RegisterOpenAlready'; readonly prefix: string }
  | { readonly kind: 'PrefixNotLetters' }
  | { readonly kind: 'RegisterNotOpen' }
  | { readonly kind: 'NoticeTitleMissing' }
  | { readonly kind: 'OriginDecidesNothing'; readonly verb: RecommendationVerb | null }
  | { readonly kind: 'OriginHasNotice'; readonly reference: string }
  | { readonly kind: 'NoticeCannotMove'; readonly status: NoticeStatus }
  | { readonly kind: 'NoticePartsMissing'; readonly parts: readonly NoticePart[] }
  | {
      readonly kind: 'OutsideDelegation';
      readonly why: WithoutAuthority;
      readonly post: string;
      readonly decision: DecisionKind;
      readonly value: Pence | null;
    }
  | { readonly kind: 'SignatoryOfAnotherBody'; readonly post: string }
  | { readonly kind: 'NotTheSignatory'; readonly post: string }
  | { readonly kind: 'TextChangedSinceRead' }
  | { readonly kind: 'ReturnReasonMissing' }
  | { readonly kind: 'WithdrawalReasonMissing' }
  | { readonly kind: 'NumberGivenByRegister'; readonly reference: string }
  | { readonly kind: 'ReferenceTaken'; readonly reference: string }
  | { readonly kind: 'PastDecisionMissing' }
  | { readonly kind: 'PastSourceMissing' }
  | { readonly kind: 'DecidedLater'; readonly on: CalendarDate }
  | { readonly kind: 'NoConditionToMeet' }
  | { readonly kind: 'ConditionMetAlready'; readonly on: CalendarDate }
  | { readonly kind: 'ConditionNoteMissing' }
  | { readonly kind: 'ConditionMetOutOfTime'; readonly decidedOn: CalendarDate | null }
  | { readonly kind: 'PublicationSummaryMissing' }
  | { readonly kind: 'PublicationReasonMissing' }
  | { readonly kind: 'TooSensitiveToPublish' }
  | { readonly kind: 'PublishedAlready' }
  | { readonly kind: 'DelegationSourceMissing' }
  | { readonly kind: 'DelegationLimitNotPositive' }
  | { readonly kind: 'DelegationEndsBeforeItBegins' }
  | { readonly kind: 'DelegationEnded'; readonly until: CalendarDate };

const whereItIs: { readonly [Status in NoticeStatus]: string } = {
  draft: 'is still a draft; have it made ready first',
  ready: 'waits to be signed; hand it back first',
  signed: 'is signed and its words never change; draft another notice that changes the decision',
  withdrawn: 'was withdrawn; draft another notice',
};

/** One plain sentence that says what to do. */
export function sentenceForNoticeRefusal(refusal: NoticeRefusal): string {
  switch (refusal.kind) {
    case 'RegisterOpenAlready':
      return `The register of decisions is open already, as ${refusal.prefix}.`;
    case 'PrefixNotLetters':
      return 'Give two to eight capital letters, such as CPCC.';
    case 'RegisterNotOpen':
      return 'Open the register of decisions first: it says with which letters and from which number to count.';
    case 'NoticeTitleMissing':
      return 'Give the notice a title.';
    case 'OriginDecidesNothing':
      return refusal.verb === null
        ? 'The meeting decided nothing there; only what was approved or agreed becomes a decision.'
        : `A recommendation to ${refusal.verb} decides nothing; choose one to approve, agree or sign.`;
    case 'OriginHasNotice':
      return `That has a notice already: ${refusal.reference}.`;
    case 'NoticeCannotMove':
      return `The notice ${whereItIs[refusal.status]}.`;
    case 'NoticePartsMissing':
      return partsInWords(refusal.parts);
    case 'OutsideDelegation':
      return outsideDelegation(refusal);
    case 'SignatoryOfAnotherBody':
      return `The ${refusal.post} belongs to another body, which has a register of its own; choose a post of this one.`;
    case 'NotTheSignatory':
      return `The notice waits for the ${refusal.post}, whose work is not yours today.`;
    case 'TextChangedSinceRead':
      return 'The notice changed since you read it; read it again before you sign.';
    case 'ReturnReasonMissing':
      return 'Say why you hand it back.';
    case 'WithdrawalReasonMissing':
      return 'Say why it is withdrawn: its number stays in the register.';
    case 'NumberGivenByRegister':
      return `The register gives out ${refusal.reference} itself; draft a notice instead.`;
    case 'ReferenceTaken':
      return `${refusal.reference} is in the register already.`;
    case 'PastDecisionMissing':
      return 'Say what was decided.';
    case 'PastSourceMissing':
      return 'Say where the notice was found, such as the paper that names it.';
    case 'DecidedLater':
      return `A notice cannot have been signed on ${writtenDate(refusal.on)}, which is still to come.`;
    case 'NoConditionToMeet':
      return 'The decision is subject to nothing and has effect already.';
    case 'ConditionMetAlready':
      return `The condition was met on ${writtenDate(refusal.on)}.`;
    case 'ConditionNoteMissing':
      return 'Say how the condition was met.';
    case 'ConditionMetOutOfTime':
      return refusal.decidedOn === null
        ? 'Give a day that is not still to come.'
        : `Give a day from ${writtenDate(refusal.decidedOn)}, when it was signed, up to today.`;
    case 'PublicationSummaryMissing':
      return 'Write the summary that is published in its place.';
    case 'PublicationReasonMissing':
      return 'Say why it is not published in full.';
    case 'TooSensitiveToPublish':
      return 'The notice is OFFICIAL-SENSITIVE; publish a summary, or withhold it.';
    case 'PublishedAlready':
      return 'It is published in full, and what is public cannot be called back here.';
    case 'DelegationSourceMissing':
      return 'Say which paper or decision gives the power.';
    case 'DelegationLimitNotPositive':
      return 'Give a limit above nothing, or leave it out where there is none.';
    case 'DelegationEndsBeforeItBegins':
      return 'Give a last day that is not before the first.';
    case 'DelegationEnded':
      return `The power ends on ${writtenDate(refusal.until)} already.`;
  }
}

/** Names at most two of them, so that the sentence can be taken in; the form shows them all. */
function partsInWords(parts: readonly NoticePart[]): string {
  const [first = '', second, ...more] = parts;
  const named = second === undefined ? first : `${first}; ${second}`;
  return `Before it can be signed, write: ${named}${more.length === 0 ? '' : `; and ${more.length} more`}.`;
}

function outsideDelegation({
  why,
  post,
  decision,
  value,
}: Extract<NoticeRefusal, { kind: 'OutsideDelegation' }>): string {
  const kind = writtenDecisionKind(decision).toLowerCase();
  switch (why) {
    case 'notDelegated':
      return `The scheme of delegation gives the ${post} no power to decide this kind (${kind}).`;
    case 'valueMissing':
      return `The ${post} may decide this kind (${kind}) up to a limit; state the value.`;
    case 'aboveLimit':
      return `The ${post} may not decide this kind (${kind}) at ${value === null ? 'that value' : writtenPounds(value)}, which is above the limit.`;
  }
}
