import type { Body, PersonId, Post } from '../src/bodies/index.ts';
import { unmarked } from '../src/documents/index.ts';
import { calendarDate, pence } from '../src/kernel/index.ts';
import {
  type DecisionNotice,
  type Delegation,
  emptyNotice,
  type NoticeRegister,
  type NoticeText,
  signNotice,
} from '../src/meetings/index.ts';
import { circumstancesOf, testId } from './circumstances.ts';
import { ownBody, viewerWith } from './viewers.ts';

export const commissioner = testId<'Person'>(61);
export const treasurer = testId<'Person'>(62);
export const deputy = testId<'Person'>(63);

export const register: NoticeRegister = {
  bodyId: ownBody,
  readerBodyIds: [ownBody],
  prefix: 'CPCC',
  openedIn: 2016,
  lastBefore: 29,
};

export const policingBody: Body = {
  id: ownBody,
  areaId: null,
  kind: 'policingBody',
  legalName: 'Police and Crime Commissioner for Exampleshire',
  shortName: 'Exampleshire OPCC',
  headTitle: 'Police and Crime Commissioner',
  from: null,
  until: null,
  successorId: null,
};

export function postHeldBy(n: number, title: string, personId: Post['holdings'][number]['personId']): Post {
  const held = { id: testId<'PostHolding'>(n + 100), personId, until: null, isDeputising: false };
  return {
    id: testId(n),
    bodyId: ownBody,
    title,
    holdings: [{ ...held, from: calendarDate('2016-05-12') }],
  };
}

export const head = postHeldBy(71, 'Police and Crime Commissioner', commissioner);
export const financeOfficer = postHeldBy(72, 'Chief Finance Officer', treasurer);

export const singleTenders: Delegation = {
  id: testId(81),
  bodyId: ownBody,
  readerBodyIds: [ownBody],
  kind: 'singleTender',
  postId: financeOfficer.id,
  post: financeOfficer.title,
  limit: pence(15_000_000),
  from: calendarDate('2016-04-01'),
  until: null,
  source: 'Commissioning strategy',
};

export const wholeText: NoticeText = {
  ...emptyNotice('Software for the control room', 'singleTender'),
  value: pence(14_999_999),
  decision: 'To buy the licences without a competition.',
  reasons: 'Only one supplier fits what is there.',
  options: [
    { title: 'Buy from the present supplier', isChosen: true, reason: '' },
    { title: 'A competition', isChosen: false, reason: 'It would take a year and cost more.' },
  ],
  advice: [
    { kind: 'legal', adviser: 'Chief Executive', text: 'The local two grounds are met.' },
    { kind: 'finance', adviser: 'Chief Finance Officer', text: 'Within the budget.' },
    { kind: 'equality', adviser: 'Chief Executive', text: 'Nobody is affected.' },
  ],
  conflicts: { kind: 'none' },
  objectives: ['Transformation'],
  contact: 'Chief Executive',
};

export const draft: DecisionNotice = {
  id: testId(91),
  bodyId: ownBody,
  readerBodyIds: [ownBody],
  reference: 'CPCC 2016-030',
  year: 2016,
  number: 30,
  status: 'draft',
  text: wholeText,
  origin: null,
  marking: unmarked,
  recordedFrom: null,
  decidedOn: null,
  signatoryPostId: null,
  signatoryPost: null,
  returnedBecause: null,
  withdrawnBecause: null,
  signature: null,
  conditionMet: null,
  publication: null,
};

const officerOf = viewerWith('officer', ['governanceOfficer']);

/** The head of the body, or another who signs. */
export const by = (personId: PersonId) =>
  circumstancesOf(viewerWith('signer', ['policingBodyHead'], { personId }));

export const officer = () => circumstancesOf(officerOf);

/** Of the words a notice under test is signed over. */
export const hash = 'a'.repeat(64);

export const ready = (text: Partial<NoticeText> = {}, post = head): DecisionNotice => ({
  ...draft,
  text: { ...wholeText, ...text },
  status: 'ready',
  signatoryPostId: post.id,
  signatoryPost: post.title,
});

export const signing = (notice: DecisionNotice, post = head, delegations = [singleTenders]) => ({
  notice,
  body: policingBody,
  post,
  delegations,
  written: { text: 'words', sha256: hash },
});

export const signed = (text: Partial<NoticeText> = {}): DecisionNotice => {
  const decision = signNotice(signing(ready(text)), { textSha256: hash }, by(commissioner));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
};
