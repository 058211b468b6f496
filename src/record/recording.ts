// All that one recording changes, worked out before anything is written; pure.
import { BaylanysError } from '../errors.js';
import { statementId } from '../model/ids.js';
import type { Source } from '../model/records.js';
import type { Batch } from './batch.js';
import { canonical } from './canonical.js';
import { planDeclarations, type DeclarationPlan } from './declare.js';
import type { Touched } from './derived/touched.js';
import type { IdentifiedDraft } from './drafts.js';
import { passageChange, type PassageChange } from './passage-node.js';
import { planStatements, type StatementPlan } from './plan.js';
import type { Properties } from './properties.js';
import type { NewStatement } from './statement-node.js';
import type { Stored } from './stored.js';

export interface Recording {
  readonly statements: StatementPlan;
  readonly declarations: DeclarationPlan;
  /** New statements, each with its source as it is from now on. */
  readonly created: readonly (readonly [NewStatement, Source])[];
  /** New ones, and those that are described otherwise now. */
  readonly sources: readonly Source[];
  readonly passages: readonly PassageChange[];
  /** Whether it is worth a revision: which file says a thing is not. */
  readonly changes: boolean;
  readonly touched: Touched;
}

export function planRecording(
  batches: readonly Batch[],
  drafts: readonly IdentifiedDraft[],
  stored: Stored,
): Recording {
  const files = batches.map(({ name }) => name);
  const statements = planStatements(files, drafts, stored.versions);
  const declarations = planDeclarations(batches, stored);
  const sources = batches.flatMap(({ source }) =>
    source === null || canonical(source) === canonical(stored.sources.get(source.id) ?? null) ? [] : [source],
  );
  const passages = batches.flatMap((batch) =>
    batch.passages.flatMap((draft) => passageChange(draft, stored.passages.get(draft.id) ?? null) ?? []),
  );
  const sourceOf = new Map([...stored.sources, ...sources.map((source) => [source.id, source] as const)]);
  const created = statements.created.map((one): [NewStatement, Source] => {
    const source = sourceOf.get(one.draft.source);
    if (source === undefined) throw new BaylanysError('INTERNAL', `${one.id} was planned without its source`);
    return [one, source];
  });
  const touched: Touched = {
    newSources: sources.filter(({ id }) => !stored.sources.has(id)).map(({ id }) => id),
    changedSources: sources.filter(({ id }) => stored.sources.has(id)).map(({ id }) => id),
    reweighedSources: sources.filter((source) => weighsOtherwise(source, stored)).map(({ id }) => id),
    newStatements: statements.created.map(({ id }) => id),
    statements: versionsOf(statements.touched.series, stored).map(({ id }) => id),
    passages: [
      ...passages.map(({ passage }) => passage.id),
      ...statements.created.flatMap(({ draft }) => draft.passages),
    ],
    entities: [...statements.touched.entities, ...declarations.touched],
    links: statements.touched.links,
  };
  const changes =
    statements.created.length + statements.ended.length + declarations.touched.length > 0 ||
    sources.length + passages.length > 0;
  return { statements, created, declarations, sources, passages, changes, touched };
}

/** A new title changes nothing of what rests on a source; these do. */
function weighsOtherwise(source: Source, { sources }: Stored): boolean {
  const before = sources.get(source.id);
  const weight = ({ kind, derivedFrom, published, marking, reliability }: Source): string =>
    canonical([kind, derivedFrom, published, marking, reliability]);
  return before !== undefined && weight(before) !== weight(source);
}

function versionsOf(series: ReadonlySet<string>, { versions }: Stored): Stored['versions'] {
  return versions.filter(({ source, key }) => series.has(statementId(source, key)));
}

/** What is remembered of a file itself. */
export function fileProperties(batch: Batch, revision: number): Properties {
  return {
    name: batch.name,
    sha256: batch.sha256,
    revision,
    source: batch.source?.id ?? null,
    entities: batch.entities.map(({ id }) => id).sort(),
    public: false,
  };
}
