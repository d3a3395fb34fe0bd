import { globalIdOf, type PaperInHandJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import {
  allowedPaperInHandCommands,
  type PaperInHandStatus,
  type PaperText,
} from '@concordat/domain/meetings';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompletePaperInHand = ReturnType<typeof completePaperInHand>;
export type ShownPaperText = ReturnType<typeof shownText>;

/** Names the readers, and adds what the viewer may do now. */
export function completePaperInHand(found: PaperInHandJson, context: RequestContext) {
  const { bodyId, text, readers, versions, keptTexts, ...shown } = found;
  return {
    ...shown,
    text: shownText(text, readers),
    versions: versions.map((version) => ({
      __typename: 'PaperVersion' as const,
      ...version,
      text: shownText(version.text, readers),
    })),
    keptTexts: keptTexts.map((kept) => ({
      __typename: 'PaperKeptText' as const,
      ...kept,
      text: shownText(kept.text, readers),
    })),
    allowedCommands: allowedPaperInHandCommands(signedIn(context), {
      bodyId: bodyId as BodyId,
      status: found.status as PaperInHandStatus,
    }),
  };
}

function shownText(text: PaperText, readers: PaperInHandJson['readers']) {
  const { marking, namedReaders, recommendations, considerations, ...shown } = text;
  return {
    __typename: 'PaperText' as const,
    ...shown,
    recommendations: recommendations.map(({ verb, text: asked }) => ({
      __typename: 'PaperRequest' as const,
      verb,
      text: asked,
    })),
    considerations: considerations.map(({ head, text: said }) => ({
      __typename: 'PaperConsideration' as const,
      head,
      text: said,
    })),
    marking: {
      __typename: 'PaperMarking' as const,
      level: marking.level,
      handling: marking.descriptor,
    },
    namedReaders: namedReaders.map((person) => ({
      __typename: 'PaperReader' as const,
      id: globalIdOf('Person', person),
      // Somebody who was named once and is in the register of another body now.
      name: readers.find(({ localId }) => localId === person)?.name ?? 'A reader',
    })),
  };
}
