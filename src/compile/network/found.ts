// The links of a network: one statement finds them, and where only a rule of the model tells what an entity weighs, another
// one weighs each end once.
import { print, type PreparedStatement } from '../../cypher/print.js';
import { cypher, join, name, nothing, param, value, variable, type Fragment, type Variable } from '../../cypher/tag.js';
import type { LinkKind } from '../../generated/schema.js';
import { supportedStandings } from '../../model/derive/stances.js';
import type { SpanLists } from '../../model/facts.js';
import { MOST_LINKS, refuseLinks } from '../../model/network/bounds.js';
import type { FoundLink } from '../../model/network/gather.js';
import { bound, demandOf, every, reaches, toWeighed, type Weight } from '../criterion.js';
import { cells } from '../emit.js';
import { backedLink } from '../evidence/backed.js';
import { linkCell, linkFacts } from '../evidence/facts.js';
import { linkFilter } from '../filter/link.js';
import { part, type Arg, type Input } from '../observe.js';
import { thresholdOf, type Scope } from '../scope.js';
import { ask, type Step } from '../steps.js';
import { visible } from '../visibility.js';

export interface EndsInput extends Input {
  readonly ids: readonly string[];
}

interface Weighing {
  readonly statement: PreparedStatement;
  readonly weigh: (cell: unknown, input: Input) => Weight;
}

const noSpans: SpanLists = { from: [], to: [], lasting: [] };

function ofTypes(kinds: readonly LinkKind[] | null): Fragment {
  return kinds === null ? nothing : cypher`:${join(kinds.map(name), cypher`|`)}`;
}

function spansCell({ evidence }: Scope, r: Variable): Fragment {
  return evidence === null ? cypher`[${r}.spansFrom, ${r}.spansTo, ${r}.spansLasting]` : linkCell(evidence, r);
}

function readSpans({ evidence }: Scope, cell: unknown, input: Input): SpanLists {
  if (evidence !== null) return linkFacts(evidence, cell, input).spans;
  const [from, to, lasting] = cells(cell) as readonly [number[] | null, number[] | null, boolean[] | null];
  return { from: from ?? [], to: to ?? [], lasting: lasting ?? [] };
}

/** What a filter of entities weighs of one that is named by its id; null where predicates tell it. */
function weighingOf(scope: Scope, where: Arg): Weighing | null {
  const n = variable('n');
  const criterion = scope.entityFilter(scope, where, n);
  if (criterion.weighed === null) return null;
  const { cell, read } = toWeighed(criterion);
  const ids = param((input) => (input as EndsInput).ids);
  return {
    statement: print(
      cypher`MATCH (${n}:Entity) ${bound([cypher`${n}.id IN ${ids}`, visible(n)], criterion.binds, [criterion.possible])} RETURN [${n}.id, ${cell}] AS item`,
    ),
    weigh: read,
  };
}

/** Finds them: those that pass, each with what it weighs and, where that is needed, when it held. */
export type FindLinks = (input: Input) => Generator<Step, readonly FoundLink[], unknown>;

export function linkFinder(
  scope: Scope,
  args: Arg,
  kinds: readonly LinkKind[] | null,
  { withSpans }: { readonly withSpans: boolean },
): FindLinks {
  const { compilation, evidence } = scope;
  const [a, r, b] = [variable('a'), variable('r'), variable('b')];
  const where = part(args, 'where');
  const during = part(args, 'during');
  const duringOnly: Arg = { read: (variables) => ({ during: during.read(variables) }), path: '' };
  // Where standings are asked for, the evidence demands them.
  const standings = evidence?.standings ? null : value(supportedStandings);
  const links = every([backedLink(evidence, r, standings), linkFilter(scope, duringOnly, r, null)]);
  const ends = [a, b].map((end) => scope.entityFilter(scope, where, end));
  const weighing = weighingOf(scope, where);
  const all = every([links, ...ends]);
  const { cell, read } = toWeighed(weighing === null ? all : links);
  const threshold = thresholdOf(compilation, args);
  const spans = withSpans ? spansCell(scope, r) : cypher`null`;
  const statement = print(
    cypher`MATCH (${a}:Entity)-[${r}${ofTypes(kinds)}]->(${b}:Entity) ${bound([visible(a), visible(b)], all.binds, [demandOf(all, threshold)])} RETURN [${r}.id, ${a}.id, ${b}.id, ${cell}, ${spans}] AS item LIMIT ${value(MOST_LINKS + 1)}`,
  );
  return function* find(input) {
    // An empty list of kinds asks for nothing.
    if (kinds?.length === 0) return [];
    const rows = yield* ask(statement, input);
    refuseLinks(rows.length);
    const found = rows.map(cells).map(([id, subject, object, weight, held]) => ({
      ...{ id: id as string, subject: subject as string, object: object as string },
      weight: read(weight, input),
      spans: withSpans ? readSpans(scope, held, input) : noSpans,
    }));
    let weightOf: (id: string) => Weight = () => 2;
    if (weighing !== null && found.length > 0) {
      const ids = [...new Set(found.flatMap(({ subject, object }) => [subject, object]))];
      const weighed = yield* ask(weighing.statement, { ...input, ids } satisfies EndsInput);
      const weights = new Map(
        weighed.map(cells).map(([id, weight]) => [id as string, weighing.weigh(weight, input)] as const),
      );
      weightOf = (id) => weights.get(id) ?? 0;
    }
    return found.flatMap(({ weight, ...link }) => {
      const whole = Math.min(weight, weightOf(link.subject), weightOf(link.object)) as Weight;
      return reaches(whole, threshold) ? [{ ...link, definite: whole === 2 }] : [];
    });
  };
}
