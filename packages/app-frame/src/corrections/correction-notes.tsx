import { correctionInWords, type LinkedParagraph } from '@concordat/domain/printed';
import { Link } from '@concordat/ui';

/** Under a paragraph of minutes: which paragraph of another meeting corrects it, or is corrected by it. */
export function CorrectionNotes<Linked extends LinkedParagraph>({
  corrections,
  hrefOf,
}: {
  corrections: readonly Linked[];
  /** Where the other paragraph is read. */
  hrefOf: (correction: Linked) => string;
}) {
  return corrections.map((correction) => (
    <p className="govuk-body-s" key={`${correction.paragraphId} ${correction.otherId}`}>
      <Link href={hrefOf(correction)}>{correctionInWords(correction)}</Link>
    </p>
  ));
}
