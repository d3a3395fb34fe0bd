import { isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, schema, type TestApi } from './api.ts';
import { commands } from './commands-asked/index.ts';
import { mutationOf } from './mutation-of.ts';
import { somebody } from './office/somebody.ts';

/** The names of everything that is ever shown. */
const shown = [
  ...new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : [])),
  ),
];

describe('mass assignment', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('tries many names', () => expect(shown.length).toBeGreaterThan(150));

  it.each(Object.keys(commands))('%s takes no field but its own', async (name) => {
    const input = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
    const known = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    for (const field of shown.filter((one) => !known.includes(one))) {
      const { errors } = await api.ask(mutationOf(name), somebody(), {
        input: { ...commands[name], [field]: true },
      });
      expect(errors?.[0]?.message, field).toMatch(/is not defined by type/);
      expect(api.statements).toEqual([]);
    }
  });
});
