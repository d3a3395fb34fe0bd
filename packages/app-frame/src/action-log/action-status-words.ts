/** An action's status as both apps say it. */
export const actionStatusWords = { open: 'Open', ongoing: 'Ongoing', closed: 'Closed' } as const;
