import type { MinutedOutcome } from '@concordat/domain/imports';

const signs: readonly (readonly [MinutedOutcome, RegExp])[] = [
  [
    'noneDeclared',
    /\b(?:no|nil|none|not any)\b[^.]{0,60}\b(?:declarations?|declared|interests?)\b|\bdeclarations?[^.]{0,40}\bnil\b|\bthere were none\b|^none(?:\s+\w+)?\.?$/gi,
  ],
  [
    'agreedInPart',
    /\b(?:agreed|approved|accepted)\b[^.]{0,20}\b(?:in part|in principle|partly|partially)\b|\b(?:partly|partially) (?:agreed|approved)\b/gi,
  ],
  ['deferred', /\bdefer(?:red)?\b|\b(?:adjourned|postponed|held over|carried over|withdrawn)\b/gi],
  ['escalated', /\bescalat(?:ed?|ion|ing)\b/gi],
  [
    'tookAssurance',
    /\b(?:took|takes|taken|taking|gained|received|obtained|drew|were given) (?:\w+ )?assurance\b|\b(?:was|were) assured\b/gi,
  ],
  [
    'approved',
    /\bapproved\b|\b(?:resolved|agreed)\b[^.]{0,12}\bto approve\b|\bratified\b|\bbe approved\b|\bgave (?:its |their |his |her )?approval\b/gi,
  ],
  ['agreed', /\bagreed\b|\bunanimously\b|\bendorsed\b|\baccepted\b|\badopted\b/gi],
  ['noted', /\bnoted\b(?!\s+that\b)|\bto note\b|\bbe noted\b/gi],
  ['welcomed', /\bwelcomed\b/gi],
];

/**
 * What the meeting did, in the order it is said: "noted and welcomed" gives both.
 * A fact that somebody noted ("it was noted that…"), a denial and a plan for later give nothing.
 */
export function recogniseOutcomes(text: string): MinutedOutcome[] {
  const found = new Map<MinutedOutcome, number>();
  for (const [outcome, sign] of signs) {
    for (const match of text.matchAll(sign)) {
      if (outcome !== 'noneDeclared' && isDenied(text, match.index, outcome)) continue;
      if (outcome === 'agreed' && isCoveredBy(text, match.index)) continue;
      found.set(outcome, Math.min(found.get(outcome) ?? Infinity, match.index));
    }
  }
  if (found.has('agreedInPart')) for (const whole of ['agreed', 'approved'] as const) found.delete(whole);
  return [...found].sort((a, b) => a[1] - b[1]).map(([outcome]) => outcome);
}

/** "had not been approved", "previously agreed", "approved budget", "to be agreed". */
function isDenied(text: string, at: number, outcome: MinutedOutcome): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at, at + 60);
  if (isReported(text, at) || /\bapolog(?:y|ies)\b[^.]{0,60}$/i.test(text.slice(Math.max(0, at - 80), at)))
    return true;
  if (
    /\b(?:not|never|yet to be|to be|previously|already|once|if|when|until|as|subject to being|awaiting|before being)\s+(?:\w+\s+)?$/i.test(
      before,
    )
  ) {
    return (
      !/\bthat\b[^.]{0,60}$/i.test(before) ||
      /\b(?:not|never|yet to be|previously|already)\s+(?:\w+\s+)?$/i.test(before)
    );
  }
  if (/\b(?:the|an?|its|their|recently|newly|nationally|locally)\s+$/i.test(before))
    return !/^agreed outcome/i.test(after);
  return (
    outcome === 'welcomed' &&
    /^welcomed (?:everyone|everybody|members|all|those|the members|attendees|colleagues)/i.test(after)
  );
}

/** What somebody said of others ("commented that the force welcomed it") is not what the meeting did. */
function isReported(text: string, at: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, at - 240), at)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const said =
    /\b(?:commented|said|stated|explained|reported|advised|added|highlighted|told|responded|replied|queried|asked)\b(.*)$/i.exec(
      sentence,
    );
  return (
    said !== null &&
    !/\b(?:board|committee|panel|members|meeting|group|authority|it was|was|were)\s+(?:\w+\s+){0,2}$/i.test(
      said[1] ?? '',
    )
  );
}

/** "agreed and signed" after "approved" is its own outcome, but "agreed to defer" is not an agreement to the paper. */
function isCoveredBy(text: string, at: number): boolean {
  return /^agreed\s+(?:to\s+(?:defer|note|approve|escalate)|that\s+(?:the\s+)?(?:\w+\s+){0,4}be\s+(?:deferred|noted|approved))\b/i.test(
    text.slice(at, at + 90),
  );
}
