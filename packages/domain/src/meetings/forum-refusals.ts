import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import type { ForumStatus } from './forum.ts';
import type { ForumChangeStage } from './forum-change.ts';

/** Why a change to a forum is refused. */
export type ForumRefusal =
  | { readonly kind: 'ForumNameMissing' }
  | { readonly kind: 'ForumNameTaken'; readonly name: string }
  | { readonly kind: 'ForumHasEnded'; readonly name: string; readonly status: ForumStatus }
  | { readonly kind: 'TermsMissing' }
  | { readonly kind: 'QuorumTooSmall' }
  | { readonly kind: 'TermsNotLater'; readonly from: CalendarDate }
  | { readonly kind: 'CadenceMissing' }
  | { readonly kind: 'RhythmImpossible' }
  | { readonly kind: 'CadenceNotLater'; readonly from: CalendarDate }
  | { readonly kind: 'ReportsInCircle'; readonly name: string }
  | { readonly kind: 'SeatTaken'; readonly until: CalendarDate | null }
  | { readonly kind: 'SeatMissing' }
  | { readonly kind: 'SeatEndsBeforeItBegins'; readonly from: CalendarDate }
  | { readonly kind: 'PowerMissing' }
  | { readonly kind: 'SourceMissing' }
  | { readonly kind: 'StandingItemMissing' }
  | { readonly kind: 'StandingItemThere'; readonly title: string }
  | { readonly kind: 'NoForumNamed' }
  | { readonly kind: 'MergedIntoItself' }
  | { readonly kind: 'IntoForumMissing' }
  | { readonly kind: 'AlreadyRecommended'; readonly on: CalendarDate }
  | { readonly kind: 'StillToCome' }
  | { readonly kind: 'WhereMissing' }
  | { readonly kind: 'ChangeAlreadyDecided'; readonly stage: ForumChangeStage }
  | { readonly kind: 'ChangeNotAgreed'; readonly stage: ForumChangeStage }
  | { readonly kind: 'BeforeTheStepBefore'; readonly on: CalendarDate }
  | { readonly kind: 'ForumCannotMove'; readonly name: string; readonly status: ForumStatus }
  | { readonly kind: 'SuccessorNotActive'; readonly name: string }
  | { readonly kind: 'SuccessorMissing'; readonly count: number; readonly title: string }
  | { readonly kind: 'BusinessNotSeen'; readonly count: number }
  | { readonly kind: 'EscalationToItself'; readonly title: string };

const statusInWords: { readonly [Status in ForumStatus]: string } = {
  proposed: 'only proposed',
  active: 'active',
  merged: 'merged into another',
  terminated: 'terminated',
};

const stageInWords: { readonly [Stage in ForumChangeStage]: string } = {
  recommended: 'recommended and not decided',
  agreed: 'agreed',
  rejected: 'rejected',
  implemented: 'implemented',
};

/** One plain sentence that says what to do. */
export function sentenceForForumRefusal(refusal: ForumRefusal): string {
  switch (refusal.kind) {
    case 'ForumNameMissing':
      return 'Give the forum a name.';
    case 'ForumNameTaken':
      return `A forum is called ${refusal.name} already; choose another name or use that forum.`;
    case 'ForumHasEnded':
      return `${refusal.name} is ${statusInWords[refusal.status]} and does not change any more; change its successor.`;
    case 'TermsMissing':
      return 'Write the terms of reference.';
    case 'QuorumTooSmall':
      return 'A quorum is a whole number from 1; leave it empty where the terms give none.';
    case 'TermsNotLater':
      return `The terms in force began on ${writtenDate(refusal.from)}; let the new ones begin after that.`;
    case 'CadenceMissing':
      return 'Say how often the forum meets.';
    case 'RhythmImpossible':
      return 'Say every how many weeks or months, from 1 to 52; leave it empty where there is no rhythm.';
    case 'CadenceNotLater':
      return `The cadence in force began on ${writtenDate(refusal.from)}; let the new one begin after that.`;
    case 'ReportsInCircle':
      return `${refusal.name} reports to this forum already, directly or through others; choose another.`;
    case 'SeatTaken':
      return refusal.until === null
        ? 'This post sits here already; end that seat first.'
        : `This post sits here until ${writtenDate(refusal.until)}; begin after that.`;
    case 'SeatMissing':
      return 'This post has no seat here that is running; choose one that has.';
    case 'SeatEndsBeforeItBegins':
      return `The seat began on ${writtenDate(refusal.from)}; choose that day or a later one.`;
    case 'PowerMissing':
      return 'Say what the forum may do.';
    case 'SourceMissing':
      return 'Name the paper, section or decision that gives the power.';
    case 'StandingItemMissing':
      return 'Give the standing item a title.';
    case 'StandingItemThere':
      return `${refusal.title} is a standing item already.`;
    case 'NoForumNamed':
      return 'Choose the forum that is to change.';
    case 'MergedIntoItself':
      return 'A forum cannot be merged into itself; choose another.';
    case 'IntoForumMissing':
      return 'Choose the forum the others are merged into.';
    case 'AlreadyRecommended':
      return `This was recommended on ${writtenDate(refusal.on)} already.`;
    case 'StillToCome':
      return 'That day is still to come; record what has happened.';
    case 'WhereMissing':
      return 'Name the paper or the minutes where it stands.';
    case 'ChangeAlreadyDecided':
      return `This change is ${stageInWords[refusal.stage]} already; recommend a new one.`;
    case 'ChangeNotAgreed':
      return `This change is ${stageInWords[refusal.stage]}; only what was agreed can be implemented.`;
    case 'BeforeTheStepBefore':
      return `The step before this one was on ${writtenDate(refusal.on)}; choose that day or a later one.`;
    case 'ForumCannotMove':
      return `${refusal.name} is ${statusInWords[refusal.status]}; this change is not open to it.`;
    case 'SuccessorNotActive':
      return `${refusal.name} is not an active forum that stays; choose another successor, or establish it first.`;
    case 'EscalationToItself':
      return `The forum that asks about "${refusal.title}" would then be asked by itself; choose another successor, or withdraw the matter first.`;
    case 'BusinessNotSeen':
      return `${refusal.count === 1 ? 'One more action, entry or matter is open that is' : `${refusal.count} more actions, entries or matters are open that are`} not for you to read; ask somebody who may read them to do this, so that each has a successor.`;
    case 'SuccessorMissing':
      return refusal.count === 1
        ? `"${refusal.title}" has no successor; say which forum takes it over.`
        : `"${refusal.title}" and ${refusal.count - 1} more have no successor; say which forum takes each over.`;
  }
}
