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
  // Of a search its first statement.
  const bound = () => {
    if (compiled.search === null) return compiled.statement?.bind({ variables });
    const first = compiled.search({ variables }).next();
    return first.done !== true && 'ask' in first.value ? first.value.ask : undefined;
  };
  return { compiled, variables, text: bound()?.text ?? '', params: () => bound()?.params ?? {} };
}
