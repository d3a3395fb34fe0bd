declare const brand: unique symbol;

/** A plain value that only its own constructor can make, so two kinds of text or number are never mixed up. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };
