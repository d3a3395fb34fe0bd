import { AddAliasForm } from './add-alias-form.tsx';
import { AddStandingItemForm } from './add-standing-item-form.tsx';
import { AdoptTermsForm } from './adopt-terms-form.tsx';
import { DelegateForm } from './delegate-form.tsx';
import { EndSeatForm } from './end-seat-form.tsx';
import type { OfferedForum, OfferedPost, ShownForum } from './forum-words.ts';
import { RecommendChangeForm } from './recommend-change-form.tsx';
import { SeatPostForm } from './seat-post-form.tsx';
import { SetCadenceForm } from './set-cadence-form.tsx';
import { SetReportsToForm } from './set-reports-to-form.tsx';

export type FormOfForum = { readonly forum: ShownForum; readonly onStale: () => void };

/** What the office may do with a forum, each behind its own question. */
export function ForumForms({
  forum,
  forums,
  posts,
  onStale,
}: FormOfForum & { forums: readonly OfferedForum[]; posts: readonly OfferedPost[] }) {
  const given = { forum, onStale };
  return (
    <section aria-label="Change this forum">
      <h2 className="govuk-heading-m">Change this forum</h2>
      <RecommendChangeForm forum={forum} forums={forums} />
      <AdoptTermsForm {...given} />
      <SeatPostForm {...given} posts={posts} />
      {forum.seats.some(({ until }) => until === null) && <EndSeatForm {...given} />}
      <SetCadenceForm {...given} />
      <SetReportsToForm {...given} forums={forums} />
      <AddStandingItemForm {...given} />
      <DelegateForm {...given} />
      <AddAliasForm {...given} />
    </section>
  );
}
