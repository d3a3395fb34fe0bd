import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import type { PersonId } from './bodies-ids.ts';

export type BodiesRefusal =
  | {
      readonly kind: 'NameMissing';
      readonly what: 'area' | 'legalName' | 'shortName' | 'headTitle' | 'post' | 'person';
    }
  | { readonly kind: 'NameTaken'; readonly name: string }
  | { readonly kind: 'EmailNotAnAddress'; readonly email: string }
  | { readonly kind: 'EmailTaken'; readonly email: string }
  | {
      readonly kind: 'AppointmentEndsBeforeItBegins';
      readonly from: CalendarDate;
      readonly until: CalendarDate;
    }
  | {
      readonly kind: 'PostAlreadyHeld';
      readonly by: PersonId;
      readonly from: CalendarDate;
      readonly until: CalendarDate | null;
      readonly isDeputising: boolean;
    }
  | { readonly kind: 'DeputyIsTheHolder'; readonly from: CalendarDate }
  | { readonly kind: 'BodyNotThere'; readonly from: CalendarDate | null; readonly until: CalendarDate | null }
  | { readonly kind: 'AppointmentUnknown' }
  | { readonly kind: 'AppointmentAlreadyEnds'; readonly until: CalendarDate }
  | { readonly kind: 'BodyAlreadySucceeded'; readonly lastDay: CalendarDate | null }
  | { readonly kind: 'SuccessorIsItself' }
  | { readonly kind: 'SuccessorOfAnotherKind' }
  | { readonly kind: 'BodyEndsBeforeItBegins'; readonly from: CalendarDate }
  | { readonly kind: 'PredecessorHandsOverLater'; readonly on: CalendarDate }
  | { readonly kind: 'SuccessorNotThere'; readonly on: CalendarDate };

const missing = {
  area: 'Give the area a name.',
  legalName: 'Give the full legal name of the body.',
  shortName: 'Give the short name people use for the body.',
  headTitle: 'Give the title of the head of the body.',
  post: 'Give the post a title.',
  person: 'Give the name of the person.',
} as const;

/** One plain sentence that says what to do. */
export function sentenceForBodiesRefusal(refusal: BodiesRefusal): string {
  switch (refusal.kind) {
    case 'NameMissing':
      return missing[refusal.what];
    case 'NameTaken':
      return `The name ${refusal.name} is already in use; choose another one or use what is there.`;
    case 'EmailNotAnAddress':
      return 'Enter an e-mail address such as name@example.police.uk.';
    case 'EmailTaken':
      return `Someone with the e-mail address ${refusal.email} is already registered; use that person.`;
    case 'AppointmentEndsBeforeItBegins':
      return `The last day must be ${writtenDate(refusal.from)}, when the appointment begins, or later.`;
    case 'PostAlreadyHeld':
      return refusal.isDeputising
        ? `Someone deputises in this post from ${writtenDate(refusal.from)}; end that first or choose other dates.`
        : `The post is held from ${writtenDate(refusal.from)}; end that appointment first or choose other dates.`;
    case 'DeputyIsTheHolder':
      return 'This person holds the post already; choose somebody else to deputise.';
    case 'BodyNotThere':
      return `Choose dates on which the body exists: ${lifetime(refusal.from, refusal.until)}.`;
    case 'AppointmentUnknown':
      return 'This post has no such appointment; open the post again and choose one.';
    case 'AppointmentAlreadyEnds':
      return `The appointment ends on ${writtenDate(refusal.until)} already; choose an earlier last day or make a new appointment.`;
    case 'BodyAlreadySucceeded':
      return 'The body already has a successor; correct that record instead of adding a second.';
    case 'SuccessorIsItself':
      return 'A body cannot succeed itself; choose the body that takes over.';
    case 'SuccessorOfAnotherKind':
      return 'The successor must be the same kind of body; choose one that takes over the same functions.';
    case 'BodyEndsBeforeItBegins':
      return `The last day must be ${writtenDate(refusal.from)}, the body's first day, or later.`;
    case 'PredecessorHandsOverLater':
      return `Another body hands over to this one on ${writtenDate(refusal.on)}; choose a last day after that.`;
    case 'SuccessorNotThere':
      return `The successor must exist on ${writtenDate(refusal.on)}, the day after; choose another body or another last day.`;
  }
}

function lifetime(from: CalendarDate | null, until: CalendarDate | null): string {
  const begins = from === null ? '' : `from ${writtenDate(from)} `;
  const ends = until === null ? 'onwards' : `until ${writtenDate(until)}`;
  return `${begins}${ends}`;
}
