import type { DraftAttendee, DraftDocument, DraftFinding, FindingKind } from '@concordat/domain/imports';
import type { ReadAction } from '../minutes/read-actions.ts';

/** One question for each field that applies to a paper and that the paper does not print. */
export function askAboutDocument(document: DraftDocument): DraftFinding[] {
  const at = document.lines[0];
  const name =
    document.title === null
      ? `The ${document.kind} at line ${at}`
      : `"${shorten(document.title)}" (line ${at})`;
  const findings: DraftFinding[] = [];
  const ask = (kind: FindingKind, missing: boolean, what: string) => {
    if (missing) findings.push(question(kind, at, `${name} does not print ${what}.`));
  };
  if (document.kind === 'report') {
    ask('missingDate', document.date === null, 'its date');
    ask('unknownPerson', document.from === null, 'who it is from');
    ask('unknownPerson', document.to === null, 'whom it is for');
    ask('missingReference', document.recommendations?.length === 0, 'a recommendation');
    ask('unknownPerson', document.contactOfficers?.length === 0, 'a contact officer');
  }
  if (document.meeting) {
    ask('missingDate', document.meeting.date === null, 'the date of the meeting');
    ask('missingDate', document.meeting.time === null, 'the time of the meeting');
    ask('missingReference', document.meeting.venue === null, 'where the meeting is held');
    ask('missingReference', document.meeting.forum === null, 'which forum meets');
  }
  if (document.attendance) {
    const { members, inAttendance, apologies } = document.attendance;
    ask('unknownPerson', members.length + inAttendance.length === 0, 'who was present');
    findings.push(...askAboutPeople([...members, ...inAttendance, ...apologies], at));
  }
  return findings;
}

/** One question for the names, one for the posts and one for the bodies that the lists of people leave out. */
function askAboutPeople(people: readonly DraftAttendee[], line: number): DraftFinding[] {
  return (['name', 'post', 'body'] as const).flatMap((part) => {
    const lacking = people.filter((person) => person[part] === null);
    if (lacking.length === 0) return [];
    const who = lacking.map((person) => person.name ?? person.post ?? person.body ?? 'somebody');
    const howMany = lacking.length === 1 ? 'one person' : `${lacking.length} people`;
    const listed = `${who.slice(0, 5).join('; ')}${who.length > 5 ? '; …' : ''}`;
    return [
      question(
        'unknownPerson',
        line,
        `The minutes at line ${line} list ${howMany} without a ${part}: ${listed}.`,
      ),
    ];
  });
}

/** Questions about an action: nobody owns it, or nothing says when it is due. */
export function askAboutAction({ action, line, unknownName }: ReadAction): DraftFinding[] {
  const findings: DraftFinding[] = [];
  if (unknownName !== null) {
    findings.push(
      question(
        'unknownPerson',
        line,
        `The action on line ${line} is given to "${unknownName}", whom the minutes do not list.`,
      ),
    );
  } else if (action.owner.post === null && action.owner.body === null) {
    findings.push(question('unknownPerson', line, `The action on line ${line} does not say who owns it.`));
  }
  if (action.due.month === null) {
    const printed =
      action.due.printed === null
        ? 'does not say when it is due'
        : `is due "${action.due.printed}", which names no date`;
    findings.push(question('missingDate', line, `The action on line ${line} ${printed}.`));
  }
  return findings;
}

export function question(kind: FindingKind, line: number | null, message: string): DraftFinding {
  return { severity: 'question', kind, line, printed: null, computed: null, difference: null, message };
}

function shorten(title: string): string {
  return title.length > 80 ? `${title.slice(0, 77)}…` : title;
}
