import type { BodyId, Post } from '@concordat/domain/bodies';
import type { Instant } from '@concordat/domain/kernel';
import type { Forum } from '@concordat/domain/meetings';
import { nameUpliftPressures } from './name-uplift-pressures.ts';
import { proposeResourceGroup } from './propose-resource-group.ts';
import { reviewMeetings } from './review-meetings.ts';
import { type StoryParts, type Teller, tellerOf } from './teller.ts';

/** What a later chapter is told to: the office as it stands before it. */
export type OfficeSoFar = {
  readonly bodyId: BodyId;
  readonly forums: readonly { readonly value: Forum; readonly version: number }[];
  /** The posts of that body. */
  readonly posts: readonly Pick<Post, 'id' | 'bodyId' | 'title'>[];
};

type Chapter = {
  readonly at: string;
  /** A chapter leaves a forum of its own behind, by which it is known to have been told. */
  readonly leaves: string;
  readonly tell: (teller: Teller, office: OfficeSoFar) => Promise<void>;
};

const chapters: readonly Chapter[] = [
  { at: '2018-12-13T10:00:00.000Z', leaves: 'Performance Working Group', tell: reviewMeetings },
  {
    at: '2020-01-08T08:30:00.000Z',
    leaves: 'Resource Group',
    tell: async (teller, office) => {
      await nameUpliftPressures(teller, office);
      await proposeResourceGroup(teller, office);
    },
  },
];

/**
 * The story goes on when the demo clock passes a day of it, and never before: nothing on record may lie in the
 * future. Each chapter is told once; `officeNow` reads the office as the chapter before left it.
 */
export async function tellLaterChapters(
  parts: StoryParts,
  until: Instant,
  officeNow: () => Promise<OfficeSoFar>,
): Promise<void> {
  for (const { at, leaves, tell } of chapters) {
    if (at > until) continue;
    const office = await officeNow();
    if (office.forums.some(({ value }) => value.name === leaves)) continue;
    await tell(tellerOf(parts), office);
  }
}
