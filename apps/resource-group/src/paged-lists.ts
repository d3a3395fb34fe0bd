/** Root connections that grow page by page, with the arguments that make two lists different ones. */
export const pagedLists = {
  meetings: ['filter'],
  actionLog: ['filter'],
  packSearch: ['meetingId', 'words'],
  decisionNotices: ['filter'],
  inspectionReports: ['filter'],
  escalations: ['filter'],
  pressures: [],
  ledgers: [],
  capitalProgrammes: [],
  search: ['words', 'filter', 'perKind', 'isLastWordBegun'],
} as const;
