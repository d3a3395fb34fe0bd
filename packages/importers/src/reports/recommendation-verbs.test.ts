import { describe, expect, it } from 'vitest';
import { readVerbs } from './recommendation-verbs.ts';

describe('what a recommendation asks', () => {
  it.each([
    ['The Board is recommended to approve the Plan.', ['approve']],
    ['The Board is invited to consider approving a procurement.', ['consider']],
    ['The Commissioner is asked to sign notices to approve the agreement.', ['sign']],
    ['Approve the additions to be proposed to the Mayor', ['approve']],
    ['The Board is recommended to approve the agreement, approval subject to legal review.', ['approve']],
    ['The Board is asked to note the report and approve the plan.', ['note', 'approve']],
    ['note the position; and endorse the list', ['note', 'endorse']],
    ['It is recommended that the report be noted.', ['note']],
    ['That the Panel adopts the rules', ['other']],
  ])('%s', (text, verbs) => {
    expect(readVerbs(text).map((asked) => asked.verb)).toEqual(verbs);
  });

  it('gives each verb the words that belong to it', () => {
    expect(
      readVerbs('The Board is asked to note the report and approve the plan.').map((asked) => asked.text),
    ).toEqual(['note the report', 'approve the plan.']);
  });
});
