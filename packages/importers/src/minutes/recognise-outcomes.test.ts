import { describe, expect, it } from 'vitest';
import { recogniseOutcomes } from './recognise-outcomes.ts';

describe('what a meeting did', () => {
  it.each([
    ['The Board noted the report.', 'noted'],
    ['The report was noted.', 'noted'],
    ['The Board noted the report and approved the agreement.', 'noted approved'],
    ['The Board noted and welcomed the signing of the agreements.', 'noted welcomed'],
    ['RESOLVED: That the minutes be approved as a correct record.', 'approved'],
    ['RESOLVED that the report be noted.', 'noted'],
    ['AGREED: to publish the plan.', 'agreed'],
    ['It was agreed that an update be brought back.', 'agreed'],
    ['The Group agreed in part: one site may be sold.', 'agreedInPart'],
    ['The proposal was approved in principle.', 'agreedInPart'],
    ['The item was deferred to the next meeting.', 'deferred'],
    ['It was agreed to defer the item.', 'deferred'],
    ['The Committee took assurance from the update.', 'tookAssurance'],
    ['The risk was escalated to the Board.', 'escalated'],
    ['There were no declarations of interest.', 'noneDeclared'],
    ['No interests were declared.', 'noneDeclared'],
    ['None.', 'noneDeclared'],
    ['It was noted that recorded crime had risen.', ''],
    ['The plan had not been approved.', ''],
    ['The officer commented that the force welcomed the picture.', ''],
    ['The approved budget stood at £1.2m.', ''],
    ['The Chair welcomed everyone to the meeting.', ''],
    ['Apologies were noted as above.', ''],
  ])('%s', (text, outcomes) => {
    expect(recogniseOutcomes(text).join(' ')).toBe(outcomes);
  });
});
