/** What has passed, failed and been skipped so far; a skipped part has a name and a reason. */
export function newTally() {
  const skipped = [];
  let passed = 0;
  let failed = 0;
  return {
    add(counts) {
      passed += counts.passed;
      failed += counts.failed;
      skipped.push(...(counts.skipped ?? []));
    },
    skip: (name, reason) => skipped.push({ name, reason }),
    skipped: () => skipped,
    /** Nothing failed, and something ran. */
    isGreen: () => failed === 0 && passed > 0,
    /** What was skipped is named above it. */
    line: () => `${passed} passed, ${failed} failed`,
  };
}

/** `12 passed, 1 skipped`, for the line of one part. */
export function countsLine({ passed, failed, skipped = [] }) {
  return [`${passed} passed`, failed && `${failed} failed`, skipped.length && `${skipped.length} skipped`]
    .filter(Boolean)
    .join(', ');
}
