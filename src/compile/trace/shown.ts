// Entities and links that an answer names by id, wherever it names them: fetched once each, shown by the ordinary emitters.
import { getNamedType, getNullableType, isAbstractType, isListType, isObjectType } from 'graphql';
import { print } from '../../cypher/print.js';
import { cypher, join, param, variable } from '../../cypher/tag.js';
import { kindOfEntityId } from '../../model/ids.js';
import { labelOfKind } from '../../model/vocabulary.js';
import { cells, emptyProjected, TYPE_NAME } from '../emit.js';
import type { Hook } from '../json.js';
import type { Input } from '../observe.js';
import type { Scope } from '../scope.js';
import { selectedFields, type Field } from '../selection.js';
import { ask, type Step } from '../steps.js';
import { poolOf, readPool, type Fetched } from '../tally/pools.js';
import { visible } from '../visibility.js';

export interface ShownRead {
  readonly entities: Fetched;
  readonly links: Fetched;
}

/** What is to be shown: entities by id, links by id and between which two entities they are. */
export interface ToShow {
  readonly entities: Iterable<string>;
  readonly links: ReadonlyMap<string, readonly [string, string]>;
}

interface ShowInput extends Input {
  readonly entities: readonly string[];
  readonly links: readonly string[];
  readonly between: readonly (readonly [string, string])[];
}

export interface Shown {
  /** For `readJson`: fields of the types Entity and Link stand in the JSON as ids. What was not fetched is null, or left out of its list. */
  readonly hook: Hook;
  /** One statement, or none where nothing is selected of them. */
  readonly fetch: (toShow: ToShow, input: Input) => Generator<Step, ShownRead, unknown>;
}

const nothing: ShownRead = { entities: new Map(), links: new Map() };

/** Response keys by type where nothing but ids is selected, which tell their types: nothing need be fetched for that. */
function idsAlone(scope: Scope, field: Field): ReadonlyMap<string, readonly string[]> | null {
  const { schema } = scope.compilation;
  const named = getNamedType(field.definition.type);
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  const selected = types.map((type) => [type.name, selectedFields(scope.compilation, type, field.nodes)] as const);
  if (!selected.every(([, fields]) => fields.every(({ name }) => name === 'id'))) return null;
  return new Map(selected.map(([type, fields]) => [type, fields.map(({ responseKey }) => responseKey)]));
}

function typeOf(id: string): string {
  const kind = kindOfEntityId(id);
  return kind === null ? 'Link' : labelOfKind(kind);
}

/** To be fetched when the hooks of the whole selection were made. */
export function shownById(scope: Scope): Shown {
  const [n, a, r, b, i] = [variable('n'), variable('a'), variable('r'), variable('b'), variable('i')];
  const pools = { entities: poolOf(n), links: poolOf(r) };
  const hook: Hook = (_type, field) => {
    const named = getNamedType(field.definition.type).name;
    if (named !== 'Entity' && named !== 'Link') return null;
    const of = named === 'Entity' ? 'entities' : 'links';
    const isList = isListType(getNullableType(field.definition.type));
    const alone = idsAlone(scope, field);
    const show =
      alone === null ? pools[of].show(scope, field, named === 'Entity' ? scope.emit.entity : scope.emit.link) : null;
    const one = (id: unknown, read: unknown, input: Input): unknown => {
      if (typeof id !== 'string') return null;
      if (show !== null) return show((read as ShownRead)[of], id, input);
      const made = emptyProjected();
      made[TYPE_NAME] = typeOf(id);
      for (const key of alone?.get(typeOf(id)) ?? []) made[key] = id;
      return made;
    };
    if (!isList) return (json, [read], input) => one(json?.[field.name], read, input);
    return (json, [read], input) =>
      ((json?.[field.name] ?? []) as readonly unknown[]).flatMap((id) => one(id, read, input) ?? []);
  };
  const entities = param((input) => (input as ShowInput).entities);
  const links = param((input) => (input as ShowInput).links);
  const between = param((input) => (input as ShowInput).between);
  const statementOf = (asked: { readonly entities: boolean; readonly links: boolean }) => {
    const parts = [
      ...(asked.entities
        ? [
            cypher`MATCH (${n}:Entity) WHERE ${n}.id IN ${entities} AND ${visible(n)} RETURN ['ENTITY', ${n}.id, ${pools.entities.slots()}] AS item`,
          ]
        : []),
      ...(asked.links
        ? [
            cypher`UNWIND ${between} AS ${i} MATCH (${a}:Entity) WHERE ${a}.id = ${i}[0] MATCH (${b}:Entity) WHERE ${b}.id = ${i}[1] MATCH (${a})-[${r}]->(${b}) WHERE ${r}.id IN ${links} AND ${visible(r)} RETURN ['LINK', ${r}.id, ${pools.links.slots()}] AS item`,
          ]
        : []),
    ];
    return parts.length === 0 ? null : print(join(parts, cypher` UNION ALL `));
  };
  const prepared = new Map<string, ReturnType<typeof statementOf>>();
  return {
    hook,
    *fetch(toShow, input) {
      const ids = [...new Set(toShow.entities)];
      const ends = new Map([...toShow.links.values()].map((pair) => [pair.join(' '), pair]));
      const asked = {
        entities: pools.entities.isAsked() && ids.length > 0,
        links: pools.links.isAsked() && ends.size > 0,
      };
      const key = `${asked.entities} ${asked.links}`;
      const statement = prepared.get(key) ?? statementOf(asked);
      prepared.set(key, statement);
      if (statement === null) return nothing;
      const bound: ShowInput = {
        ...input,
        entities: ids,
        links: [...toShow.links.keys()],
        between: [...ends.values()],
      };
      const rows = (yield* ask(statement, bound)).map(cells);
      const of = (tag: string): Fetched => readPool(rows.flatMap(([is, ...rest]) => (is === tag ? [rest] : [])));
      return { entities: of('ENTITY'), links: of('LINK') };
    },
  };
}
