import type { ConsiderationHead } from './paper-text.ts';

/** The heads as a paper prints them. */
export const considerationWords: { readonly [Head in ConsiderationHead]: string } = {
  finance: 'Finance',
  estates: 'Estates',
  people: 'People',
  collaboration: 'Collaboration',
  equality: 'Equality and diversity',
  risk: 'Risk',
};
