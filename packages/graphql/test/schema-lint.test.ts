import {
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];

const described = types.flatMap((type): (readonly [string, string | null | undefined])[] => {
  if (builtIn.includes(type.name)) return [];
  const own = [[type.name, type.description] as const];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const),
    ];
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field.description] as const,
      ),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
  ]);
  return [...own, ...fields];
});

const fieldsOf = (names: (name: string) => boolean) =>
  types
    .filter((type) => isObjectType(type) && names(type.name))
    .flatMap((type) => {
      const fields: GraphQLField<unknown, unknown>[] = isObjectType(type)
        ? Object.values(type.getFields())
        : [];
      return fields.map((field) => [`${type.name}.${field.name}`, field] as const);
    });

describe('the schema', () => {
  it('is examined', () => expect(described.length).toBeGreaterThan(500));

  it('describes everything', () => {
    expect(described.filter(([, text]) => !text?.trim()).map(([name]) => name)).toEqual([]);
  });

  it('describes in sentences', () => {
    expect(described.filter(([, text]) => !/[.:]$/.test(text ?? '')).map(([name]) => name)).toEqual([]);
  });

  it('names types in PascalCase, fields, arguments and enum values in camelCase', () => {
    const names = described.map(([name]) => name);
    const isType = (name: string) => !/[.(]/.test(name);
    expect(names.filter((name) => isType(name) && !/^[A-Z][A-Za-z]*$/.test(name))).toEqual([]);
    const inner = names
      .filter((name) => !isType(name))
      .map((name) => name.replace(/^.*[.(]/, '').replace(')', ''));
    expect(inner.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('asks yes or no with is, has or can', () => {
    const statements = ['AgendaItemSummary.approvesMinutes', 'ImportRecorded.alreadyKnown'];
    const questions = fieldsOf((name) => name !== 'PageInfo').filter(
      ([name, { type }]) => getNamedType(type).name === 'Boolean' && !statements.includes(name),
    );
    expect(
      questions.filter(([, { name }]) => !/^(is|has|can)[A-Z]/.test(name)).map(([name]) => name),
    ).toEqual([]);
  });

  it('never shows money as a number of pounds', () => {
    expect(fieldsOf(() => true).filter(([, { type }]) => getNamedType(type).name === 'Float')).toEqual([]);
  });

  it('lists in connections that need a page size, with edges and a page', () => {
    const lists = fieldsOf((name) => name === 'Query').filter(([, { type }]) =>
      getNamedType(type).name.endsWith('Connection'),
    );
    expect(lists.length).toBeGreaterThan(8);
    for (const [name, field] of lists) {
      const connection = getNamedType(field.type);
      expect(
        field.args.map((arg) => arg.name),
        name,
      ).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
      expect(isObjectType(connection) && Object.keys(connection.getFields()), name).toEqual(
        expect.arrayContaining(['edges', 'pageInfo']),
      );
    }
    const bare = fieldsOf((name) => name === 'Query').filter(([, { type }]) =>
      isListType(isNonNullType(type) ? type.ofType : type),
    );
    expect(bare.map(([name]) => name)).toEqual(['Query.nodes']);
  });

  it('answers every command with a union of what it came to', () => {
    for (const [name, field] of fieldsOf((type) => type === 'Mutation')) {
      const title = field.name.charAt(0).toUpperCase() + field.name.slice(1);
      const result = getNamedType(field.type);
      expect(
        field.args.map((arg) => String(arg.type)),
        name,
      ).toEqual([`${title}Input!`]);
      expect(result.name, name).toBe(`${title}Result`);
      const members = isUnionType(result) ? result.getTypes().map((type) => type.name) : [];
      expect(members, name).toEqual(expect.arrayContaining(['Refused', 'ValidationErrors']));
      const input = getNamedType(field.args[0]?.type ?? field.type);
      const isVersioned = isInputObjectType(input) && 'expectedVersion' in input.getFields();
      expect(members.includes('Conflict'), name).toBe(isVersioned);
    }
  });

  it('gives every node that a command names a version', () => {
    const nodes = types.filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
    );
    const unversioned = nodes.filter((type) => isObjectType(type) && !('version' in type.getFields()));
    expect(unversioned.map(({ name }) => name)).toEqual(['AuditEvent']);
  });
});
