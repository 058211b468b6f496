// What an operation may cost: how many objects its answer may hold at most, and how much the database has to plan for it.
//
// The objects are a sum over all selected object fields, aliases included and fragments wherever they are spread: each field
// counts the objects that it can give, which is the product of the page sizes on the way to it. A list without a page size
// counts PLAIN_LIST, `nodes(ids:)` as many as ids; of an interface the dearest type counts; a count counts one for every
// COUNTED things that it may go through.
import type { GraphQLObjectType } from 'graphql';
import type { Compilation, Variables } from '../observe.js';
import type { Field } from '../selection.js';
import { walk, type Selected, type Selection } from './selected.js';
import type { Size } from './size.js';

/** The longest that one list may be for the operation to pass. */
export interface Narrowing {
  readonly size: Size;
  readonly came: number;
  readonly most: number;
}

export interface Price {
  /** Parts of its text that the database plans and runs on their own: root fields, lists, look-ups and counts. */
  readonly reads: number;
  /** Fields, fragments counted wherever they are spread. */
  readonly fields: number;
  /** Objects that the answer may hold at most. */
  readonly objects: (variables: Variables) => number;
  /** The one list that can stay longest for the objects to be within the bound; null where no one list is enough. */
  readonly narrowing: (variables: Variables, bound: number) => Narrowing | null;
}

/** More lists than that are not tried when a narrowing is looked for: each costs some walks. */
const MOST_TRIED = 40;

interface Instead {
  readonly size: Size;
  readonly length: number;
}

/** `instead` stands for what the arguments say of one list. */
function objectsOf(root: readonly Selected[], variables: Variables, instead: Instead | null): number {
  const known = new Map<Selection, number>();
  const lengthOf = (times: number | Size): number => {
    if (typeof times === 'number') return times;
    return times === instead?.size ? instead.length : times.read(variables);
  };
  const ofSelection = (selection: Selection): number => {
    const seen = known.get(selection);
    if (seen !== undefined) return seen;
    const sum = sumOf(selection.selected);
    known.set(selection, sum);
    return sum;
  };
  const sumOf = (selected: readonly Selected[]): number => {
    let sum = 0;
    for (const { times, costOfCount, below } of selected) {
      if (costOfCount) sum += costOfCount(variables);
      const length = lengthOf(times);
      if (length > 0) sum += length * (1 + Math.max(0, ...below.map(ofSelection)));
    }
    return sum;
  };
  return sumOf(root);
}

function narrowingOf(
  root: readonly Selected[],
  sizes: readonly Size[],
  variables: Variables,
  bound: number,
): Narrowing | null {
  let best: Narrowing | null = null;
  for (const size of sizes.slice(0, MOST_TRIED)) {
    const passes = (length: number): boolean => objectsOf(root, variables, { size, length }) <= bound;
    const came = size.read(variables);
    if (came < 2 || !passes(1)) continue;
    let most = 1;
    let tooMany = came;
    while (tooMany - most > 1) {
      const middle = Math.floor((most + tooMany) / 2);
      if (passes(middle)) most = middle;
      else tooMany = middle;
    }
    if (best === null || most > best.most) best = { size, came, most };
  }
  return best;
}

/** The price of these fields of the root type. */
export function priceOf(compilation: Compilation, root: GraphQLObjectType, fields: readonly Field[]): Price {
  const { selected, sizes } = walk(compilation, root, fields);
  return {
    reads: selected.reduce((sum, field) => sum + field.reads, 0),
    fields: selected.reduce((sum, field) => sum + field.fields, 0),
    objects: (variables) => objectsOf(selected, variables, null),
    narrowing: (variables, bound) => narrowingOf(selected, sizes, variables, bound),
  };
}
