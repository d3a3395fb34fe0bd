import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import type { AgendaItem } from './agenda-item.ts';
import {
  lintRecommendations,
  type RecommendationFault,
  sentenceForRecommendationFault,
} from './lint-recommendations.ts';
import { missingConsiderations } from './missing-considerations.ts';
import type { Paper } from './paper.ts';
import { canCreateDecision, type Recommendation } from './recommendation.ts';

/** Something to put right in an agenda or its papers before it goes out; nothing is changed by it. */
export type AgendaRemark =
  | { readonly kind: 'LeadMissing' }
  | { readonly kind: 'AuthorDiffers'; readonly paper: string; readonly author: string; readonly lead: string }
  | { readonly kind: 'DateDiffers'; readonly paper: string; readonly date: CalendarDate }
  | { readonly kind: 'RecommendationsDiffer'; readonly paper: string }
  | { readonly kind: 'ConsiderationsMissing'; readonly paper: string; readonly heads: readonly string[] }
  | { readonly kind: 'Recommendation'; readonly paper: string; readonly fault: RecommendationFault };

/** As much of a paper as the remarks ask for. */
export type LintedPaper = Pick<Paper, 'kind' | 'title' | 'author' | 'date'> & {
  readonly recommendations: readonly Pick<Recommendation, 'number' | 'limb' | 'verb' | 'text'>[];
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
};

type LintedItem = Pick<AgendaItem, 'role' | 'lead' | 'purpose' | 'withdrawnReason'>;

/** In the order of reading; an item that was withdrawn, or comes by itself without a paper, needs none. */
export function lintAgendaItem(
  { role, lead, purpose, withdrawnReason }: LintedItem,
  papers: readonly LintedPaper[],
  heldOn: CalendarDate,
): readonly AgendaRemark[] {
  if (withdrawnReason !== null) return [];
  return [
    ...(lead === null && role === null ? [{ kind: 'LeadMissing' as const }] : []),
    ...papers
      .filter(({ kind }) => kind === 'report')
      .flatMap((paper) => lintPaper(paper, lead, purpose, heldOn)),
  ];
}

function lintPaper(
  paper: LintedPaper,
  lead: string | null,
  purpose: AgendaItem['purpose'],
  heldOn: CalendarDate,
): readonly AgendaRemark[] {
  const { title, author, date, recommendations } = paper;
  const faults = lintRecommendations(recommendations, purpose);
  const heads =
    purpose === 'decide' || recommendations.some(({ verb }) => canCreateDecision(verb))
      ? missingConsiderations(paper.sections)
      : [];
  return [
    ...(lead !== null && author !== null && !isSamePost(lead, author)
      ? [{ kind: 'AuthorDiffers' as const, paper: title, author, lead }]
      : []),
    ...(date !== null && date !== heldOn ? [{ kind: 'DateDiffers' as const, paper: title, date }] : []),
    ...faults.map((fault) => ({ kind: 'Recommendation' as const, paper: title, fault })),
    ...(hasOtherLastRecommendation(paper) ? [{ kind: 'RecommendationsDiffer' as const, paper: title }] : []),
    ...(heads.length > 0 ? [{ kind: 'ConsiderationsMissing' as const, paper: title, heads }] : []),
  ];
}

/** A report says what it recommends at its beginning and again at its end, in the same words. */
function hasOtherLastRecommendation({ sections }: LintedPaper): boolean {
  const said = sections
    .filter(({ heading }) => /^recommendations?$/i.test(heading.trim()))
    .map(({ text }) => bare(text));
  return said.length > 1 && said[0] !== said.at(-1);
}

/** "Chief Finance Officer" and "the Chief Finance Officer, OPCC" are one post. */
function isSamePost(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  return one.includes(other) || other.includes(one);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** One plain sentence that says what to do. */
export function sentenceForAgendaRemark(remark: AgendaRemark): string {
  switch (remark.kind) {
    case 'LeadMissing':
      return 'Nobody leads on the item; name a post.';
    case 'AuthorDiffers':
      return `"${remark.paper}" is from ${remark.author}, and the agenda names ${remark.lead}; change one of them.`;
    case 'DateDiffers':
      return `"${remark.paper}" is dated ${writtenDate(remark.date)}, which is not the day of the meeting.`;
    case 'RecommendationsDiffer':
      return `The first and the last recommendation of "${remark.paper}" differ; ask its author which one is meant.`;
    case 'ConsiderationsMissing':
      return `"${remark.paper}" asks for a decision and says nothing of ${inWords(remark.heads)}.`;
    case 'Recommendation':
      return `"${remark.paper}": ${sentenceForRecommendationFault(remark.fault)}`;
  }
}

function inWords(heads: readonly string[]): string {
  return heads.length < 2 ? heads.join('') : `${heads.slice(0, -1).join(', ')} or ${heads.at(-1)}`;
}
