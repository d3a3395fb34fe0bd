import type { DraftParagraph, DraftRecommendation, DraftSection } from '@concordat/domain/imports';
import { resembles } from '../lines/resemble.ts';
import { readVerbs } from './recommendation-verbs.ts';

/** The recommendations a report opens with and those it closes with; `closing` is empty when it asks only once. */
export interface AskedTwice {
  readonly recommendations: DraftRecommendation[];
  readonly closing: DraftRecommendation[];
  readonly line: number | null;
  readonly closingLine: number | null;
}

const asking =
  /\b(?:is|are|be)\s+(?:therefore\s+|hereby\s+)?(?:recommended|asked|invited|requested|sought)\b|\b(?:it is recommended|recommends?) that\b|^recommend(?:ed|ation)\b/i;

/** Reads what the meeting is asked, from the sections called so, or failing them from the paragraph that asks. */
export function readRecommendations(sections: readonly DraftSection[]): AskedTwice {
  const called = sections.filter((section) => isCalled(section.heading) && section.paragraphs.length > 0);
  const first = called[0];
  if (first !== undefined) {
    const last = called.length > 1 ? called.at(-1) : undefined;
    return {
      recommendations: readSection(first),
      closing: last ? readSection(last) : [],
      line: first.paragraphs[0]?.line ?? null,
      closingLine: last?.paragraphs[0]?.line ?? null,
    };
  }
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const at = paragraphs.findIndex((paragraph) => asking.test(paragraph.text) && paragraph.text.length < 900);
  if (at < 0) return { recommendations: [], closing: [], line: null, closingLine: null };
  const end = paragraphs.findIndex((paragraph, index) => index > at && !isLimb(paragraph));
  const asked = paragraphs.slice(at, end < 0 ? undefined : end);
  return {
    recommendations: readParagraphs(asked, null),
    closing: [],
    line: asked[0]?.line ?? null,
    closingLine: null,
  };
}

function isCalled(heading: string | null): boolean {
  return (
    heading !== null &&
    resembles(
      heading,
      'recommendation',
      'recommendations',
      'decisionrequired',
      'decisionsrequired',
      'recommendeddecision',
      'decisionsought',
      'recommendationstotheboard',
      'proposedrecommendations',
    )
  );
}

function readSection(section: DraftSection): DraftRecommendation[] {
  return readParagraphs(section.paragraphs, section.number);
}

function readParagraphs(
  paragraphs: readonly DraftParagraph[],
  sectionNumber: string | null,
): DraftRecommendation[] {
  const read: DraftRecommendation[] = [];
  let number = sectionNumber;
  let leadVerb: DraftRecommendation['verb'] | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const limbFollows =
      paragraphs[index + 1] !== undefined && isLimb(paragraphs[index + 1] as DraftParagraph);
    if (!isLimb(paragraph)) {
      number = paragraph.number ?? sectionNumber;
      if (limbFollows && isLeadIn(paragraph.text)) {
        leadVerb = /\bto\s+(approve|note|agree|consider|sign|endorse)\b[^.]{0,40}:?$/i.test(paragraph.text)
          ? (readVerbs(paragraph.text)[0]?.verb ?? null)
          : null;
        continue;
      }
      leadVerb = null;
    }
    const limb = isLimb(paragraph) ? limbOf(paragraph) : null;
    const text = paragraph.text.replace(/[;,]?\s*(?:\band\b|;|\bor\b)\s*$/i, '').trim();
    if (text === '') continue;
    for (const asked of split(text, leadVerb)) read.push({ number, limb, ...asked });
  }
  return read;
}

/** A limb without a verb of its own ("(a) the forecast") takes the verb it hangs from ("asked to note:"). */
function split(
  text: string,
  leadVerb: DraftRecommendation['verb'] | null,
): { verb: DraftRecommendation['verb']; text: string }[] {
  const verbs = readVerbs(text);
  return leadVerb !== null && verbs.length === 1 && verbs[0]?.verb === 'other'
    ? [{ verb: leadVerb, text }]
    : verbs;
}

function isLeadIn(text: string): boolean {
  return (
    /[:–—-]$/.test(text) ||
    /\b(?:to|that|following)$/i.test(text) ||
    (text.length < 160 && asking.test(text) && !/\.$/.test(text))
  );
}

function isLimb(paragraph: DraftParagraph): boolean {
  return paragraph.number === null || (!/\d[./]\d/.test(paragraph.number) && !/^\d+$/.test(paragraph.number));
}

function limbOf(paragraph: DraftParagraph): string | null {
  return paragraph.number;
}
