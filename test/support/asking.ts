// Asks the schema again and again: each operation is parsed and compiled once.
import { execute, parse, type DocumentNode } from 'graphql';
import { createCompiler } from '../../src/compile/compile.js';
import type { Graph } from '../../src/graph/run.js';
import { contextOn, patient, schema } from './context.js';

type Json = Readonly<Record<string, unknown>>;
export type Asking = (query: string, variables: Json) => Promise<Json>;

const compiler = createCompiler(schema);
const parsed = new Map<string, DocumentNode>();

export const askingOf =
  (graph: Graph): Asking =>
  async (source, variableValues) => {
    const document = parsed.get(source) ?? parse(source);
    parsed.set(source, document);
    const contextValue = contextOn(patient(graph), compiler);
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors?.[0]) throw errors[0];
    // Without the projector's own marks and prototypes.
    return JSON.parse(JSON.stringify(data)) as Json;
  };
