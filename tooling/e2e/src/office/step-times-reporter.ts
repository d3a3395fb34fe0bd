import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult, TestStep } from '@playwright/test/reporter';
import { e2eEnv } from '../env.ts';

/** What somebody does on a page with the waiting for what it brings; in milliseconds. */
export interface PageStep {
  readonly title: string;
  readonly milliseconds: number;
}

/** A journey that was walked, by what was done in it. */
export interface WalkedJourney {
  readonly title: string;
  readonly passed: boolean;
  readonly steps: readonly PageStep[];
}

/** Writes how long each step of each journey took, for the bench; what the tests ask of the page themselves is left out. */
export default class StepTimesReporter implements Reporter {
  readonly #walked: WalkedJourney[] = [];

  onTestEnd({ title }: TestCase, { status, steps }: TestResult): void {
    this.#walked.push({ title, passed: status === 'passed', steps: pageSteps(steps) });
  }

  onEnd(): void {
    if (e2eEnv.stepTimes === null) throw new Error('CONCORDAT_STEP_TIMES names no file.');
    writeFileSync(e2eEnv.stepTimes, JSON.stringify(this.#walked));
  }
}

function pageSteps(steps: readonly TestStep[]): readonly PageStep[] {
  const told: PageStep[] = [];
  for (const { category, title, duration } of steps) {
    const last = told.at(-1);
    if (category === 'expect' && last) {
      told[told.length - 1] = { ...last, milliseconds: last.milliseconds + duration };
    } else if (category === 'pw:api' && !/^(Evaluate|Set viewport|Screenshot|Get |Add init)/.test(title)) {
      told.push({ title, milliseconds: duration });
    }
  }
  return told;
}
