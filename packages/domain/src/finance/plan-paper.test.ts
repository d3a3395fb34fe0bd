import { expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { calendarDate } from '../kernel/index.ts';
import { planPaper } from './plan-paper.ts';

const source = {
  planTitle: 'Medium-term plan',
  scenarioName: 'Precept held',
  number: 1,
  purpose: 'Precept report of January 2017',
  frozenBy: 'Chief Finance Officer',
  frozenOn: calendarDate('2016-12-12'),
  sha256: 'ab'.repeat(32),
  inputs: decemberPlan(),
};
const paper = planPaper(source);

it('prints the figures of the Board’s own paper from the version alone', () => {
  const [gap] = paper.tables;
  expect(gap?.columns).toEqual(['2017/18', '2018/19', '2019/20', '2020/21']);
  expect(gap?.rows.find(({ label }) => label === 'Budget gap')?.values).toEqual([
    '3819',
    '5342',
    '5781',
    '6381',
  ]);
  expect(gap?.rows.find(({ label }) => label === 'Financing')?.values?.[0]).toBe('131688');
});

it('names the version it was drawn from and the mark of its content', () => {
  expect(paper.title).toBe('Medium-term plan: Precept held, version 1');
  expect(paper.sections.at(-1)?.paragraphs[0]).toContain(source.sha256);
  expect(paper.sections.at(-1)?.paragraphs[0]).toContain(
    'frozen by Chief Finance Officer on 12 December 2016',
  );
  expect(paper.sourceDocuments[0]).toContain(source.sha256);
});

it('says which inputs no paper states, and is the same paper each time', () => {
  expect(paper.sections[2]?.paragraphs[0]).toContain('Precept at Band D');
  expect(planPaper(source)).toEqual(paper);
});
