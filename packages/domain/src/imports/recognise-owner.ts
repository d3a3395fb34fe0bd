import type { Body, BodyId, Post, PostId } from '../bodies/index.ts';
import { isSameName } from '../meetings/index.ts';
import type { DraftAction } from './pack-draft.ts';

/** The bodies and posts an owner of an action may be. */
export type OwnersKnown = {
  readonly bodies: readonly Pick<Body, 'id' | 'legalName' | 'shortName'>[];
  readonly posts: readonly Pick<Post, 'id' | 'bodyId' | 'title'>[];
};

type Owner = {
  readonly ownerPost: string | null;
  readonly ownerBodyName: string | null;
  readonly ownerPostId: PostId | null;
  readonly ownerBodyId: BodyId | null;
};

/** Links an owner only when a single post or body can be meant; the printed words stay either way. */
export function recogniseOwner({ post, body }: DraftAction['owner'], { bodies, posts }: OwnersKnown): Owner {
  const meantBody = onlyOne(
    bodies.filter(
      (each) => body !== null && [each.legalName, each.shortName].some((name) => isSameName(name, body)),
    ),
  );
  const meantPost = onlyOne(
    posts.filter(
      (each) =>
        post !== null && isSameName(each.title, post) && (meantBody === null || each.bodyId === meantBody.id),
    ),
  );
  return {
    ownerPost: post,
    ownerBodyName: body,
    ownerPostId: meantPost?.id ?? null,
    ownerBodyId: meantBody?.id ?? meantPost?.bodyId ?? null,
  };
}

function onlyOne<Of>(meant: readonly Of[]): Of | null {
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
