// Joins the compiler and the graph: a root field is compiled, run as one statement, and projected.
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { CompiledField, RootField } from '../compile/compile.js';
import { TYPE_NAME, type Projected } from '../compile/emit.js';
import type { Input, Variables } from '../compile/observe.js';
import { revisionAtStatement } from '../compile/revision-at.js';
import type { Sieve } from '../compile/sieve.js';
import type { Search, Step } from '../compile/steps.js';
import type { Answered, Context } from '../context.js';
import { BaylanysError } from '../errors.js';

function definitionOf(info: GraphQLResolveInfo) {
  const definition = info.parentType.getFields()[info.fieldName];
  if (!definition) throw new BaylanysError('INTERNAL', `no field ${info.fieldName}`);
  return definition;
}

/** Of a list that is weighed row by row: about a page of what mostly passes. */
const ROWS_AT_ONCE = 100;

type Statement = Parameters<Context['graph']['read']>[0];

async function itemsOf(context: Context, statement: Statement, timeoutMs?: number): Promise<readonly unknown[]> {
  context.counted.roundTrips += 1;
  const bounds = timeoutMs === undefined ? {} : { timeoutMs };
  const rows = await context.graph.read(statement, { signal: context.signal, ...bounds });
  return rows.map((row) => row[0]);
}

async function sifted(compiled: CompiledField, sieve: Sieve, input: Input, context: Context): Promise<unknown> {
  const statement = compiled.statement?.bind(input);
  if (!statement) return compiled.project([], input);
  context.counted.roundTrips += 1;
  const rows = context.graph.stream(statement, { signal: context.signal, rowsAtOnce: ROWS_AT_ONCE });
  for await (const [row] of rows) if (sieve.take(row)) break;
  return compiled.project(sieve.kept(), input, sieve.counted());
}

/** All of a search's steps together get the time of one statement. What a statement fails with the search may answer otherwise. */
async function searched(search: Search, context: Context): Promise<unknown> {
  const { timeoutMs } = context.graph;
  const end = performance.now() + timeoutMs;
  let step = search.next();
  while (step.done !== true) {
    const remaining = Math.round(end - performance.now());
    const outcome = await (
      remaining > 0 ? stepped(step.value, context, remaining) : Promise.reject(outOfTime(timeoutMs))
    ).then(
      (given) => () => search.next(given),
      (error: unknown) => () => search.throw(error),
    );
    step = outcome();
  }
  return step.value;
}

function stepped(step: Step, context: Context, timeoutMs: number): Promise<unknown> {
  if ('ask' in step) return itemsOf(context, step.ask, timeoutMs);
  return context.measurer.measure(step.measure, { signal: context.signal, timeoutMs });
}

function outOfTime(ms: number): BaylanysError {
  return new BaylanysError('TIMEOUT', `The search did not end within ${ms} ms. Ask for less at a time.`);
}

/** What the statement is bound with: the variables and, where it is bounded by time, the revisions of that time. */
async function withRevisions(compiled: CompiledField, variables: Variables, context: Context): Promise<Input> {
  const revisionAt = new Map<string, number>();
  for (const instant of new Set(compiled.instants.map((read) => read(variables)))) {
    const [number] = await itemsOf(context, revisionAtStatement.bind(instant));
    revisionAt.set(instant, typeof number === 'number' ? number : 0);
  }
  return { variables, revisionAt };
}

async function ask(root: RootField, variables: Variables, context: Context): Promise<Answered> {
  const compiled = context.compiler.compile(root, variables);
  // Not awaited where nothing is asked: what is refused while binding is refused in the order of the fields.
  const input = compiled.instants.length === 0 ? { variables } : await withRevisions(compiled, variables, context);
  if (compiled.storedOrder) context.counted.storedOrder = true;
  if (compiled.search) return { value: await searched(compiled.search(input), context), compiled };
  if (!compiled.statement) return { value: compiled.project([], input), compiled };
  if (compiled.sift) return { value: await sifted(compiled, compiled.sift(input), input, context), compiled };
  return { value: compiled.project(await itemsOf(context, compiled.statement.bind(input)), input), compiled };
}

/**
 * Answers a root field from the graph: one round trip a request, none where its arguments already tell the answer, several
 * where it searches.
 */
export function answerRoot(
  responseKey: string,
  root: RootField,
  variables: Variables,
  context: Context,
): Promise<Answered> {
  const known = context.answered.get(responseKey);
  if (known) return known;
  const fresh = ask(root, variables, context);
  context.answered.set(responseKey, fresh);
  return fresh;
}

export const answer: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const root = { nodes: info.fieldNodes, definition: definitionOf(info), fragments: info.fragments };
  return (await answerRoot(String(info.path.key), root, info.variableValues, context)).value;
};

/** Every other field was made by the projector, under its response key. */
export const readProjected: GraphQLFieldResolver<unknown, Context> = (source, _args, _context, info) =>
  (source as Projected)[info.path.key];

export function typeOfProjected(value: unknown): string | undefined {
  return (value as Projected)[TYPE_NAME];
}
