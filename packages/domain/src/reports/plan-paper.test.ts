import { expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { calendarDate } from '../kernel/index.ts';
import { planPaper } from './plan-paper.ts';

const source = {
  scenarioId: 'scenario',
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
const section = (heading: string) => paper.sections.find((each) => each.heading === heading);

it('prints the figures of the Board’s own paper from the version alone', () => {
  const [gap] = section('The gap')?.tables ?? [];
  expect(gap?.columns).toEqual(['2017/18', '2018/19', '2019/20', '2020/21']);
  expect(gap?.rows.find(({ label }) => label === 'Budget gap')?.values).toEqual([
    '3819',
    '5342',
    '5781',
    '6381',
  ]);
  expect(gap?.rows.find(({ label }) => label === 'Financing')?.values?.[0]).toBe('131688');
  expect(section('The gap')?.paragraphs[0]).toContain(
    'The gap is £3,819k in 2017/18 and £6,381k in 2020/21.',
  );
});

it('ends what moves the gap with the whole of it', () => {
  const rows = section('What moves the gap')?.tables?.[0]?.rows ?? [];
  expect(rows.at(-1)).toEqual({
    label: 'Whole movement of the gap',
    isTotal: true,
    values: ['3873', '1523', '439', '600'],
  });
});

it('asks the meeting for something and says what it is for', () => {
  expect(paper.purpose).toBe('Precept report of January 2017.');
  expect(paper.recommendations.map(({ verb }) => verb)).toEqual(['consider', 'note']);
});

it('names the version it was drawn from and the mark of its content', () => {
  expect(paper.title).toBe('Medium-term plan: Precept held, version 1');
  expect(section('Source')?.paragraphs[0]).toContain('frozen by Chief Finance Officer on 12 December 2016');
  expect(section('Source')?.paragraphs[0]).toContain(source.sha256);
  expect(paper.source.words).toContain(source.sha256);
});

it('says which inputs no paper states', () => {
  const [said] = section('What it rests on')?.paragraphs ?? [];
  expect(said).toContain('Precept at Band D');
  expect(said).not.toContain('General inflation');
  const stated = <Input extends object>(input: Input) => ({ ...input, isTakenAsGiven: false });
  const { drivers, lines, items, ...rest } = source.inputs;
  const inputs = {
    ...rest,
    drivers: drivers.map(stated),
    lines: lines.map(stated),
    items: items.map(stated),
  };
  expect(planPaper({ ...source, inputs }).sections.map(({ paragraphs }) => paragraphs[0])).toContain(
    'Every input is stated in a paper.',
  );
});
