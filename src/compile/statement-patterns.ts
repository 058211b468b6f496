// Patterns of statements that many places ask for.
import { cypher, value, type Fragment, type Variable } from '../cypher/tag.js';
import type { LinkKind } from '../generated/schema.js';
import { supportStances } from '../model/derive/stances.js';
import { visible } from './visibility.js';

/** Lets the composite indexes of statements answer: they take only what names all of their properties. */
export function byDay(s: Variable): Fragment {
  return cypher`${s}.sortDay IS NOT NULL AND ${s}.id IS NOT NULL`;
}

const stances = value(supportStances);

export function supports(s: Variable): Fragment {
  return cypher`${s}.stance IN ${stances}`;
}

/** Statements in support of it that the other end of this kind of link is unknown, or that there is none. */
export function statesAbsence(n: Variable, kind: LinkKind, s: Variable): readonly Fragment[] {
  return [
    cypher`${s}.about = ${n}.id + ${value(`|${kind}`)}`,
    byDay(s),
    visible(s),
    cypher`${s}.valueKind <> 'KNOWN'`,
    supports(s),
  ];
}
