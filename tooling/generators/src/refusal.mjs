/** Something asked of the generator that it will not do, in one plain sentence. */
export class Refusal extends Error {}
