const kernel = (name) => ({
  input: `@concordat/domain/kernel#${name}`,
  output: `@concordat/domain/kernel#${name}`,
});

/**
 * What each scalar of the API is on the screens. The kernel's branded types cross the wire as they are,
 * so a screen cannot add pounds to pence or compare a month with a date.
 */
export const scalars = {
  ID: { input: 'string', output: 'string' },
  Pence: kernel('Pence'),
  Ppm: kernel('Ppm'),
  CalendarDate: kernel('CalendarDate'),
  Month: kernel('Month'),
  FinancialYear: kernel('FinancialYear'),
  Instant: kernel('Instant'),
  UUID: { input: 'string', output: 'string' },
  Sha256: { input: 'string', output: 'string' },
  ClockTime: kernel('ClockTime'),
  Json: { input: 'unknown', output: 'unknown' },
  PaperBody: {
    input: "import('@concordat/domain/meetings').PaperBody",
    output: "import('@concordat/domain/meetings').PaperBody",
  },
};

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

/** Names of the schema's scalars that have no meaning for the screens yet; empty when all is well. */
export function scalarsWithoutMeaning(schema) {
  return Object.values(schema.getTypeMap())
    .filter((type) => type.constructor.name === 'GraphQLScalarType')
    .map((type) => type.name)
    .filter((name) => !BUILT_IN.has(name) && !(name in scalars));
}
