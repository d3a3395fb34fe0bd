import type { Tab } from '@concordat/ui';
import type { ReviewedImport } from './import-review.tsx';
import { type FindingClass, findingClasses } from './review-search.ts';

type Finding = Pick<ReviewedImport['findings'][number], 'severity' | 'position'>;

const gravity: Readonly<Record<FindingClass, number>> = { error: 0, question: 1, warning: 2, rounding: 3 };

/** The findings of one class, or all that rounding does not explain; the gravest first. */
export function findingsShown<Shown extends Finding>(
  findings: readonly Shown[],
  show: FindingClass | null,
): readonly Shown[] {
  return findings
    .filter(({ severity }) => (show === null ? severity !== 'rounding' : severity === show))
    .sort((a, b) => gravity[a.severity] - gravity[b.severity] || a.position - b.position);
}

const words: Readonly<Record<FindingClass, string>> = {
  error: 'Errors',
  question: 'Questions',
  warning: 'Warnings',
  rounding: 'Rounding',
};

/** One tab for each class that has findings, after the one for all that should be looked into. */
export function findingTabs(findings: readonly Finding[], importId: string): readonly Tab[] {
  const count = (show: FindingClass | null) => findingsShown(findings, show).length;
  const href = `/admin/imports/${importId}`;
  return [
    { key: 'open', label: 'To look into', href, count: count(null) },
    ...findingClasses
      .filter((each) => count(each) > 0)
      .map((each) => ({ key: each, label: words[each], href: `${href}?show=${each}`, count: count(each) })),
  ];
}
