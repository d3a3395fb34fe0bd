/** Root connections that grow page by page, with the arguments that make two lists different ones. */
export const pagedLists = {
  imports: ['filter'],
  meetings: ['filter'],
  papersInHand: ['filter'],
  people: ['filter'],
  posts: [],
  interestsRegister: ['filter'],
  users: ['filter'],
  actionLog: ['filter'],
  auditEvents: ['filter'],
  decisionNotices: ['filter'],
  inspectionReports: ['filter'],
  pressures: [],
  escalations: ['filter'],
  search: ['words', 'filter', 'perKind', 'isLastWordBegun'],
} as const;
