import { describe, expect, it } from 'vitest';
import { checkCommandName, checkModuleName } from './check-names.mjs';
import { wordsOf } from './words.mjs';

describe('words of a command', () => {
  it.each([
    ['extend-term', 'extendTerm', 'TermExtended'],
    ['submit-bid', 'submitBid', 'BidSubmitted'],
    ['vary-grant', 'varyGrant', 'GrantVaried'],
    ['close-risk-review', 'closeRiskReview', 'RiskReviewClosed'],
    ['withdraw-paper', 'withdrawPaper', 'PaperWithdrawn'],
    ['bring-into-force', 'bringIntoForce', 'BroughtIntoForce'],
  ])('%s is the function %s and the event %s', (command, camel, event) => {
    expect(wordsOf(command)).toMatchObject({ camel, event });
  });
});

describe('names', () => {
  it.each([
    ['Estates', 'small letters'],
    ['my_module', 'small letters'],
    ['../etc', 'small letters'],
    [undefined, 'small letters'],
    ['utils', 'does not say what is in the module'],
  ])('refuses the module %s', (name, sentence) => {
    expect(() => checkModuleName(name)).toThrow(sentence);
  });

  it.each([
    ['extend', 'what it does to what'],
    ['ExtendTerm', 'what it does to what'],
    ['extended-term', 'begin with the bare verb, not "extended"'],
    ['extending-term', 'begin with the bare verb, not "extending"'],
    ['process-term', '"process" does not say what happens'],
  ])('refuses the command %s', (name, sentence) => {
    expect(() => checkCommandName(name)).toThrow(sentence);
  });
});
