/** The plan of the Board's paper of 16 December 2016, in our own words; what no paper gives says so. */
const years = ['2017/18', '2018/19', '2019/20', '2020/21'] as const;

const monitoring = 'Revenue monitoring month 6 of 2016/17, Appendix 1';
const office = 'Revenue monitoring month 6 of 2016/17, section 5';
const solved = 'Solved from the financing printed in the MTFP paper, 5.4';
const assumption = 'MTFP paper of 16 December 2016, 5.2';

const pay = { 'pay-award': 100, increments: 100 };
const prices = { inflation: 100 };

type Moved = Readonly<Record<string, number>>;

function line(key: string, label: string, thousands: number, movedBy: Moved, source = monitoring) {
  const financing = source === solved;
  return {
    key,
    label,
    side: financing ? ('financing' as const) : ('spend' as const),
    base: Math.round(thousands * 100_000),
    shares: Object.entries(movedBy).map(([driver, percent]) => ({ driver, share: percent * 10_000 })),
    source,
    isTakenAsGiven: financing,
  };
}

function driver(key: string, label: string, percents: readonly number[], source = assumption) {
  return {
    key,
    label,
    rates: years.map((year, at) => ({ year, rate: Math.round((percents[at] ?? 0) * 10_000) })),
    source,
    isTakenAsGiven: source !== assumption,
  };
}

/** An item by its amounts in pounds, one for each year. */
export function planItem(
  key: string,
  label: string,
  kind: 'pressure' | 'saving' | 'reserveUse',
  pounds: readonly number[],
  source: string,
) {
  return {
    key,
    label,
    kind,
    amounts: years.map((year, at) => ({ year, amount: (pounds[at] ?? 0) * 100 })),
    isRecurring: true,
    confidence: 1_000_000,
    isOn: true,
    source,
    isTakenAsGiven: true,
  };
}

/** As the paper prints it, the precept's rise and the split of the financing being solved from its own figures. */
export const decemberPlan = {
  baseYear: '2016/17',
  yearCount: years.length,
  drivers: [
    driver('pay-award', 'Pay award', [1, 1, 1, 1]),
    driver('increments', 'Increments', [0.6, 0.6, 0.6, 0.6]),
    driver('inflation', 'General inflation', [1, 2, 2, 2]),
    driver('energy', 'Energy prices', [3, 3, 3, 3]),
    driver('grant', 'Government grant', [-0.5, -0.5, -0.5, -1]),
    driver('tax-base', 'Council tax base', [2, 2, 2, 2.3]),
    driver(
      'precept',
      'Precept at Band D',
      [1.99, 1.99, 1.99, 1.99],
      'The paper speaks of a proposed increase without its rate; this one gives all four printed years of financing',
    ),
  ],
  lines: [
    line('officer-pay', 'Police officer pay and overtime', 48_487, pay),
    line('pcso-pay', 'PCSO pay and overtime', 4_972, pay),
    line('staff-pay', 'Police staff pay and overtime', 18_352, pay),
    line('other-employees', 'Other employee costs', 105, prices),
    line('pensions', 'Police pensions', 12_209, { 'pay-award': 100 }),
    line('premises', 'Premises without utilities', 2_696, prices),
    line('utilities', 'Utilities', 995, { energy: 100 }),
    line('transport', 'Transport', 1_069, prices),
    line('supplies', 'Supplies and services', 7_085, prices),
    line('income', 'Income', -1_683, prices),
    line(
      'collaboration',
      'Collaboration and partnerships',
      33_082,
      { 'pay-award': 75, increments: 75, inflation: 25 },
      `${monitoring}; that three quarters of it are pay is taken as given`,
    ),
    line('carry-forwards', 'Carry forwards', -1_080, {}),
    line('capital-from-revenue', 'Revenue contribution to capital', 1_212, {}),
    line('commissioners-office', 'Office of the Commissioner', 1_229, pay, office),
    line('community-safety-grants', 'Community safety grants', 1_300, {}, office),
    line('grant', 'Government grant', 79_417.085, { grant: 100 }, solved),
    line('precept', 'Council tax precept', 49_666.538, { 'tax-base': 100, precept: 100 }, solved),
    line('other-financing', 'Other financing', 1_000, {}, solved),
  ],
  items: [
    planItem(
      'pressures',
      'Pressures and growth the paper does not list',
      'pressure',
      [3_577_517, 4_680_568, 4_750_219, 4_815_530],
      'What is left of the spend printed in the MTFP paper, 5.4, after the budget of 2016/17 and the assumptions of 5.2',
    ),
    {
      ...planItem(
        'bch',
        'Collaboration with Bedfordshire and Hertfordshire',
        'saving',
        [550_000, 1_100_000, 1_650_000, 2_200_000],
        'MTFP paper, 5.5: £2.2m across the period; how it grows and the confidence are taken as given',
      ),
      confidence: 800_000,
      deliveryState: 'inDelivery' as const,
    },
    {
      ...planItem(
        'huntingdon',
        'Police and fire estate in Huntingdon',
        'saving',
        [0, 0, 0, 0],
        'MTFP paper, 5.8: no savings are assumed yet',
      ),
      deliveryState: 'notStarted' as const,
      isTakenAsGiven: false,
    },
  ],
  reserves: {
    opening: 900_000_000,
    minimum: 390_000_000,
    source: 'No paper of the pack gives general reserves; about 7% and 3% of the budget are taken as given',
    isTakenAsGiven: true,
  },
  prudential: {
    openingRequirement: 2_400_000_000,
    openingDebt: 1_100_000_000,
    yearlyProvision: 90_000_000,
    operationalBoundary: 2_000_000_000,
    authorisedLimit: 2_500_000_000,
    source: 'An example of the demo office; the papers give no limits of debt',
    isTakenAsGiven: true,
  },
  earlier: {
    label: 'The plan of January 2016',
    source: 'MTFP paper, 3.2: a cumulative gap of £6.6m up to 2019/20, without its lines',
    gaps: [{ year: '2019/20', amount: 660_000_000 }],
  },
};

/** One rate for all four years. */
export function everyYear(key: string, percent: number, from = 0) {
  return years.slice(from).map((year) => ({ driver: key, year, rate: Math.round(percent * 10_000) }));
}
