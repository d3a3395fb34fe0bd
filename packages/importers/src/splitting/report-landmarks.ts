import { resembles } from '../lines/resemble.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { readLabel } from '../numbering/read-label.ts';

/** True of the row or line that names the source documents, the background papers or the contact officer. */
export function isReferenceRow(line: SourceLine): boolean {
  const label = line.cells?.find((cell) => cell.text !== '')?.text ?? line.text.split(':')[0] ?? '';
  if (label.length > 40) return false;
  return resembles(
    label,
    'sourcedocument',
    'sourcedocuments',
    'contactofficer',
    'contactofficers',
    'backgroundpapers',
    'backgrounddocuments',
    'contact',
    'contacts',
    'reportauthor',
    'officercontact',
  );
}

export function isRecommendationHeading(line: SourceLine): boolean {
  if (line.text.length > 60 || line.cells !== null) return false;
  const label = readLabel(line.text);
  const words = label === null ? line.text : label.rest;
  return resembles(
    words,
    'recommendation',
    'recommendations',
    'recommendationsforapproval',
    'decisionrequired',
    'decisionsrequired',
    'recommendedaction',
  );
}
