import { type NoticeJson, sha256 } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import type { CalendarDate } from '@concordat/domain/kernel';
import {
  allowedNoticeCommands,
  inEffectFrom,
  missingFromNotice,
  type NoticeStatus,
  type PublicationChoice,
  writeOutNotice,
} from '@concordat/domain/meetings';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteNotice = ReturnType<typeof completeNotice>;

/** Adds the words to be signed with their hash, what is missing, since when it has effect and what the viewer may do. */
export function completeNotice(found: NoticeJson, context: RequestContext) {
  const { text, bodyId, isForMe, clearance, signature, body, reference, ...shown } = found;
  const status = found.status as NoticeStatus;
  const written =
    signature ?? withHash(writeOutNotice({ reference, body: body.legalName, text }), found.recordedFrom);
  return {
    ...shown,
    reference,
    body,
    title: text.title,
    kind: text.kind,
    value: text.value,
    decision: text.decision,
    reasons: text.reasons,
    options: text.options.map((option) => ({ __typename: 'NoticeOption' as const, ...option })),
    whyNoOptions: text.whyNoOptions,
    advice: text.advice.map((advice) => ({ __typename: 'NoticeAdvice' as const, ...advice })),
    conflicts: text.conflicts && {
      __typename: 'NoticeConflicts' as const,
      isNone: text.conflicts.kind === 'none',
      text: text.conflicts.kind === 'none' ? null : text.conflicts.text,
    },
    objectives: text.objectives,
    whyNoObjectives: text.whyNoObjectives,
    contact: text.contact,
    condition: text.condition,
    marking: clearance,
    signature: signature && {
      __typename: 'NoticeSignature' as const,
      at: signature.at,
      byName: signature.byName,
      post: signature.post,
      authority: signature.authority,
    },
    conditionMet: found.conditionMet && { __typename: 'ConditionMet' as const, ...found.conditionMet },
    publication: found.publication && { __typename: 'NoticePublication' as const, ...found.publication },
    inEffectFrom: inEffectFrom({
      status,
      decidedOn: found.decidedOn as CalendarDate | null,
      text,
      conditionMet: found.conditionMet && {
        ...found.conditionMet,
        on: found.conditionMet.on as CalendarDate,
      },
    }),
    writtenText: written?.text ?? null,
    textSha256: written?.textSha256 ?? null,
    missing: status === 'draft' ? missingFromNotice(text) : [],
    isForMe,
    allowedCommands: allowedNoticeCommands(signedIn(context), {
      bodyId: bodyId as BodyId,
      status,
      hasCondition: text.condition !== null,
      isConditionMet: found.conditionMet !== null,
      publication: (found.publication?.choice ?? null) as PublicationChoice | null,
      isForMe,
    }),
  };
}

/** Null of a notice from before the register: nobody signed these words. */
function withHash(text: string, recordedFrom: string | null) {
  return recordedFrom === null ? { text, textSha256: sha256(text) } : null;
}
