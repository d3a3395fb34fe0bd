/** A value that is only known when the statement runs; it stands in the text as `$n`, once however often it is used. */
export interface Slot<Input> {
  readonly slot: (input: Input) => unknown;
}

/** A piece of a statement. Its text is fixed when the module loads, so nothing a caller sends can become SQL. */
export interface Sql<in Input> {
  readonly parts: readonly string[];
  readonly inserts: readonly Insert<Input>[];
}

type Insert<Input> = string | Slot<Input> | Sql<Input>;

/**
 * Puts a piece of SQL together. A string inserted is SQL text itself (an alias, a column), which is why it may only
 * come from our own source; a value of a request goes in as a slot.
 */
export function sql<Input = unknown>(
  parts: TemplateStringsArray,
  ...inserts: readonly Insert<Input>[]
): Sql<Input> {
  return { parts, inserts };
}

/** Pieces one after another with a text between them. */
export function joined<Input>(pieces: readonly Insert<Input>[], between: string): Sql<Input> {
  const inner = pieces.slice(1).map(() => between);
  return { parts: ['', ...inner, ''].slice(0, pieces.length + 1), inserts: pieces };
}

/** Slots that read one field of the input each: `const given = slotsOf<ByMeeting>(); given('meetingId')`. */
export function slotsOf<Input>(): <Field extends keyof Input>(field: Field) => Slot<Input> {
  const made = new Map<keyof Input, Slot<Input>>();
  return (field) => {
    const known = made.get(field) ?? { slot: (input: Input) => input[field] };
    made.set(field, known);
    return known;
  };
}

/** The text with `$1 … $n`, and the values that go with it for one input. */
export function statementOf<Input>(piece: Sql<Input>): {
  readonly text: string;
  readonly valuesOf: (input: Input) => unknown[];
} {
  const slots: Slot<Input>[] = [];
  const written = (part: Insert<Input>): string => {
    if (typeof part === 'string') return part;
    if ('slot' in part) {
      if (!slots.includes(part)) slots.push(part);
      return `$${slots.indexOf(part) + 1}`;
    }
    return part.parts.reduce((text, next, i) => {
      const insert = part.inserts[i - 1];
      return text + (insert === undefined ? '' : written(insert)) + next;
    });
  };
  const text = written(piece);
  return { text, valuesOf: (input) => slots.map(({ slot }) => storable(slot(input))) };
}

/** A text with NUL, which PostgreSQL stores nowhere and refuses to look for, is looked for with the sign for it. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\u0000', '\u2400') : value;
}
