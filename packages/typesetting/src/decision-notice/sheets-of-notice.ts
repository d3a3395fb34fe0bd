import type { NoticeJson } from '@concordat/database/reads';
import {
  type CalendarDate,
  type Instant,
  londonDateOf,
  londonTimeOf,
  writtenDate,
} from '@concordat/domain/kernel';
import { readWrittenNotice, type WrittenPart, writeOutNotice } from '@concordat/domain/meetings';
import { publicationWords } from '@concordat/domain/printed';
import { markingInWords } from '../board-pack/sheets-of-paper.ts';

type Fact = readonly [name: string, value: string];

/** A signed decision notice: its words exactly as they were signed, and what proves them. */
export type NoticeSheets = {
  readonly title: string;
  readonly reference: string;
  readonly body: string;
  readonly marking: string;
  readonly parts: readonly WrittenPart[];
  readonly evidence: readonly Fact[];
  /** In lower-case hexadecimal; null where nobody signed in the register. */
  readonly sha256: string | null;
  readonly edition: string;
};

/** `today` is the office's day it is printed on. */
export function sheetsOfNotice(notice: NoticeJson, today: CalendarDate): NoticeSheets {
  const { reference, body, text, signature } = notice;
  const written = signature?.text ?? writeOutNotice({ reference, body: body.legalName, text });
  return {
    title: text.title,
    reference,
    body: body.legalName,
    marking: markingInWords({ clearance: notice.clearance, descriptor: null, printed: null }),
    parts: readWrittenNotice(written).slice(2), // the reference, the body and the title stand at the head
    evidence: [...signed(notice), ...condition(notice), ...published(notice)],
    sha256: signature?.textSha256 ?? null,
    edition: `Printed from the register as the record stood on ${writtenDate(today)}.`,
  };
}

function signed({ signature, signatoryPost, decidedOn, recordedFrom }: NoticeJson): readonly Fact[] {
  if (signature === null) {
    const on = decidedOn === null ? 'on a day nobody recorded' : dated(decidedOn);
    return [
      ['Signed', `${signatoryPost ?? 'By whom is not known'}, ${on}`],
      ['Recorded from', recordedFrom ?? 'Not stated'],
    ];
  }
  const { byName, post, at, authority } = signature;
  const by = byName === post ? post : `${byName}, ${post}`;
  const moment = at as Instant;
  return [
    ['Signed', `${by}, ${writtenDate(londonDateOf(moment))} at ${londonTimeOf(moment)}`],
    ['Power used', authority],
  ];
}

function condition({ text, conditionMet }: NoticeJson): readonly Fact[] {
  if (text.condition === null) return [];
  return [
    [
      'Condition',
      conditionMet === null
        ? `Not met yet: ${text.condition}`
        : `Met on ${dated(conditionMet.on)}, recorded by ${conditionMet.byName}: ${conditionMet.note}`,
    ],
  ];
}

function published({ publication }: NoticeJson): readonly Fact[] {
  if (publication === null) return [['Publication', 'Not decided yet']];
  const { choice, byName, decidedOn, reason, summary } = publication;
  const how = publicationWords[choice as keyof typeof publicationWords];
  const why = reason === null ? '' : `: ${reason}`;
  return [
    ['Publication', `${how}, decided by ${byName} on ${dated(decidedOn)}${why}`],
    ...(summary ? [['Summary', summary] as const] : []),
  ];
}

const dated = (date: string) => writtenDate(date as CalendarDate);
