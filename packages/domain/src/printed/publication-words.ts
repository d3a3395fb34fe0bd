/** What became of a decision notice, in the words of its page and of its printed copy. */
export const publicationWords = {
  full: 'Published in full',
  summary: 'Published as a summary',
  withheld: 'Not published',
} as const;
