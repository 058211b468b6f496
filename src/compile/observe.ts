// What a compilation saw of the request's variables: everything that shaped its text, and nothing else.
import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import { BaylanysError } from '../errors.js';

/** How many fields may be walked. */
export interface Budget {
  readonly most: number;
  /** Whose they are, for the refusal: what is walked, and how it is counted. */
  readonly of: string;
}

/** Fields of one root field, fragments counted wherever they are spread and interfaces for each of their types. */
const rootField: Budget = { most: 5000, of: 'A root field asks for up to 5000 fields' };

/** Coerced variable values of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a compiled statement is bound to and projected with. */
export interface Input {
  readonly variables: Variables;
  /** The newest revision at each instant that is asked about (ISO 8601, UTC). */
  readonly revisionAt?: ReadonlyMap<string, number>;
}

/** A part of a field's arguments: how to read it from any request, and where it stands in the input. */
export interface Arg {
  readonly read: (variables: Variables) => unknown;
  readonly path: string;
}

interface Observation {
  readonly read: (variables: Variables) => unknown;
  readonly saw: unknown;
}

/**
 * One compilation. Text may depend on a variable only through `know`: what it saw is kept, and the compiled statement
 * serves every request of the same document in which the same would be seen. Values that are only parameters are read
 * when the statement is bound.
 */
export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Reads something of the variables that shapes the text; what it gives is compared by `===`. */
  /** Takes note of so many more fields; refuses an operation that would compile to more text than any database should plan. */
  readonly spend: (fields: number) => void;
  /** Takes note of an instant whose revision has to be known before the statement is bound. */
  readonly dates: (instant: (variables: Variables) => string) => void;
  readonly know: <Seen extends string | number | boolean | null>(read: (variables: Variables) => Seen) => Seen;
}

export interface Watched {
  readonly compilation: Compilation;
  /** Whether another request would have been compiled to the same text. */
  readonly fits: (variables: Variables) => boolean;
  readonly instants: readonly ((variables: Variables) => string)[];
}

export function watch(
  schema: GraphQLSchema,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Variables,
  budget: Budget = rootField,
): Watched {
  const observations: Observation[] = [];
  const know = <Seen extends string | number | boolean | null>(read: (v: Variables) => Seen): Seen => {
    const saw = read(variables);
    observations.push({ read, saw });
    return saw;
  };
  const instants: ((variables: Variables) => string)[] = [];
  const dates = (instant: (variables: Variables) => string): void => {
    instants.push(instant);
  };
  let spent = 0;
  const spend = (fields: number): void => {
    spent += fields;
    if (spent <= budget.most) return;
    throw new BaylanysError(
      'TOO_COSTLY',
      `${budget.of}, counting each fragment wherever it is spread; this one asks for more: ask in several operations.`,
    );
  };
  return {
    compilation: { schema, fragments, know, spend, dates },
    instants,
    fits: (other) => observations.every(({ read, saw }) => read(other) === saw),
  };
}

/** A field of an input object. */
export function part(arg: Arg, key: string): Arg {
  return {
    read: (variables) => {
      const whole = arg.read(variables);
      return typeof whole === 'object' && whole !== null ? (whole as Record<string, unknown>)[key] : undefined;
    },
    path: arg.path === '' ? key : `${arg.path}.${key}`,
  };
}

/** Whether the argument was given and is not null. */
export function isGiven(compilation: Compilation, arg: Arg): boolean {
  return compilation.know((variables) => {
    const read = arg.read(variables);
    return read !== undefined && read !== null;
  });
}

/** An enum or boolean argument's value: it may shape the text. */
export function choice(compilation: Compilation, arg: Arg): string | null {
  return compilation.know((variables) => (arg.read(variables) as string | null | undefined) ?? null);
}

/** A list of enum values, without repetition and sorted, so that their order makes no new text. Null where not given. */
export function choices(compilation: Compilation, arg: Arg): readonly string[] | null {
  const joined = compilation.know((variables) => {
    const read = arg.read(variables) as readonly string[] | null | undefined;
    return read === null || read === undefined ? null : [...new Set(read)].sort().join(' ');
  });
  if (joined === null) return null;
  return joined === '' ? [] : joined.split(' ');
}
