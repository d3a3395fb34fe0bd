import { expect, it } from 'vitest';
import { readLines } from '../lines/read-lines.ts';
import { splitPapers } from './split-papers.ts';

const report = (said: string, attached: string) => `**To:** Estates Board

**From:** Director of Estates

**Date:** 12 May 2019

## CAPITAL MONITORING

### 1. Purpose

1.1 ${said}

### 2. Recommendation

2.1 The Board is asked to note the report.

<b>Contact Officer</b>\tAnne Hall, Director of Estates

${attached}`;

const labelsOf = (text: string) => splitPapers(readLines(text)).map(({ appendixLabel }) => appendixLabel);

it('cuts out an appendix that prints no label where its heading says what the report says it shows', () => {
  const said =
    'Spend by scheme is set out at Appendix 1. Schemes funded by revenue are shown at Appendix 2. A brief progress report is included at Appendix 3.';
  const attached = [
    '## Appendix 1',
    '## Spend by Scheme',
    'Roof\t12\t14',
    '## Schemes Funded from Revenue',
    'Boiler\t3\t4',
    '## Progress Report',
    'The roof is on.',
  ].join('\n\n');
  expect(labelsOf(report(said, attached))).toEqual([null, '1', '2', '3']);
});

it('gives an appendix that stands by itself after the report the label the report speaks of it by', () => {
  const said = 'A summary of capital spend and its financing is shown at Appendix 1.';
  const attached = '## Summary of Capital Spend and Financing\n\nGrants\t12\t14';
  expect(labelsOf(report(said, attached))).toEqual([null, '1']);
});

it('leaves an appendix whole when no heading in it says what a missing one would show', () => {
  const said = 'Spend by scheme is at Appendix 1, and the risk register at Appendix 2.';
  const attached = '## Appendix 1\n\n## Spend by Scheme\n\nRoof\t12\t14\n\n## Notes on Spend\n\nNone.';
  expect(labelsOf(report(said, attached))).toEqual([null, '1']);
});

it('never cuts the report itself, whatever its headings say', () => {
  const said = 'The progress report is at Appendix 1.\n\n## Progress Report\n\n1.2 It goes well.';
  expect(labelsOf(report(said, ''))).toEqual([null]);
});
