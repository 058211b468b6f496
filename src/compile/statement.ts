// Statements, passages and sources: the evidence itself.
import { cypher, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { nested } from './connection.js';
import { projectParts, row, type Emitted, type Join } from './emit.js';
import { emitJson, noHook, readJson, storedText, type Json } from './json.js';
import { collect, emitObject, lookUp, property, type Rule, type Rules } from './object.js';
import type { Emitter, JoiningEmitter, Scope } from './scope.js';
import { isTypeName, objectType, objectTypeOf, selectedFields, type Field } from './selection.js';
import { statementConnection } from './statements.js';
import { visible } from './visibility.js';

/** An entity named by an id property of something else. */
function entityById(scope: Scope, field: Field, id: Fragment): Emitted {
  const e = variable('e');
  return lookUp(
    cypher`MATCH (${e}:Entity) WHERE ${e}.id = ${id} AND ${visible(e)}`,
    scope.emit.entity(scope, field, e),
  );
}

function sourceById(scope: Scope, field: Field, id: Fragment): Emitted {
  const o = variable('o');
  return lookUp(
    cypher`MATCH (${o}:Source) WHERE ${o}.id = ${id} AND ${visible(o)}`,
    scope.emit.source(scope, field, o),
  );
}

function sourcesById(scope: Scope, field: Field, ids: Fragment): Emitted {
  const o = variable('o');
  const id = variable('x');
  return collect(
    cypher`UNWIND ${ids} AS ${id} MATCH (${o}:Source) WHERE ${o}.id = ${id} AND ${visible(o)}`,
    scope.emit.source(scope, field, o),
  );
}

/** A statement's own source, by the edge between them, which costs less than a look-up by id (docs/architecture.md). */
function saidIn(s: Variable, o: Variable): Fragment {
  return cypher`(${s})-[:SAID_IN]->(${o}:Source) WHERE ${visible(o)}`;
}

const contentTypes: Readonly<Record<string, string>> = {
  TEXT: 'TextContent',
  NAME: 'NameContent',
  NATIVE_CODE: 'NativeCodeContent',
  EXTERNAL_ID: 'ExternalIdContent',
  TYPE: 'TypeContent',
  DATE: 'DateSpan',
  COUNT: 'CountContent',
  HARM: 'HarmContent',
  STATED_TOTAL: 'StatedTotalContent',
  YES_NO: 'YesNoContent',
  CREDIBILITY: 'CredibilityContent',
  COORDINATES: 'CoordinatesContent',
};

/** The value of a statement: which member of the union it is stands in the stored JSON. */
function emitContent(scope: Scope, field: Field, s: Variable): Emitted {
  const beside = row();
  const readers = new Map(
    Object.entries(contentTypes).map(([kind, name]) => [
      kind,
      readJson(scope, objectType(scope.compilation, name), field, beside, noHook),
    ]),
  );
  return {
    expression: cypher`${s}.content`,
    project: (cell, input) => {
      if (typeof cell !== 'string') return null;
      const json = JSON.parse(cell) as Json;
      return readers.get(String(json['type']))?.(json, [], input, 0) ?? null;
    },
  };
}

export function emitSpeaker(scope: Scope, field: Field, s: Variable): Emitted {
  const type = objectTypeOf(scope.compilation, field);
  const slots = row();
  const role = slots.add(cypher`${s}.speakerRole`);
  const parts = selectedFields(scope.compilation, type, field.nodes).map((selected) => {
    if (isTypeName(selected)) return { responseKey: selected.responseKey, read: () => type.name };
    if (selected.name === 'role')
      return { responseKey: selected.responseKey, read: (r: readonly unknown[]) => r[role] };
    const emitted =
      selected.name === 'entity' ? entityById(scope, selected, cypher`${s}.speakerEntity`) : property(s, 'speakerName');
    const slot = slots.add(emitted.expression);
    return {
      responseKey: selected.responseKey,
      read: (r: readonly unknown[], input: Parameters<Emitted['project']>[1]) => emitted.project(r[slot], input),
    };
  });
  const project = projectParts(type.name, parts);
  return {
    expression: slots.list(),
    project: (cell, input) => {
      const read = cell as readonly unknown[];
      return read[role] === null ? null : project(read, input);
    },
  };
}

/** The link that a statement names, by way of its two ends: a link's id alone would ask every kind's index. */
function emitLinkOf(scope: Scope, field: Field, s: Variable): Emitted {
  const a = variable('a');
  const b = variable('b');
  const r = variable('r');
  return lookUp(
    cypher`MATCH (${a}:Entity)-[${r}]->(${b}:Entity) WHERE ${a}.id = split(${s}.link, '/')[1] AND ${b}.id = split(${s}.link, '/')[2] AND ${r}.id = ${s}.link AND ${visible(r)} AND ${visible(a)} AND ${visible(b)}`,
    scope.emit.link(scope, field, r),
  );
}

const statementRules: Rules = {
  subject: (scope, field, s) => entityById(scope, field, cypher`${s}.subject`),
  object: (scope, field, s) => entityById(scope, field, cypher`${s}.object`),
  value: emitContent,
  link: emitLinkOf,
  speaker: emitSpeaker,
  saidAt: (scope, field, s) => emitJson(scope, field, storedText(cypher`${s}.saidAt`), 'NULL', noHook),
  during: (scope, field, s) => emitJson(scope, field, storedText(cypher`${s}.during`), 'NULL', noHook),
  passages: (scope, field, s) => {
    const p = variable('p');
    const c = variable('c');
    return collect(
      cypher`MATCH (${s})-[${c}:CITES]->(${p}:Passage) WHERE ${visible(p)} WITH ${p}, ${c} ORDER BY ${c}.position`,
      scope.emit.passage(scope, field, p),
    );
  },
  source: (scope, field, s) => {
    const o = variable('o');
    return lookUp(cypher`MATCH ${saidIn(s, o)}`, scope.emit.source(scope, field, o));
  },
  derivedFrom: (scope, field, s) => sourcesById(scope, field, cypher`${s}.derivedFrom`),
};

const passageRules: Rules = {
  source: (scope, field, p) => sourceById(scope, field, cypher`${p}.source`),
};

const sourceRules: Rules = {
  publisherEntity: (scope, field, o) => entityById(scope, field, cypher`${o}.publisherEntity`),
  published: (scope, field, o) => emitJson(scope, field, storedText(cypher`${o}.published`), 'NULL', noHook),
  derivedFrom: (scope, field, o) => sourcesById(scope, field, cypher`${o}.derivedFrom`),
  roots: (scope, field, o) => sourcesById(scope, field, cypher`${o}.roots`),
  statements: (scope, field, o) =>
    nested(statementConnection(scope, field, 'source', [{ property: 'source', is: cypher`${o}.id` }], [o])),
};

export const emitStatement: Emitter = (scope, field, s) =>
  emitObject(scope, objectType(scope.compilation, 'Statement'), field.nodes, s, () => statementRules);
export const emitStatementInRow: JoiningEmitter = (scope, field, s) => {
  const joins: Join[] = [];
  const source: Rule = (inner, selected, of) => {
    const o = variable('o');
    const { expression, project } = inner.emit.source(inner, selected, o);
    joins.push({ clause: cypher`OPTIONAL MATCH ${saidIn(of, o)}`, binds: o });
    return {
      expression: cypher`CASE WHEN ${o} IS NOT NULL THEN ${expression} END`,
      project: (cell, input) => (cell === null ? null : project(cell, input)),
    };
  };
  const rules: Rules = { ...statementRules, source };
  const emitted = emitObject(scope, objectType(scope.compilation, 'Statement'), field.nodes, s, () => rules);
  return { ...emitted, joins };
};
export const emitPassage: Emitter = (scope, field, p) =>
  emitObject(scope, objectType(scope.compilation, 'Passage'), field.nodes, p, () => passageRules);
export const emitSource: Emitter = (scope, field, o) =>
  emitObject(scope, objectType(scope.compilation, 'Source'), field.nodes, o, () => sourceRules);
