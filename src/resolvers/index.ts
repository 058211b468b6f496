// The list of resolvers: the contract's root fields and abstract types; everything else reads what was projected.
import { buildASTSchema, isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

import { roots } from '../compile/roots/index.js';
import type { Context } from '../context.js';
import { BaylanysError } from '../errors.js';
import { sdl } from '../model/sdl.js';
import { about, aboutFields } from './about.js';
import { answer, readProjected, typeOfProjected } from './answer.js';

/** The contract, executable. */
export function executableSchema(): GraphQLSchema {
  const schema = buildASTSchema(sdl);
  const query: Record<string, GraphQLFieldResolver<unknown, Context>> = {
    ...Object.fromEntries(Object.keys(roots).map((field) => [field, answer])),
    about,
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOfProjected;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve =
        type === schema.getQueryType() ? query[name] : aboutFields.has(type.name) ? undefined : readProjected;
      if (resolve) field.resolve = resolve;
      else if (type === schema.getQueryType())
        throw new BaylanysError('INTERNAL', `nothing answers the root field ${name}`);
    }
  }
  return schema;
}
