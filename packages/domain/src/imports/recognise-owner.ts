import type { Body, BodyId, Post, PostId } from '../bodies/index.ts';
import { isSameName } from '../meetings/index.ts';
import type { DraftAction } from './pack-draft.ts';

/** The bodies and posts an owner of an action may be: those that hold the forum together. */
export type OwnersKnown = {
  readonly bodies: readonly Pick<Body, 'id' | 'legalName' | 'shortName' | 'headTitle'>[];
  readonly posts: readonly Pick<Post, 'id' | 'bodyId' | 'title'>[];
};

type Owner = {
  readonly ownerPost: string | null;
  readonly ownerBodyName: string | null;
  readonly ownerPostId: PostId | null;
  readonly ownerBodyId: BodyId | null;
};

/**
 * Links an owner only when a single post or body can be meant; the printed words stay either way. Minutes shorten:
 * "the Constabulary" is the one body whose name has that word, "the Commissioner" the head whose title has it.
 */
export function recogniseOwner(printed: DraftAction['owner'], { bodies, posts }: OwnersKnown): Owner {
  const body = meant(printed.body, bodies, (each) => [each.legalName, each.shortName]);
  const ofBody = posts.filter((post) => body === null || post.bodyId === body.id);
  const heads = ofBody.filter((post) => isHead(post, bodies));
  const titled = (post: OwnersKnown['posts'][number]) => [post.title];
  const post = meant(printed.post, ofBody, titled) ?? meant(printed.post, heads, titled);
  return {
    ownerPost: printed.post,
    ownerBodyName: printed.body,
    ownerPostId: post?.id ?? null,
    ownerBodyId: body?.id ?? post?.bodyId ?? null,
  };
}

function meant<Of>(
  printed: string | null,
  known: readonly Of[],
  namesOf: (each: Of) => readonly string[],
): Of | null {
  if (printed === null) return null;
  const exactly = known.filter((each) => namesOf(each).some((name) => isSameName(name, printed)));
  if (exactly.length > 0) return onlyOne(exactly);
  return onlyOne(known.filter((each) => namesOf(each).some((name) => shortens(printed, name))));
}

/** Every word printed is a word of the name, and there is one. */
function shortens(printed: string, name: string): boolean {
  const words = wordsOf(printed);
  const full = wordsOf(name);
  return words.length > 0 && words.every((word) => full.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'the');
}

function isHead(post: OwnersKnown['posts'][number], bodies: OwnersKnown['bodies']): boolean {
  return bodies.some((body) => body.id === post.bodyId && isSameName(body.headTitle, post.title));
}

function onlyOne<Of>(meant: readonly Of[]): Of | null {
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
