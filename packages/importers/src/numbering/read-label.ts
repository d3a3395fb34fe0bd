import { monthNumber } from '../dates/month-name.ts';

/** The number or letter a line begins with, as printed, and what follows it. */
export interface Label {
  readonly kind: 'section' | 'paragraph' | 'limb';
  /** As read: "5.4", "7", "(a)", "12/16"; a letter scanned for a digit is turned back (`6.S` is "6.5"). */
  readonly number: string;
  /** The figures of a section or paragraph number; empty for a limb. */
  readonly parts: readonly number[];
  readonly rest: string;
  /** A letter stood where a digit belongs, so the label counts only where the sequence expects it. */
  readonly repaired: boolean;
}

const digitFor: Record<string, string> = {
  O: '0',
  o: '0',
  Q: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  B: '8',
  g: '9',
};

/** Reads the label at the head of a line; null when it begins with words. */
export function readLabel(text: string): Label | null {
  return readParagraphNumber(text) ?? readLimb(text) ?? readSectionNumber(text);
}

/** Reads "6.S", "l.1" or "5 ,4" as the paragraph number a scanner spoilt; believe it only where the sequence expects it. */
export function readScannedLabel(text: string): Label | null {
  const scanned =
    /^([\dOoQIli|!ZzSsGBg]{1,3})(?:\s?[.,·]{1,2}(?=\S)|\s?[.,]\s(?=\d))\s?([\dOoQIli|!ZzSsGBg]{1,2})(?:[.,]([\dOoQIli|!ZzSsGBg]{1,2}))?[.,]?(?=\s|$|[A-Z“"‘(])\s*/.exec(
      text,
    );
  if (scanned === null) return null;
  const parts = [scanned[1], scanned[2], scanned[3]].filter((part) => part !== undefined).map(toDigits);
  if (parts.some((part) => Number(part) > 199)) return null;
  return paragraphLabel(parts.join('.'), text.slice(scanned[0].length), true);
}

function readParagraphNumber(text: string): Label | null {
  const clean = /^(?:para(?:graph)?\.?\s{0,2})?(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?=$|\s|[A-Z“"‘'(£])\s*/i.exec(
    text,
  );
  if (
    clean?.[1] !== undefined &&
    !/^(?:%|per cent\b|million\b|m\b|bn\b)/i.test(text.slice(clean[0].length))
  ) {
    return paragraphLabel(clean[1], text.slice(clean[0].length), false);
  }
  return null;
}

function paragraphLabel(number: string, rest: string, repaired: boolean): Label {
  return { kind: 'paragraph', number, parts: number.split('.').map(Number), rest, repaired };
}

function readLimb(text: string): Label | null {
  const limb =
    /^(?:\(\s?([a-z]|[ivxl]{1,6}|\d{1,2})\s?\)|([a-z]|[ivxl]{1,6})\)|([a-zI]|[ivx]{1,5}|[IVX]{1,5})\.(?=\s))\s*/i.exec(
      text,
    );
  if (limb === null) return null;
  const mark = limb[1] ?? limb[2] ?? limb[3] ?? '';
  if (limb[3] !== undefined && !/^(?:[a-h]|[ivx]{1,5}|[IVX]{1,5})$/.test(mark)) return null;
  return {
    kind: 'limb',
    number: limb[0].trim(),
    parts: [],
    rest: text.slice(limb[0].length),
    repaired: false,
  };
}

function readSectionNumber(text: string): Label | null {
  if (beginsWithDate(text)) return null;
  const minute = /^(\d{1,4}\/\d{1,4})[.:)]?\s+(?=\S)/.exec(text);
  if (minute?.[1] !== undefined && !/^\d{1,2}\/\d{1,2}\/\d{2,4}/.test(text)) {
    return sectionLabel(minute[1], text.slice(minute[0].length));
  }
  const plain =
    /^(?:(?:agenda\s)?item\s(?:no\.?\s?)?)?(\d{1,3})(?:[.):]\s+|[.):](?=[^\s\d])|\s*[-–]\s+|\s+)(?=\S)/i.exec(
      text,
    );
  if (plain?.[1] === undefined)
    return /^\d{1,3}[.):]?$/.test(text) ? sectionLabel(text.replace(/\D/g, ''), '') : null;
  return sectionLabel(plain[1], text.slice(plain[0].length));
}

/** "15 January 2018" begins with a day, not with the number of a section. */
function beginsWithDate(text: string): boolean {
  const words = /^\d{1,2}(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\b/.exec(text);
  return words?.[1] !== undefined && monthNumber(words[1]) !== null;
}

function sectionLabel(number: string, rest: string): Label {
  return { kind: 'section', number, parts: [Number(number.split('/')[0])], rest, repaired: false };
}

/** Turns the letters a scanner puts for digits back: `1O` is "10". */
export function toDigits(token: string): string {
  return [...token].map((mark) => digitFor[mark] ?? mark).join('');
}
