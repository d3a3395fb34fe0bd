import type { ConsiderationHead } from './paper-text.ts';

/** What a paper that asks for a decision is to consider (the report template), and the words that show it did. */
const considerations: readonly (readonly [head: ConsiderationHead, shown: RegExp])[] = [
  ['finance', /financ|budget|cost|resource implication|£/i],
  ['estates', /estate|building|accommodation|premises|property/i],
  ['people', /\bHR\b|human resource|staff|workforce|personnel|officers/i],
  ['collaboration', /collaborat|partner|joint/i],
  ['equality', /equalit|diversity|protected characteristic/i],
  ['risk', /\brisks?\b/i],
];

/** The heads that neither a heading nor a paragraph of the paper speaks of. */
export function missingConsiderations(
  sections: readonly { readonly heading: string; readonly text: string }[],
): readonly ConsiderationHead[] {
  const said = sections.map(({ heading, text }) => `${heading} ${text}`).join('\n');
  return considerations.filter(([, shown]) => !shown.test(said)).map(([head]) => head);
}
