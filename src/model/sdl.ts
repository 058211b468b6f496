// The contract as it stands in schema/, read once.
import { readFileSync } from 'node:fs';
import { buildASTSchema, Kind, parse, concatAST, type DocumentNode, type GraphQLSchema } from 'graphql';

// Written out: nothing scans folders to find what the contract is.
const files = [
  'arrest',
  'coverage',
  'compare',
  'directives',
  'entity',
  'facets',
  'filter',
  'group',
  'history',
  'incident',
  'law',
  'link',
  'neighbourhood',
  'network',
  'load-bearing',
  'organization',
  'paths',
  'person',
  'place',
  'query',
  'search',
  'series',
  'source',
  'statement',
  'tally',
  'timeline',
  'values',
  'vocabulary',
] as const;

function readSdl(): DocumentNode {
  return concatAST(
    files.map((name) => parse(readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8'))),
  );
}

/** `extend type Query` of every file, folded into the one definition: buildASTSchema ignores extensions. */
function foldExtensions(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind !== Kind.OBJECT_TYPE_DEFINITION
      ? definition
      : {
          ...definition,
          fields: [
            ...(definition.fields ?? []),
            ...document.definitions.flatMap((other) =>
              other.kind === Kind.OBJECT_TYPE_EXTENSION && other.name.value === definition.name.value
                ? (other.fields ?? [])
                : [],
            ),
          ],
        },
  );
  return { ...document, definitions: definitions.filter((d) => d.kind !== Kind.OBJECT_TYPE_EXTENSION) };
}

export const sdl: DocumentNode = foldExtensions(readSdl());

/** The contract without resolvers: what the model and the compiler read. */
export const contract: GraphQLSchema = buildASTSchema(sdl);
