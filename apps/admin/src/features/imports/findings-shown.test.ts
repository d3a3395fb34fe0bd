import { expect, it } from 'vitest';
import { findingsShown, findingTabs } from './findings-shown.ts';

const findings = (['rounding', 'question', 'error', 'rounding', 'warning', 'error'] as const).map(
  (severity, position) => ({ severity, position }),
);

it('lists what should be looked into first, the gravest on top, and rounding only when asked for', () => {
  expect(findingsShown(findings, null).map(({ position }) => position)).toEqual([2, 5, 1, 4]);
  expect(findingsShown(findings, 'rounding').map(({ position }) => position)).toEqual([0, 3]);
});

it('counts each class on its tab and leaves out those without findings', () => {
  const tabs = findingTabs(
    findings.filter(({ severity }) => severity !== 'warning'),
    'i1',
  );
  expect(tabs.map(({ label, count, href }) => `${label} ${count} ${href}`)).toEqual([
    'To look into 3 /admin/imports/i1',
    'Errors 2 /admin/imports/i1?show=error',
    'Questions 1 /admin/imports/i1?show=question',
    'Rounding 2 /admin/imports/i1?show=rounding',
  ]);
});
