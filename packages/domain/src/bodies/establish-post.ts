import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { BodiesEventOf } from './bodies-events.ts';
import type { BodyId } from './bodies-ids.ts';
import type { BodiesRefusal } from './bodies-refusals.ts';
import type { Post } from './post.ts';

export type EstablishPost = { readonly bodyId: BodyId; readonly title: string };

/** `namesake` is the body's post of that title, if there is one already. */
export function establishPost(
  namesake: Post | null,
  command: EstablishPost,
  { now, newId }: Circumstances,
): Decision<Post, BodiesEventOf<'PostEstablished'>, BodiesRefusal> {
  const title = command.title.trim();
  if (title === '') return refuse({ kind: 'NameMissing', what: 'post' });
  if (namesake !== null) return refuse({ kind: 'NameTaken', name: title });
  const post: Post = { id: idOf<'Post'>(newId()), bodyId: command.bodyId, title, holdings: [] };
  return accept(post, { type: 'PostEstablished', postId: post.id, bodyId: post.bodyId, title, at: now });
}
