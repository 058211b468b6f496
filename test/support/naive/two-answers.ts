// The same operation put to the program and to the naive reader, page by page.
import { graphql, parse, validate, type ExecutionResult } from 'graphql';
import { createCompiler } from '../../../src/compile/compile.js';
import type { Graph } from '../../../src/graph/run.js';
import { contract } from '../../../src/model/sdl.js';
import { contextOn, patient, schema } from '../context.js';
import { naiveAnswer } from './answer.js';
import type { Operation } from './operations/operations.js';
import type { View } from './view.js';

const compiler = createCompiler(schema);
const MOST_PAGES = 4;

type Variables = Readonly<Record<string, unknown>>;

export async function programAnswer(graph: Graph, source: string, variables: Variables = {}): Promise<ExecutionResult> {
  const context = contextOn(patient(graph), compiler);
  return await graphql({ schema, source, variableValues: variables, contextValue: context });
}

const cursorKeys = new Set(['cursor', 'startCursor', 'endCursor']);

/** What both must agree on: everything but the texts of cursors, which are each reader's own. */
export function comparable(answer: ExecutionResult): unknown {
  if (answer.errors) return { errors: answer.errors.map(({ message }) => message), data: null };
  return JSON.parse(
    JSON.stringify({ data: answer.data }, (key, value: unknown) =>
      cursorKeys.has(key) && value !== null ? 'a cursor' : value,
    ),
  );
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The cursors with which each list at the root goes on; null where no list does. */
function nextPage({ data }: ExecutionResult, { lists }: Operation): Variables | null {
  const cursors = lists.flatMap(({ key, cursor, backwards }) => {
    const info = (data?.[key] as { readonly pageInfo?: PageInfo } | null | undefined)?.pageInfo;
    if (!info || !(backwards ? info.hasPreviousPage : info.hasNextPage)) return [];
    return [[cursor, backwards ? info.startCursor : info.endCursor] as const];
  });
  return cursors.some(([, at]) => at !== null) ? Object.fromEntries(cursors) : null;
}

export interface TwoAnswers {
  readonly program: unknown;
  readonly naive: unknown;
}

/** Pages of both, up to the first on which they differ. */
export async function twoAnswers(graph: Graph, whole: View, operation: Operation): Promise<TwoAnswers> {
  const document = parse(operation.source);
  const [wrong] = validate(contract, document);
  if (wrong) throw new Error(`the generated operation is not valid: ${wrong.message}\n${operation.source}`);
  let program: ExecutionResult = { data: null };
  let naive: ExecutionResult = { data: null };
  let cursors: readonly [Variables, Variables] | null = [{}, {}];
  for (let page = 0; cursors !== null && page < MOST_PAGES; page += 1) {
    program = await programAnswer(graph, operation.source, { ...operation.variables, ...cursors[0] });
    naive = await naiveAnswer(whole, document, { ...operation.variables, ...cursors[1] });
    if (JSON.stringify(comparable(program)) !== JSON.stringify(comparable(naive))) break;
    const next = [nextPage(program, operation), nextPage(naive, operation)] as const;
    cursors = next[0] === null || next[1] === null ? null : [next[0], next[1]];
  }
  return { program: comparable(program), naive: comparable(naive) };
}
