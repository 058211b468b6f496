// The entities and links that a network's answer shows: which they are is known once it is measured, so they are fetched then,
// each once.
import { getNamedType, getNullableType, isListType } from 'graphql';
import { print } from '../../cypher/print.js';
import { cypher, join, param, value, variable } from '../../cypher/tag.js';
import { cells } from '../emit.js';
import type { Hook } from '../json.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { ask, type Step } from '../steps.js';
import { poolOf, readPool, type Fetched } from '../tally/pools.js';
import { visible } from '../visibility.js';

type Sort = 'entities' | 'links';

/** What the hooks read of: while `wanted` is there they take note of what is to be shown, and show nothing. */
export interface NetworkShown {
  readonly wanted: Readonly<Record<Sort, Set<string>>> | null;
  readonly entities: Fetched;
  readonly links: Fetched;
}

/** A link by its id and both ends: by its id alone every kind's index would be asked. */
export type NamedLink = readonly [id: string, subject: string, object: string];

interface ShownInput extends Input {
  readonly entities: readonly string[];
  readonly links: readonly NamedLink[];
}

/** Makes the answer twice: first to see what it shows, then of what was fetched. */
export type Show = (
  make: (shown: NetworkShown) => unknown,
  linkOf: (id: string) => NamedLink,
  input: Input,
) => Generator<Step, unknown, unknown>;

export interface ShownThings {
  readonly hook: Hook;
  /** To be called when everything was hooked in. */
  readonly prepare: () => Show;
}

const tags: Readonly<Record<Sort, number>> = Object.freeze({ entities: 0, links: 1 });
const nothing: Fetched = new Map();

export function shownThings(scope: Scope): ShownThings {
  const n = variable('n');
  const [a, r, b, x] = [variable('a'), variable('r'), variable('b'), variable('x')];
  const pools = { entities: poolOf(n), links: poolOf(r) };

  const hook: Hook = (_type, field) => {
    const named = getNamedType(field.definition.type).name;
    if (named !== 'Entity' && named !== 'Link') return null;
    const sort: Sort = named === 'Entity' ? 'entities' : 'links';
    const show = pools[sort].show(scope, field, named === 'Entity' ? scope.emit.entity : scope.emit.link);
    const one = (id: string, shown: NetworkShown, input: Input): unknown => {
      if (shown.wanted === null) return show(shown[sort], id, input);
      shown.wanted[sort].add(id);
      return null;
    };
    const isList = isListType(getNullableType(field.definition.type));
    return (json, [given], input) => {
      const shown = given as NetworkShown;
      const ids = json?.[field.name];
      if (!isList) return one(ids as string, shown, input);
      return (ids as readonly string[]).flatMap((id) => one(id, shown, input) ?? []);
    };
  };

  const prepare = (): Show => {
    const entities = param((input) => (input as ShownInput).entities);
    const links = param((input) => (input as ShownInput).links);
    const ofEntities = cypher`MATCH (${n}:Entity) WHERE ${n}.id IN ${entities} AND ${visible(n)} RETURN [${value(tags.entities)}, ${n}.id, ${pools.entities.slots()}] AS item`;
    const ofLinks = cypher`UNWIND ${links} AS ${x} MATCH (${a}:Entity)-[${r}]->(${b}:Entity) WHERE ${a}.id = ${x}[1] AND ${b}.id = ${x}[2] AND ${r}.id = ${x}[0] AND ${visible(a)} AND ${visible(b)} AND ${visible(r)} RETURN [${value(tags.links)}, ${r}.id, ${pools.links.slots()}] AS item`;
    const parts = [...(pools.entities.isAsked() ? [ofEntities] : []), ...(pools.links.isAsked() ? [ofLinks] : [])];
    const statement = print(join(parts, cypher` UNION ALL `));

    return function* show(make, linkOf, input) {
      const wanted = { entities: new Set<string>(), links: new Set<string>() };
      if (parts.length > 0) make({ wanted, entities: nothing, links: nothing });
      if (wanted.entities.size + wanted.links.size === 0)
        return make({ wanted: null, entities: nothing, links: nothing });
      const asked: ShownInput = {
        ...input,
        entities: [...wanted.entities].sort(),
        links: [...wanted.links].sort().map(linkOf),
      };
      const rows = (yield* ask(statement, asked)).map(cells);
      const of = (sort: Sort): Fetched =>
        readPool(rows.filter(([tag]) => tag === tags[sort]).map(([, id, slots]) => [id, slots]));
      return make({ wanted: null, entities: of('entities'), links: of('links') });
    };
  };
  return { hook, prepare };
}
