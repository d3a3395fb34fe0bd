/** A fixed id for each thing of the test office, by a number. */
export const id = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const bodies = { ours: id(1), theirs: id(2) } as const;
export const people = { chiefExecutive: id(11), treasurer: id(12), stranger: id(13) } as const;
export const posts = { chiefExecutive: id(21), treasurer: id(22), theirs: id(23) } as const;
export const forums = { board: id(41), theirBoard: id(42), group: id(43) } as const;
export const planEntries = { promised: id(451), secret: id(452) } as const;
export const escalations = { asked: id(456), secret: id(457), answered: id(458), theirs: id(459) } as const;
export const forumChanges = { merger: id(401), done: id(402) } as const;
export const meetings = { december: id(51), november: id(52), january: id(53), theirs: id(54) } as const;
export const items = { minutes: id(61), restricted: id(62), bare: id(63), secret: id(64) } as const;
export const papers = {
  open: id(71),
  sensitive: id(72),
  named: id(73),
  appendix: id(74),
  loose: id(75),
  theirs: id(76),
};
export const papersInHand = { ours: id(751), named: id(752), theirs: id(753) } as const;
export const minutes = { november: id(81), theirs: id(82) } as const;
export const actions = {
  overdue: id(91),
  undated: id(92),
  closed: id(93),
  theirs: id(94),
  sensitive: id(95),
} as const;
export const notes = { open: id(991) } as const;
export const trackers = { ours: id(981), theirs: id(982) } as const;
export const notices = {
  ready: id(601),
  secret: id(602),
  signed: id(603),
  theirs: id(604),
  past: id(605),
} as const;
export const delegations = { tenders: id(611) } as const;
export const plans = { ours: id(501), theirs: id(502), withdrawn: id(503) } as const;
export const pressures = { ours: id(571), theirs: id(572), unknown: id(573) } as const;
export const precepts = { ours: id(551), theirs: id(552), none: id(553) } as const;
export const statutoryReports = { open: id(561), closed: id(562), theirs: id(563) } as const;
export const scenarios = { award: id(511), both: id(512), theirs: id(513) } as const;
export const imports = { pending: id(101), rejected: id(102), theirs: id(103) } as const;
export const programmes = { ours: id(601), theirs: id(602) } as const;
export const capitalSchemes = { workshop: id(621), held: id(622), theirs: id(624) } as const;
export const registers = { ours: id(701), theirs: id(702), road: id(711), planned: id(721) } as const;
export const governing = { regulations: id(841), theirs: id(842), withdrawn: id(843) } as const;
export const inspections = {
  answered: id(821),
  copied: id(822),
  theirs: id(823),
  recommendation: id(831),
} as const;
export const interests = { charity: id(801), sensitive: id(802), ended: id(803), theirs: id(804) } as const;
export const ledgers = { ours: id(401), theirs: id(402) } as const;
export const budgetReturns = { waiting: id(481), signed: id(482), theirs: id(483) } as const;
export const workforceGroups = { counted: id(491), uncounted: id(492), theirs: id(493) } as const;
export const virements = { ours: id(471), theirs: id(472) } as const;
export const ledgerExtracts = { ours: id(461), theirs: id(462) } as const;
export const ledgerRows = { pay: id(422), theirs: id(432) } as const;

/** The words that only a restricted row has; they must be found by nobody who may not read it. */
export const canary = 'marmalade';
