import { markingOnceApproved, writtenMarking } from '../documents/index.ts';
import type { AddPlace, MinutesParts } from './meeting-places.ts';
import { paragraphLabels } from './pack-numbering.ts';

/** Minutes are known by the numbers they print, items without one by their title. */
export function addMinutesPlaces(minutes: MinutesParts, add: AddPlace): void {
  // A mark of draft lifts on approval, so it is no difference between what was written.
  add('Minutes', writtenMarking(markingOnceApproved(minutes.marking)), minutes);
  for (const item of minutes.items) {
    const name = [item.number, item.title].filter(Boolean).join(' ');
    const at = add(`Minutes ${name}`, [item.title, ...item.outcomes].join('; '), item);
    const numbers = paragraphLabels(
      '',
      item.paragraphs.map((paragraph) => paragraph.number),
    );
    item.paragraphs.forEach((paragraph, position) => {
      add(
        `${paragraph.number === null ? at : 'Minutes'}${numbers[position] ?? ''}`,
        paragraph.text,
        paragraph,
      );
    });
    item.resolutions.forEach((resolution, position) => {
      add(`${at}, resolution ${position + 1}`, resolution.text, resolution);
    });
  }
}
