// Typed shortcuts: what is at the other end of an entity's links of one kind.
import { getDirectiveValues, getNamedType } from 'graphql';
import type { LinkDirection, LinkKind } from '../generated/schema.js';
import { all, cypher, name, param, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { connectionOf, nested } from './connection.js';
import { cells, type Emitted } from './emit.js';
import { every } from './criterion.js';
import { backedLink } from './evidence/backed.js';
import { passing } from './evidence/passing.js';
import { entityFilter } from './filter/entity.js';
import type { Branch } from './list.js';
import { part, type Arg, type Input } from './observe.js';
import { pageOf } from './page.js';
import { thresholdOf, withEvidence, type Scope } from './scope.js';
import { argumentsOf, objectType, type Field } from './selection.js';
import { statesAbsence } from './statement-patterns.js';
import { visible } from './visibility.js';

export interface Follows {
  readonly kind: LinkKind;
  readonly direction: LinkDirection;
}

export function followsOf(scope: Scope, field: Field): Follows | null {
  const directive = scope.compilation.schema.getDirective('follows');
  const node = field.definition.astNode;
  if (!directive || !node) return null;
  return (getDirectiveValues(directive, node) as Follows | undefined) ?? null;
}

/** The statements that pass and say that the other end is unknown, or that there is none, by day of saying. */
function statedAbsence(scope: Scope, n: Variable, kind: LinkKind, s: Variable): Fragment {
  const said = all([...statesAbsence(n, kind, s), passing(scope.evidence, s).possible]);
  return cypher`MATCH (${s}:Statement) WHERE ${said} WITH ${s} ORDER BY ${s}.valueKind DESC, ${s}.sortDay, ${s}.id`;
}

function farLabel(scope: Scope, field: Field): Fragment {
  const connection = objectType(scope.compilation, getNamedType(field.definition.type).name);
  const nodes = connection.getFields()['nodes'];
  return name(nodes === undefined ? 'Entity' : getNamedType(nodes.type).name);
}

export function emitLinked(scope: Scope, field: Field, n: Variable, { kind, direction }: Follows): Emitted {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const r = variable('r');
  const m = variable('m');
  const type = name(kind);
  const label = farLabel(scope, field);
  const inner = withEvidence(scope, args);
  const standings: Arg = part(args, 'standings');
  const there = backedLink(
    inner.evidence,
    r,
    param((input) => standings.read((input as Input).variables)),
  );
  const criterion = every([there, entityFilter(inner, part(args, 'where'), m)]);
  const far = (end: 'subject' | 'object'): readonly Fragment[] => [
    cypher`${r}.${name(`${end}Sort`)}`,
    cypher`${r}.${name(end)}`,
    cypher`${r}.id`,
  ];
  // An incident has few perpetrators, a law one maker: what one thing is the subject of is expanded and sorted.
  const few: Branch = {
    match: cypher`MATCH (${n})-[${r}:${type}]->(${m}:${label})`,
    where: [visible(m)],
    within: null,
    keys: far('object'),
    sorted: true,
  };
  // Half of all incidents may lie in one place. The composite index of the kind holds the order of the far end: a hub's
  // first page needs no expansion of the hub.
  const inOrderFrom = (end: 'subject' | 'object'): Branch => ({
    match:
      end === 'subject'
        ? cypher`MATCH ()-[${r}:${type}]->(${m}:${label})`
        : cypher`MATCH (${m}:${label})-[${r}:${type}]->()`,
    where: [cypher`${r}.${name(end)} = ${n}.id`, visible(m)],
    within: cypher`${r}.${name(end)}`,
    keys: far(end === 'subject' ? 'object' : 'subject'),
  });
  const branches =
    direction === 'OUT'
      ? [few]
      : direction === 'IN'
        ? [inOrderFrom('object')]
        : [inOrderFrom('subject'), inOrderFrom('object')];
  const connectionType = objectType(compilation, getNamedType(field.definition.type).name);
  const s = variable('s');
  const silent: Emitted = { expression: cypher`null`, project: () => null };
  return nested(
    connectionOf(inner, connectionType, field, {
      source: { carried: [r, m], branches, overlapping: false, imports: [n] },
      item: m,
      page: pageOf(compilation, args, `follows ${kind} ${direction}`, { tag: 'FAR', descending: false }),
      criterion,
      threshold: thresholdOf(compilation, args),
      node: (selected) => inner.emit.entity(inner, selected, m),
      edgeFields: { link: (selected) => inner.emit.link(inner, selected, r) },
      extras: {
        stated: () =>
          direction === 'IN'
            ? silent
            : {
                expression: cypher`head(COLLECT { ${statedAbsence(inner, n, kind, s)} RETURN ${s}.valueKind AS found LIMIT 1 })`,
                project: (cell) => cell ?? null,
              },
        statedBy: (selected) => {
          if (direction === 'IN') return { expression: cypher`null`, project: () => [] };
          const by = variable('s');
          const emitted = inner.emit.statement(inner, selected, by);
          return {
            expression: cypher`COLLECT { ${statedAbsence(inner, n, kind, by)} RETURN [${by}.valueKind, ${emitted.expression}] AS found }`,
            // UNKNOWN_STATED, which excludes less, comes first: what says the other thing is left out.
            project: (cell, input) => {
              const found = cells(cell).map(cells);
              return found.filter(([said]) => said === found[0]?.[0]).map((one) => emitted.project(one[1], input));
            },
          };
        },
      },
    }),
  );
}
