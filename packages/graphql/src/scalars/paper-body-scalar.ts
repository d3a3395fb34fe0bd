import { isPaperBody, type PaperBody } from '@concordat/domain/meetings';
import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** What comes in is looked at by the command, which says in a sentence what is wrong with it. */
export const PaperBodyScalar = new GraphQLScalarType<unknown, PaperBody>({
  name: 'PaperBody',
  description:
    'The body of a paper as a tree of paragraphs, headings, lists and tables, words bold, italic or linked to the web: { type: "doc", content: […] }. Anything else is refused.',
  serialize: (value) => {
    if (!isPaperBody(value)) throw new GraphQLError('PaperBody: this is not the body of a paper.');
    return value;
  },
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
