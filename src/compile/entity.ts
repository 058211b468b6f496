// Entities: of one kind, or of any kind behind the interface, each as one positional list.
import {
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
} from 'graphql';
import type { Predicate } from '../generated/schema.js';
import { cypher, name, value, variable, type Variable } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { isValuePredicate, labelOfKind, valuePredicates, type ValuePredicate } from '../model/vocabulary.js';
import { connectionOf, nested } from './connection.js';
import { cells, projectParts, row, type Emitted, type Part } from './emit.js';
import { emitJson, emitJsonList, type Hook } from './json.js';
import { linkFilter } from './link.js';
import { emitLinked, followsOf } from './linked.js';
import { emitField, emitObject, isProperty, type Rule, type Rules } from './object.js';
import { choice, part } from './observe.js';
import { pageOf } from './page.js';
import type { Emitter, Scope } from './scope.js';
import { argumentsOf, objectType, selectedFields, type Field } from './selection.js';
import { statementConnection, statementPool, statementsAbout } from './statements.js';
import { visible } from './visibility.js';

function isEvidenced(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some((i) => i.name === 'Evidenced');
}

function shownPredicate(scope: Scope, field: Field): ValuePredicate | null {
  const directive = scope.compilation.schema.getDirective('shows');
  const node = field.definition.astNode;
  if (!directive || !node) return null;
  const found = getDirectiveValues(directive, node) as { predicate: Predicate } | undefined;
  return found !== undefined && isValuePredicate(found.predicate) ? found.predicate : null;
}

/** A shown value: stored JSON, with the statements about it fetched where they are selected. */
function emitShown(scope: Scope, field: Field, n: Variable, predicate: ValuePredicate): Emitted {
  const stored = cypher`${n}.${name(field.name)}`;
  if (!valuePredicates[predicate].many) {
    const about = cypher`${n}.id + ${value(`|${predicate}`)}`;
    const hook: Hook = (type, selected, beside) => {
      if (selected.name !== 'statements') return null;
      if (type.name === 'HarmPart') return statementPool(scope, selected, about, beside);
      if (!isEvidenced(type)) return null;
      const emitted = statementsAbout(scope, selected, about, [n]);
      const slot = beside.add(emitted.expression);
      return (_json, besides, input) => emitted.project(besides[slot], input);
    };
    return emitJson(scope, field, stored, isNonNullType(field.definition.type) ? 'EMPTY' : 'NULL', hook);
  }
  // Side by side, each with its own statements: the parallel list holds what each is about.
  return emitJsonList(scope, field, stored, 'STRINGS', (type, selected, beside) => {
    if (selected.name !== 'statements' || !isEvidenced(type)) return null;
    const about = variable('x');
    const emitted = statementsAbout(scope, selected, cypher`${about}`, [about]);
    const slot = beside.add(
      cypher`COLLECT { UNWIND ${n}.${name(`${field.name}About`)} AS ${about} RETURN ${emitted.expression} AS found }`,
    );
    return (_json, besides, input, index) => emitted.project(cells(besides[slot])[index], input);
  });
}

const links: Rule = (scope, field, n) => {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const r = variable('r');
  const m = variable('m');
  const criterion = linkFilter(compilation, part(args, 'where'), r);
  const threshold = choice(compilation, part(args, 'match')) === 'DEFINITE' ? criterion.definite : criterion.possible;
  return nested(
    connectionOf(compilation, objectType(compilation, 'LinkConnection'), field, {
      source: {
        carried: [r, m],
        imports: [n],
        overlapping: false,
        branches: [
          {
            match: cypher`MATCH (${n})-[${r}]-(${m}:Entity)`,
            where: [visible(r), visible(m), cypher`${r}.supported`, threshold],
            within: null,
            keys: [cypher`${r}.kind`, cypher`${m}.sortKey`, cypher`${r}.id`],
          },
        ],
      },
      item: r,
      page: pageOf(compilation, args, 'links of an entity', { tag: 'KIND', descending: false }),
      criterion,
      node: (selected) => scope.emit.link(scope, selected, r),
      edgeFields: {},
      extras: {},
    }),
  );
};

