import { describe, expect, it } from 'vitest';
import { recogniseOwner } from './recognise-owner.ts';

const attendance = {
  members: [{ name: 'Ada Quill', post: 'Chief Executive', body: 'OPCC' }],
  inAttendance: [{ name: 'Bram Oxley', post: 'Head of Policy', body: null }],
  apologies: [],
};

describe('who owns an action', () => {
  it.each([
    ['Commissioner to sign the decision notices', 'Commissioner', null],
    ['The Director of Estates will ask the school.', 'Director of Estates', null],
    ['Constabulary to report in three months', null, 'Constabulary'],
    [
      'A letter is to be sent from the Constabulary and OPCC to the Home Secretary',
      null,
      'Constabulary and OPCC',
    ],
    ['Minutes to be circulated by the Governance Officer', 'Governance Officer', null],
    ['Circulate the plan (Owner: Chief Finance Officer, OPCC)', 'Chief Finance Officer', 'OPCC'],
    ["The Constabulary's Director of Finance to recast the table", 'Director of Finance', 'Constabulary'],
    ['Ada Quill to write to the Panel', 'Chief Executive', 'OPCC'],
    ['Send the note to members (BO)', 'Head of Policy', null],
  ])('%s', (text, post, body) => {
    expect(recogniseOwner(text, attendance)).toEqual({ post, body });
  });

  it.each([
    "Constabulary's finished strategy to be brought back",
    'Analysis of the increase required',
    'Use of Force report to come back to the Board',
  ])('is not said in "%s"', (text) => expect(recogniseOwner(text, attendance)).toBeNull());
});
