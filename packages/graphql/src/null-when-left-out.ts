/** Hands a use case null for what the caller left out, since the API says both alike and a command says null. */
export function nullWhenLeftOut<Context, Command extends object, Came, Field extends string>(
  run: (context: Context, command: Command) => Promise<Came>,
  ...fields: readonly Field[]
) {
  return (context: Context, command: object): Promise<Came> => {
    const nulls = Object.fromEntries(fields.map((field) => [field, null]));
    const given = Object.entries(command).filter(([, value]) => value !== undefined);
    return run(context, { ...nulls, ...Object.fromEntries(given) } as Command);
  };
}
