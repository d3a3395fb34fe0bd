/** Why rows of month 6 are over or under, by the names of the rows: the paper's reasons in our words. */
export const monthSixNotes: readonly { readonly rows: readonly string[]; readonly text: string }[] = [
  { rows: ['Net budget requirement'], text: 'The year is expected to end £0.7 million under budget.' },
  {
    rows: ['Police Officer Pay & Allowances'],
    text: 'Fewer officers joined in September and November than had been planned.',
  },
  {
    rows: ['PCSO Pay & Overtime'],
    text: 'Strength is 131 against an establishment of 150. Recruitment runs through the year, but full strength is unlikely before it ends.',
  },
  {
    rows: ['Support Staff Pay'],
    text: 'Posts in collaborated units are not in this line. Vacancies, and whether the posts are needed, are under review.',
  },
  { rows: ['Training'], text: 'The training budget is now in the collaboration; little is left here.' },
  { rows: ['Total Police Pension Costs'], text: 'Moves with officer numbers and with expected retirements.' },
  {
    rows: ['Total Premises Costs'],
    text: 'A small underspend, after the likely cost of agile working schemes.',
  },
  { rows: ['Total Transport Costs'], text: 'Less fuel, and less travel as agile working spreads.' },
  { rows: ['Insurance and Risk Management'], text: 'Fees for handling claims that go back several years.' },
  {
    rows: ['Other Grants & Contributions'],
    text: 'More grant than expected, spent in supplies and services.',
  },
  {
    rows: ['Collaboration - Athena', 'Change team'],
    text: 'Expected to balance, until the cost of replacing Airwave is known.',
  },
  {
    rows: [
      'Collaboration - Cameras, Tickets and Collisions',
      'Cameras, Tickets and Collisions underspend - to reserves',
    ],
    text: 'The underspend goes to reserves and may pay for road safety schemes only.',
  },
  {
    rows: ['Revenue Contribution to Capital Outlay for approval'],
    text: 'Part of the underspend of Joint Protective Services, to pay for its capital schemes once approved.',
  },
  {
    rows: ['Organisational Support'],
    text: 'The budget for HR and for learning is set. ICT is not fully in the collaboration before 2017/18.',
  },
  {
    rows: ['Collaboration - Criminal Justice/Custody phase 1'],
    text: 'First phase only, with its senior managers; its budget follows in month 7.',
  },
  {
    rows: ['Sexual Assault Referral Centre (SARC)'],
    text: 'Refurbishment, premises and running costs: this force’s share. The policing body has approved a draw on reserves if it is needed.',
  },
];
