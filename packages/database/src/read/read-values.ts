import pg from 'pg';

const { builtins } = pg.types;

/**
 * Values as the domain writes them: whole numbers as numbers (a RangeError past 2^53), dates as `2016-12-16`,
 * moments as `2016-12-16T10:00:00.000Z`, arrays of ids and dates as arrays of text.
 */
export const readValues: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === builtins.INT8) return wholeNumber;
    if (oid === builtins.DATE) return asText;
    if (oid === builtins.TIMESTAMPTZ) return moment;
    if (oid === dateArray) return pg.types.getTypeParser(textArray, 'text');
    return pg.types.getTypeParser(oid, format as 'text');
  }) as typeof pg.types.getTypeParser,
};

/** Every value as PostgreSQL sent it. */
export const textAsSent: pg.CustomTypesConfig = {
  getTypeParser: (() => asText) as unknown as typeof pg.types.getTypeParser,
};

const dateArray = 1182;
const textArray = 1009 as number as (typeof builtins)['TEXT'];

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be read exactly`);
  return value;
}

function moment(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}

function asText(text: string): string {
  return text;
}
