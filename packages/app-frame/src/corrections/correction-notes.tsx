import { correctionInWords, type LinkedParagraph } from '@concordat/domain/printed';
import { Link } from '@concordat/ui';

/** A correction whose other words are read in the pack of their own meeting. */
export type CorrectionRead = LinkedParagraph & { readonly meetingId: string; readonly minutesId: string };

/** Where the words that correct others, or are corrected by them, are read: in the pack of their own meeting. */
export function hrefInPack({ meetingId, minutesId, otherId }: CorrectionRead): string {
  return `/resource-group/meetings/${meetingId}?minutes=${minutesId}#${otherId}`;
}

/** Under words of minutes: which of another meeting correct them, or are corrected by them. */
export function CorrectionNotes<Linked extends LinkedParagraph>({
  corrections,
  hrefOf,
}: {
  corrections: readonly Linked[];
  /** Where the others are read. */
  hrefOf: (correction: Linked) => string;
}) {
  return corrections.map((correction) => (
    <p className="govuk-body-s" key={`${correction.paragraphId} ${correction.otherId}`}>
      <Link href={hrefOf(correction)}>{correctionInWords(correction)}</Link>
    </p>
  ));
}
