import type { DraftFinding, DraftRecommendation } from '@concordat/domain/imports';
import type { AskedTwice } from '../reports/read-recommendations.ts';

/** A report that closes by asking something other than it asked at the beginning; small words and manner of asking aside. */
export function findDifferingRecommendations(asked: AskedTwice): DraftFinding[] {
  if (asked.closing.length === 0 || sense(asked.recommendations) === sense(asked.closing)) return [];
  return [
    {
      severity: 'warning',
      kind: 'recommendationsDiffer',
      line: asked.closingLine,
      printed: wording(asked.closing),
      computed: wording(asked.recommendations),
      difference: null,
      message: `The recommendation on line ${asked.line} and its repeat on line ${asked.closingLine} do not ask the same thing.`,
    },
  ];
}

function wording(recommendations: readonly DraftRecommendation[]): string {
  return recommendations.map((each) => [each.limb, each.text].filter((part) => part).join(' ')).join('; ');
}

/** What is asked, without who asks and how: verbs, names and figures in order. */
function sense(recommendations: readonly DraftRecommendation[]): string {
  return recommendations.map((each) => `${each.verb}: ${bare(each.text)}`).join(' | ');
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^.{0,80}?\b(?:recommended|asked|invited|requested)\s+(?:to|that)\b/, '')
    .replace(/[^a-z0-9£%]+/g, ' ')
    .split(' ')
    .filter(
      (word) =>
        word !== '' && !/^(?:the|a|an|this|that|these|its|of|in|on|to|and|as|for|it|be|is|with)$/.test(word),
    )
    .join(' ');
}
