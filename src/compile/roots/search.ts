// `search`: the index gives candidates, the rank of model/search orders them, and the page is cut from that.
import { print } from '../../cypher/print.js';
import { cypher, param, value, variable, type Fragment } from '../../cypher/tag.js';
import { BaylanysError } from '../../errors.js';
import { askedOf, type Asked } from '../../model/search/rank.js';
import { cells } from '../emit.js';
import { choices, isGiven, part, type Arg, type Input, type Variables } from '../observe.js';
import { pageOf, perRequest } from '../page.js';
import { foundConnection } from '../search-connection.js';
import { MOST_AT_ONCE, MOST_CANDIDATES, pageOfFound, rankCandidates, type Found } from '../search-found.js';
import { candidateTerms } from '../search-terms.js';
import type { Scope } from '../scope.js';
import { argumentsOf, type Field } from '../selection.js';
import { ask } from '../steps.js';
import { visible } from '../visibility.js';
import { connectionType, type Root } from './root.js';

const MOST_LETTERS = 200;
/** So that no text asks for more terms than one question to the index may hold (1024). */
const MOST_WORDS = 15;

function readText(arg: Arg, variables: Variables): Asked {
  const text = String(arg.read(variables));
  const refuse = (what: string): never => {
    throw new BaylanysError('BAD_USER_INPUT', `${arg.path} takes ${what}: ask for the words that matter most`, {
      at: arg.path,
    });
  };
  // Counted before anything is made of it: a text of any length costs nothing.
  if (text.length > MOST_LETTERS) return refuse(`at most ${MOST_LETTERS} characters, not ${text.length}`);
  const asked = askedOf(text);
  if (asked.words.length > MOST_WORDS) return refuse(`at most ${MOST_WORDS} words, not ${asked.words.length}`);
  return asked;
}

interface PageInput extends Input {
  readonly ids: readonly string[];
}

export function searchRoot(scope: Scope, field: Field): Root {
  const { compilation } = scope;
  const args = argumentsOf(field);
  const kinds = part(args, 'kinds');
  const askedOnce = perRequest((variables) => readText(part(args, 'text'), variables));
  const page = pageOf(compilation, args, field.name, { tag: 'RANK', descending: false });
  const n = variable('n');
  const connection = foundConnection(scope, connectionType(scope, field), field, page, n);

  // An empty list of kinds asks for nothing, and so does a text without words.
  const nothing = compilation.know((variables) => askedOnce(variables).words.length === 0);
  if (nothing || choices(compilation, kinds)?.length === 0) {
    return { query: null, project: (_items, input) => connection.project({ found: [], cut: false }, input) };
  }
  const ofKinds = isGiven(compilation, kinds);
  const terms = param((input) => {
    const { variables } = input as Input;
    return candidateTerms(askedOnce(variables), ofKinds ? (kinds.read(variables) as readonly string[]) : null);
  });
  const seen: Fragment = cypher`${visible(n)} AND ${n}.supported`;
  const hit = variable('h');
  const hits = variable('c');
  // Selected only where the candidates are few: else most of it would be fetched for nothing.
  const selected = cypher`CASE WHEN size(${hits}) <= ${value(MOST_AT_ONCE)} THEN ${connection.item} END`;
  const first = print(
    cypher`CALL db.index.fulltext.queryNodes(${value('entity_search')}, ${terms}, {limit: ${value(MOST_CANDIDATES + 1)}}) YIELD node AS ${hit} WITH collect(${hit}) AS ${hits} UNWIND ${hits} AS ${n} WITH ${n}, ${hits} WHERE ${seen} RETURN [size(${hits}), ${n}.id, ${n}.searchWritten, ${n}.searchSounds, ${n}.searchKinds, ${selected}] AS item`,
  );
  const ids = param((input) => (input as PageInput).ids);
  const second = print(
    cypher`MATCH (${n}:Entity) WHERE ${n}.id IN ${ids} AND ${seen} RETURN [${n}.id, ${connection.item}] AS item`,
  );
  return {
    query: null,
    project: () => null,
    *search(input) {
      const items = yield* ask(first, input);
      const candidates = rankCandidates(askedOnce(input.variables), items);
      const [any] = items;
      const cut = any !== undefined && (cells(any)[0] as number) > MOST_AT_ONCE;
      if (!cut || !connection.selects) return connection.project(candidates, input);
      const { page: asked } = pageOfFound(candidates, page.after(input), page.size(input));
      const rows = yield* ask(second, { ...input, ids: asked.map(({ id }) => id) } satisfies PageInput);
      const of = new Map(rows.map((row) => [cells(row)[0] as string, cells(cells(row)[1])]));
      const withSelected = (one: Found): Found => ({ ...one, selected: of.get(one.id) ?? null });
      return connection.project({ ...candidates, found: candidates.found.map(withSelected) }, input);
    },
  };
}
