import { describe, expect, it } from 'vitest';
import { circumstancesOf, governanceOfficer } from '../../test/circumstances.ts';
import {
  add,
  approved,
  december9,
  opened,
  reasonOf,
  scheme,
  september,
  sources,
  stateOf,
  withSchemes,
  year,
} from '../../test/programmes.ts';
import { financialYear, month, pence } from '../kernel/index.ts';
import { capitalMonitor } from './capital-monitor.ts';
import type { CapitalProgramme } from './capital-programme.ts';
import { carryForwardOf, slippageOf } from './carry-forward.ts';
import { openProgramme } from './open-programme.ts';
import { profileScheme } from './profile-scheme.ts';
import { writeSchemeProgress } from './write-scheme-progress.ts';

const now = () => circumstancesOf(governanceOfficer);
const [one, two] = [1, 2].map((n) => scheme(n).id) as [never, never];

describe('a programme', () => {
  const command = {
    bodyId: opened().bodyId,
    sharedWith: [],
    financialYear: year,
    blocks: ['Buildings'],
    sources,
    schemes: [],
  };
  const open = (changes: object = {}, known = [financialYear('2015/16')]) =>
    reasonOf(openProgramme(known, { ...command, ...changes }, now()));

  it('is opened once a year, with blocks and sources that can be told apart', () => {
    expect(open()).toBeNull();
    expect(open({}, [year])).toBe('ProgrammeOpenAlready');
    expect(open({ blocks: ['Fleet', ' Fleet '] })).toBe('BlockTwice');
    expect(open({ blocks: ['Schemes approved subject to further business case'] })).toBe('BlockTwice');
    expect(open({ sources: [...sources, ...sources.slice(0, 1)] })).toBe('SourceTwice');
    const scheme = {
      number: 'CP16/07',
      title: 'WAN',
      block: 'Buildings',
      heldFor: null,
      assetLifeYears: null,
    };
    expect(open({ schemes: [scheme, { ...scheme, title: 'Identity' }] })).toBeNull();
    expect(open({ schemes: [scheme, scheme] })).toBe('SchemeThereAlready');
  });

  it('takes several parts under one number, and no part twice', () => {
    const programme = withSchemes();
    expect(reasonOf(add(programme, { number: 'CP16/07', title: 'Part 9' }))).toBeNull();
    expect(reasonOf(add(programme, { number: 'CP16/07', title: ' Part 1 ' }))).toBe('SchemeThereAlready');
    expect(reasonOf(add(programme, { number: 'CP1607' }))).toBe('SchemeNumberUnreadable');
    expect(reasonOf(add(programme, { title: '  ' }))).toBe('SchemeTitleMissing');
    expect(reasonOf(add(programme, { block: 'Ships' }))).toBe('BlockUnknown');
  });
});

describe('progress', () => {
  const programme = approved(withSchemes());
  const write = (changes: object = {}) =>
    writeSchemeProgress(
      programme,
      {
        schemeId: one,
        month: september,
        rating: 'amber',
        note: 'Waiting for planning',
        forecast: pence(400),
        toBeRequested: pence(300),
        quotedBudget: null,
        ...changes,
      },
      now(),
    );

  it('remembers the budget it was written against, and is called stale once that has changed', () => {
    const progress = stateOf(write());
    expect(progress.quotedBudget).toBe(1_000);
    const facts = { ...programme, progress: [progress], receipts: [] };
    const alerts = (of: CapitalProgramme) =>
      capitalMonitor({ ...facts, approvals: of.approvals }, september, december9).blocks[0]?.schemes[0];
    expect(alerts(programme)?.alerts.map(({ kind }) => kind)).toEqual(['moneyToBeRequested']);
    const more = approved(programme, { kind: 'addition', authorised: null });
    expect(alerts(more)).toMatchObject({
      slippage: 1_600,
      alerts: [{ kind: 'staleBudget', quoted: 1_000, revised: 2_000 }, { kind: 'moneyToBeRequested' }],
    });
  });

  it('is words, amounts that exist and a month of the year', () => {
    expect(reasonOf(write({ note: ' ' }))).toBe('ProgressNoteMissing');
    expect(reasonOf(write({ forecast: pence(-1) }))).toBe('ForecastBelowNothing');
    expect(reasonOf(write({ month: month('2018-01') }))).toBe('MonthOutsideProgramme');
  });

  it('tells of spending without a budget, over it, and of a profile that differs', () => {
    const later = financialYear('2017/18');
    const profile = [
      { year: later, amount: pence(500) },
      { year, amount: pence(600) },
    ];
    const profiled = stateOf(profileScheme(programme, { schemeId: one, profile }, now()));
    expect(profiled.profile.map((each) => each.year)).toEqual([year, later]);
    expect(
      reasonOf(profileScheme(programme, { schemeId: one, profile: [...profile, ...profile] }, now())),
    ).toBe('ProfileYearTwice');
    const spend = [one, two].map((schemeId) => ({
      schemeId,
      month: september,
      actual: pence(1_005),
      commitments: null,
    }));
    const schemes = programme.schemes.map((each) => (each.id === one ? profiled : each));
    const facts = { ...programme, schemes, spend, progress: [], receipts: [] };
    const kinds = capitalMonitor(facts, september, december9).blocks.flatMap((block) =>
      block.schemes.map(({ alerts }) => alerts.map(({ kind }) => kind)),
    );
    expect(kinds).toEqual([
      ['noteMissing', 'overBudget', 'profileDiffers'],
      ['noteMissing', 'spendWithoutBudget'],
      [],
      [],
    ]);
  });
});

it('hands on what is neither spent nor committed, and slips what is not expected to be', () => {
  const columns = { revised: pence(1_000), spentAndCommitted: pence(650) };
  expect(carryForwardOf(columns)).toBe(350);
  expect(carryForwardOf({ ...columns, spentAndCommitted: pence(1_200) })).toBe(0);
  expect(slippageOf({ revised: pence(1_000) }, pence(650))).toBe(350);
  expect(slippageOf({ revised: pence(1_000) }, null)).toBe(0);
});
