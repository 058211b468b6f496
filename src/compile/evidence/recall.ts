// Statements as a statement of Cypher gives them, back as the plain records that the rules of model/derive take.
import { comma, cypher, join, name, type Fragment, type Variable } from '../../cypher/tag.js';
import type { Content, DateSpan, Statement } from '../../model/records.js';
import type { KnownSource, Passed } from '../../model/derive/inputs.js';
import { cells } from '../emit.js';

const columns = [
  ...['id', 'source', 'subject', 'predicate', 'valueKind', 'object', 'content', 'link', 'about', 'role', 'side'],
  ...['stance', 'speakerName', 'speakerRole', 'speakerEntity', 'saidAt', 'during', 'preferred', 'derivedFrom'],
  ...['roots', 'reference', 'publishedEarliest', 'publishedLatest'],
] as const;
type Column = (typeof columns)[number];

/** All that a rule reads of a statement, as one positional list. */
export function recalled(s: Variable): Fragment {
  return cypher`[${join(
    columns.map((column) => cypher`${s}.${name(column)}`),
    comma,
  )}]`;
}

const at = Object.fromEntries(columns.map((column, i) => [column, i])) as Readonly<Record<Column, number>>;

const json = (cell: unknown): unknown => (typeof cell === 'string' ? JSON.parse(cell) : null);

function statementOf(row: readonly unknown[]): Statement {
  const text = (column: Column): string => row[at[column]] as string;
  const textOrNull = (column: Column): string | null => (row[at[column]] as string | null) ?? null;
  const role = textOrNull('speakerRole');
  const behind = (row[at.derivedFrom] ?? []) as readonly string[];
  return {
    id: text('id'),
    key: '',
    source: text('source'),
    subject: text('subject'),
    predicate: text('predicate') as Statement['predicate'],
    valueKind: text('valueKind') as Statement['valueKind'],
    object: textOrNull('object'),
    content: json(row[at.content]) as Content | null,
    link: textOrNull('link'),
    about: text('about'),
    phase: null,
    role: textOrNull('role') as Statement['role'],
    side: textOrNull('side') as Statement['side'],
    stance: text('stance') as Statement['stance'],
    speaker:
      role === null
        ? null
        : {
            name: textOrNull('speakerName'),
            role: role as NonNullable<Statement['speaker']>['role'],
            entity: textOrNull('speakerEntity'),
          },
    saidAt: json(row[at.saidAt]) as DateSpan | null,
    during: json(row[at.during]) as DateSpan | null,
    passages: [],
    // The roots of a root are itself, so that the ends of what is behind a statement stand for all of it.
    derivedFrom: behind.length === 0 ? [] : (row[at.roots] as readonly string[]),
    marking: 'PUBLIC',
    preferred: row[at.preferred] === true,
    note: null,
    // Passing is decided: for the rules whatever passes is recorded, and nothing of it ended.
    revision: 1,
    recordedAt: '',
    endedRevision: null,
    recordedUntil: null,
    endedReason: null,
  };
}

/** As much of a date as its bounds. */
function publication(row: readonly unknown[]): DateSpan | null {
  const earliest = (row[at.publishedEarliest] as string | null) ?? null;
  const latest = (row[at.publishedLatest] as string | null) ?? null;
  if (earliest === null && latest === null) return null;
  return {
    ...{ edtf: '', earliest, latest, precision: 'DAY', extent: 'WITHIN', timeOfDay: null },
    ...{ asStated: null, basis: 'STATED', yearBasis: 'STATED' },
  };
}

function sourceOf(id: string, roots: readonly string[], published: DateSpan | null, reference: boolean): KnownSource {
  const kind = reference ? 'GAZETTEER' : 'OTHER';
  return { id, number: 0, kind, derivedFrom: [], roots, behind: [id], published, marking: 'PUBLIC', reliability: null };
}

/** What filters have numbered in the graph is not numbered here: nothing that is shown rests on it. */
export function recall(cell: unknown): Passed {
  const rows = cells(cell).map(cells);
  const sources = new Map<string, KnownSource>();
  const references = new Set<string>();
  const statements = rows.map((row) => {
    const statement = statementOf(row);
    const reference = row[at.reference] === true;
    if (reference) references.add(statement.id);
    // Of a source whose statements all rest on others, only that it may be the end of another's: then it is its own root.
    const own = statement.derivedFrom.length === 0;
    if (own || !sources.has(statement.source)) {
      const roots = own ? (row[at.roots] as readonly string[]) : [statement.source];
      sources.set(statement.source, sourceOf(statement.source, roots, publication(row), reference));
    }
    return statement;
  });
  return {
    statements,
    references,
    knowledge: {
      source: (id) => sources.get(id) ?? sourceOf(id, [id], null, false),
      originNumber: () => 0,
    },
  };
}
