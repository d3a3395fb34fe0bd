const words: Readonly<Record<string, string>> = {
  noted: 'noted',
  approved: 'approved',
  agreed: 'agreed',
  agreedInPart: 'agreed in part',
  deferred: 'deferred',
  tookAssurance: 'took assurance',
  escalated: 'escalated',
  noneDeclared: 'none declared',
  welcomed: 'welcomed',
  refused: 'refused',
  referredBack: 'referred back',
};

/** "noted, approved": what the meeting did with an item, in the order it was minuted. */
export function outcomesInWords(outcomes: readonly string[]): string {
  return outcomes.map((outcome) => words[outcome] ?? outcome).join(', ');
}