const rules: Rules = {
  links,
  statements: (scope, field, n) =>
    nested(
      statementConnection(
        scope,
        field,
        'entity',
        [
          { property: 'subject', is: cypher`${n}.id` },
          { property: 'object', is: cypher`${n}.id` },
        ],
        [n],
      ),
    ),
};

/** The rules of one field: by its directive, else by the table. */
function rulesFor(scope: Scope, field: Field): Rules {
  const predicate = shownPredicate(scope, field);
  if (predicate !== null) return { [field.name]: (s, f, n) => emitShown(s, f, n, predicate) };
  const follows = followsOf(scope, field);
  if (follows !== null) return { [field.name]: (s, f, n) => emitLinked(s, f, n, follows) };
  return rules;
}

interface Group {
  readonly field: Field;
  readonly types: string[];
}

/** A field that several types select by the same nodes is one field: it is fetched once for all of them. */
function groupFields(scope: Scope, types: readonly GraphQLObjectType[], nodes: readonly FieldNode[]) {
  const groups: Group[] = [];
  const ofType = new Map<string, Group[]>();
  for (const type of types) {
    const mine = selectedFields(scope.compilation, type, nodes).map((field) => {
      const known = groups.find(
        ({ field: other }) =>
          other.responseKey === field.responseKey &&
          other.nodes.length === field.nodes.length &&
          other.nodes.every((node, i) => node === field.nodes[i]),
      );
      if (known) {
        known.types.push(type.name);
        return known;
      }
      const group = { field, types: [type.name] };
      groups.push(group);
      return group;
    });
    ofType.set(type.name, mine);
  }
  return { groups, ofType };
}

function emitAnyKind(
  scope: Scope,
  nodes: readonly FieldNode[],
  types: readonly GraphQLObjectType[],
  n: Variable,
): Emitted {
  const slots = row();
  const kindSlot = slots.add(cypher`${n}.kind`, 'kind');
  const { groups, ofType } = groupFields(scope, types, nodes);
  const reads = new Map<Group, Part['read']>();
  for (const group of groups) {
    const { field } = group;
    const fieldRules = rulesFor(scope, field);
    const emitted = emitField(scope, field, n, fieldRules);
    if (isProperty(field, fieldRules)) {
      const slot = slots.add(emitted.expression, field.name);
      reads.set(group, (read, input) => emitted.project(read[slot], input));
      continue;
    }
    const everywhere = group.types.length === types.length;
    const labels = group.types.map((type) => cypher`${n}:${name(type)}`);
    const condition = labels.reduce((a, b) => cypher`${a} OR ${b}`);
    const slot = slots.add(
      everywhere ? emitted.expression : cypher`CASE WHEN ${condition} THEN ${emitted.expression} END`,
    );
    reads.set(group, (read, input) => emitted.project(read[slot], input));
  }
  const projectors = new Map(
    types.map((type) => {
      const parts = (ofType.get(type.name) ?? []).map((group) => ({
        responseKey: group.field.responseKey,
        read: reads.get(group) ?? (() => null),
      }));
      return [type.name, projectParts(type.name, parts)] as const;
    }),
  );
  return {
    expression: slots.list(),
    project: (cell, input) => {
      const read = cells(cell);
      const typeName = labelOfKind(read[kindSlot] as Parameters<typeof labelOfKind>[0]);
      const project = projectors.get(typeName);
      if (!project) throw new BaylanysError('INTERNAL', `an entity of the unknown kind ${String(read[kindSlot])}`);
      return project(read, input);
    },
  };
}

export const emitEntity: Emitter = (scope, field, n) => {
  const type = getNamedType(field.definition.type);
  if (isObjectType(type)) return emitObject(scope, type, field.nodes, n, (selected) => rulesFor(scope, selected));
  const { schema } = scope.compilation;
  const entity = schema.getType('Entity');
  return emitAnyKind(scope, field.nodes, isInterfaceType(entity) ? schema.getPossibleTypes(entity) : [], n);
};
