import { parseClockTime } from '@concordat/domain/kernel';
import { toDigits } from '../numbering/read-label.ts';

/** The first time of day in the text as `HH:MM`, 24 hours: "14:00", "10.00", "2.30pm", "1400 hrs", "noon"; null when none. */
export function findTime(text: string): string | null {
  const afternoon = /(?<!\d)(\d{1,2})(?:\s?[:.]\s?(\d{2}))?\s?([ap])\.?\s?m\b/i.exec(text);
  if (afternoon) {
    const hour = (Number(afternoon[1]) % 12) + (afternoon[3]?.toLowerCase() === 'p' ? 12 : 0);
    return clock(hour, afternoon[2] ?? '00');
  }
  const military = /(?<!\d)([01]\d|2[0-3])\s?[:.]?\s?([0-5]\d)\s?(?:hrs?|hours)\b/i.exec(text);
  if (military) return clock(Number(military[1]), military[2] ?? '');
  const clocked = /(?<![\d/.])([\dOlI]{1,2})\s?[:.]\s?([\dOolIS]{2})(?![\d/]|\.\d)/.exec(text);
  if (clocked) return clock(Number(toDigits(clocked[1] ?? '')), toDigits(clocked[2] ?? ''));
  return /\b(?:noon|midday)\b/i.test(text) ? '12:00' : null;
}

function clock(hour: number, minutes: string): string | null {
  return parseClockTime(`${String(hour).padStart(2, '0')}:${minutes}`);
}
