/** Whole seconds until a moment, never below 0. */
export function secondsLeft(endsAt: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(endsAt) - now) / 1000));
}

/** "5 minutes", "1 minute", "45 seconds": whole minutes while there are at least two, so the eye is not hurried. */
export function timeLeftInWords(seconds: number): string {
  if (seconds >= 60) {
    const minutes = Math.ceil(seconds / 60);
    return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  }
  return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
}

/** What is read aloud: each minute, then each 15 seconds of the last one; the same words in between, so nothing repeats. */
export function spokenTimeLeft(seconds: number): string {
  return seconds > 60 ? timeLeftInWords(seconds) : timeLeftInWords(Math.ceil(seconds / 15) * 15);
}
