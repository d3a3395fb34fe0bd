/** As much of a signed notice as what is published of it is made from. */
export type NoticeToPublish = {
  readonly reference: string;
  readonly title: string;
  readonly decision: string;
  readonly reasons: string;
  readonly contact: string;
  readonly publication: {
    readonly choice: 'full' | 'summary' | 'withheld';
    readonly summary: string | null;
    readonly reason: string | null;
  } | null;
};

/** What the public reads of a decision, part by part. */
export type PublicNotice = {
  readonly heading: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
  /** The papers behind it are named only where the whole is published. */
  readonly hasPapers: boolean;
};

/**
 * A decision as a policing body publishes it: what was decided, a summary, further papers, whom to ask. A notice
 * published as a summary gives that and why not the whole; null for one that is withheld or on which nobody decided yet.
 */
export function publicNotice({
  reference,
  title,
  decision,
  reasons,
  contact,
  publication,
}: NoticeToPublish): PublicNotice | null {
  if (publication === null || publication.choice === 'withheld') return null;
  const isWhole = publication.choice === 'full';
  const parts = isWhole
    ? [
        { heading: 'Decision', text: decision },
        { heading: 'Decision summary', text: reasons },
      ]
    : [
        { heading: 'Decision summary', text: publication.summary ?? '' },
        { heading: 'Why the whole is not published', text: publication.reason ?? '' },
      ];
  return {
    heading: `${reference}: ${title}`,
    parts: [...parts, { heading: 'Contact', text: contact }].filter(({ text }) => text.trim() !== ''),
    hasPapers: isWhole,
  };
}
