// Compiles an operation of one root field, as the server does, without a database.
import {
  getVariableValues,
  Kind,
  parse,
  validate,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { createCompiler, type CompiledField, type Compiler } from '../../../src/compile/compile.js';
import type { Search } from '../../../src/compile/steps.js';
import type { Statement } from '../../../src/cypher/statement.js';
import { contract } from '../../../src/model/sdl.js';

export interface Compiling {
  readonly compiled: CompiledField;
  readonly variables: Record<string, unknown>;
  readonly text: string;
  readonly params: () => Readonly<Record<string, unknown>>;
}

const parsed = new Map<string, ReturnType<typeof parse>>();

/** Throws where the operation is not valid: a test of something that clients cannot send proves nothing. */
export function compiling(
  operation: string,
  given: Record<string, unknown> = {},
  compiler: Compiler = createCompiler(contract),
): Compiling {
  const document = parsed.get(operation) ?? parse(operation);
  parsed.set(operation, document);
  const [problem] = validate(contract, document);
  if (problem) throw problem;
  const definition = document.definitions.find(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = Object.fromEntries(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const { coerced, errors } = getVariableValues(contract, definition?.variableDefinitions ?? [], given);
  if (errors?.[0]) throw errors[0];
  const field = definition?.selectionSet.selections[0];
  if (field?.kind !== Kind.FIELD) throw new Error('the operation begins with a field');
  const rootField = contract.getQueryType()?.getFields()[field.name.value];
  if (!rootField) throw new Error('no such root field');
  const variables = coerced ?? {};
  const compiled = compiler.compile({ nodes: [field], definition: rootField, fragments }, variables);
  const bound = () =>
    compiled.search === null ? compiled.statement?.bind({ variables }) : together(compiled.search({ variables }));
  return { compiled, variables, text: bound()?.text ?? '', params: () => bound()?.params ?? {} };
}

/** A row that goes far enough with most searches: an entity that is there, without links. */
const row = ['incident:a', false, 0, [], []];

/** The first statement of a search, and those that it comes to when each is answered by that row. */
function together(search: Search): Statement | undefined {
  const asked: Statement[] = [];
  try {
    for (let step = search.next(); step.done !== true && asked.length < 4; step = search.next([row])) {
      if (!('ask' in step.value)) break;
      asked.push(step.value.ask);
    }
  } catch (error) {
    if (asked.length === 0) throw error;
    // The row was not what this search reads.
  }
  if (asked.length === 0) return undefined;
  const params = asked.flatMap((one, i) => Object.entries(one.params).map(([as, value]) => [`${i} ${as}`, value]));
  return {
    text: asked.map(({ text }) => text).join('\n'),
    params: asked.length === 1 ? (asked[0]?.params ?? {}) : (Object.fromEntries(params) as Statement['params']),
  };
}
