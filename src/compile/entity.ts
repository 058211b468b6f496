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
import { cypher, name, value, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { BaylanysError } from '../errors.js';
import { isValuePredicate, labelOfKind, valuePredicates, type ValuePredicate } from '../model/vocabulary.js';
import { connectionOf, nested } from './connection.js';
import { cells, projectParts, row, type Emitted, type Part } from './emit.js';
import { backedEntity, backedLink } from './evidence/backed.js';
import type { Evidence } from './evidence/evidence.js';
import { entityCell, entityFacts } from './evidence/facts.js';
import { passing } from './evidence/passing.js';
import {
  emitJson,
  emitJsonList,
  storedText,
  storedTexts,
  type Hook,
  type Json,
  type JsonListSource,
  type JsonSource,
} from './json.js';
import { linkFilter } from './filter/link.js';
import { emitLinked, followsOf } from './linked.js';
import { emitField, emitObject, isProperty, type Rule, type Rules } from './object.js';
import { part } from './observe.js';
import { pageOf } from './page.js';
import { thresholdOf, withEvidence, type Emitter, type Scope } from './scope.js';
import { argumentsOf, isTypeName, objectType, selectedFields, type Field } from './selection.js';
import { every } from './criterion.js';
import { byDay } from './statement-patterns.js';
import { statementConnection, statementPool, statementsAbout } from './statements.js';
import { visible } from './visibility.js';

/** The slot of what an entity's facts are made of. */
const FACTS = 'facts of it';
/** Under which a value carries what its statements are about: no field of the contract is called so. */
const ABOUT = 'what it is about';

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

/** Where a value comes from: as it is stored, or made anew of the statements that pass. */
function shownOf({ evidence }: Scope, field: Field, n: Variable): JsonSource {
  if (evidence === null) return storedText(cypher`${n}.${name(field.name)}`);
  return {
    expression: entityCell(evidence, n),
    sharedAs: FACTS,
    parse: (cell, input) => (entityFacts(evidence, cell, input).values[field.name] ?? null) as Json | null,
  };
}

type ManyField = 'names' | 'nativeCodes' | 'externalIds' | 'statedTotals';

function manyShownOf({ evidence }: Scope, field: Field, n: Variable): JsonListSource {
  if (evidence === null) return storedTexts(cypher`${n}.${name(field.name)}`);
  return {
    expression: entityCell(evidence, n),
    sharedAs: FACTS,
    parse: (cell, input) =>
      entityFacts(evidence, cell, input)[field.name as ManyField].map(({ about, shown }) => ({
        ...shown,
        [ABOUT]: about,
      })),
  };
}

/** A shown value, with the statements about it fetched where they are selected. */
function emitShown(scope: Scope, field: Field, n: Variable, predicate: ValuePredicate): Emitted {
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
    return emitJson(
      scope,
      field,
      shownOf(scope, field, n),
      isNonNullType(field.definition.type) ? 'EMPTY' : 'NULL',
      hook,
    );
  }
  // Side by side, each with its own statements.
  return emitJsonList(scope, field, manyShownOf(scope, field, n), (type, selected, beside) => {
    if (selected.name !== 'statements' || !isEvidenced(type)) return null;
    const about = variable('x');
    const emitted = statementsAbout(scope, selected, cypher`${about}`, [about]);
    if (scope.evidence === null) {
      // The parallel list holds what each is about.
      const slot = beside.add(
        cypher`COLLECT { UNWIND ${n}.${name(`${field.name}About`)} AS ${about} RETURN ${emitted.expression} AS found }`,
      );
      return (_json, besides, input, index) => emitted.project(cells(besides[slot])[index], input);
    }
    const s = variable('s');
    const slot = beside.add(
      cypher`COLLECT { MATCH (${s}:Statement) WHERE ${s}.subject = ${n}.id AND ${byDay(s)} AND ${s}.predicate = ${value(predicate)} AND ${visible(s)} WITH DISTINCT ${s}.about AS ${about} RETURN [${about}, ${emitted.expression}] AS found }`,
    );
    return (json, besides, input) => {
      const found = cells(besides[slot])
        .map(cells)
        .find(([of]) => of === json?.[ABOUT]);
      return emitted.project(found?.[1], input);
    };
  });
}

const links: Rule = (scope, field, n) => {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const r = variable('r');
  const m = variable('m');
  const inner = withEvidence(scope, args);
  const criterion = every([
    linkFilter(inner, part(args, 'where'), r, { other: m }),
    backedLink(inner.evidence, r, null),
  ]);
  const threshold = thresholdOf(compilation, args);
  return nested(
    connectionOf(inner, objectType(compilation, 'LinkConnection'), field, {
      source: {
        carried: [r, m],
        imports: [n],
        overlapping: false,
        branches: [
          {
            match: cypher`MATCH (${n})-[${r}]-(${m}:Entity)`,
            where: [visible(r), visible(m)],
            within: null,
            keys: [cypher`${r}.kind`, cypher`${m}.sortKey`, cypher`${r}.id`],
          },
        ],
      },
      item: r,
      page: pageOf(compilation, args, 'links of an entity', { tag: 'KIND', descending: false }),
      criterion,
      threshold,
      node: (selected) => inner.emit.link(inner, selected, r),
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

/** What an entity is by the statements that pass. */
function factRules(evidence: Evidence): Rules {
  return {
    ...rules,
    name: (_scope, _field, n) => ({
      expression: entityCell(evidence, n),
      sharedAs: FACTS,
      project: (cell, input) => entityFacts(evidence, cell, input).name,
    }),
    supported: (_scope, _field, n) => ({
      expression: backedEntity(evidence, n).possible,
      project: (cell) => cell === true,
    }),
    sourceCount: (_scope, _field, n) => {
      const s = variable('s');
      const sources = (end: Fragment): Fragment =>
        cypher`MATCH (${s}:Statement) WHERE ${end} = ${n}.id AND ${byDay(s)} AND ${visible(s)} AND ${passing(evidence, s).possible} RETURN ${s}.source AS source`;
      return {
        expression: cypher`COUNT { CALL (${n}) { ${sources(cypher`${s}.subject`)} UNION ${sources(cypher`${s}.object`)} } RETURN source }`,
        project: (cell) => cell,
      };
    },
  };
}

/** The rules of one field: by its directive, else by the table. */
function rulesFor(scope: Scope, field: Field): Rules {
  const predicate = shownPredicate(scope, field);
  if (predicate !== null) return { [field.name]: (s, f, n) => emitShown(s, f, n, predicate) };
  const follows = followsOf(scope, field);
  if (follows !== null) return { [field.name]: (s, f, n) => emitLinked(s, f, n, follows) };
  return scope.evidence === null ? rules : factRules(scope.evidence);
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
          !isTypeName(field) &&
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
    if (isTypeName(field)) {
      const [typeName] = group.types;
      reads.set(group, () => typeName);
      continue;
    }
    const fieldRules = rulesFor(scope, field);
    const emitted = emitField(scope, field, n, fieldRules);
    // What is read alike of every kind needs no asking which it is.
    const sharedAs = isProperty(field, fieldRules) ? field.name : emitted.sharedAs;
    if (sharedAs !== undefined) {
      const slot = slots.add(emitted.expression, sharedAs);
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
