// `network`: one statement finds its links, its measures are made in another thread, and what they show is fetched then.
import { BaylanysError } from '../../errors.js';
import type { LinkKind, NetworkRank } from '../../generated/schema.js';
import { gather, nothingMeasured } from '../../model/network/gather.js';
import type { NetworkFacts } from '../../model/network/network.js';
import type { AskedWindows } from '../../model/network/windows.js';
import { row } from '../emit.js';
import { askedDays } from '../filter/dates.js';
import { readJson, type Json } from '../json.js';
import { linkFinder } from '../network/found.js';
import { shapeOf } from '../network/shape.js';
import { shownThings, type NamedLink, type NetworkShown } from '../network/shown.js';
import { choice, choices, part, type Arg, type Variables } from '../observe.js';
import { LARGEST_PAGE } from '../page.js';
import { thresholdOf, withEvidence, type Scope } from '../scope.js';
import { argumentsOf, objectTypeOf, selectedFields, type Field } from '../selection.js';
import { measure } from '../steps.js';
import type { Root } from './root.js';

function readFirst(arg: Arg, variables: Variables): number {
  const first = arg.read(variables) as number;
  if (first >= 0 && first <= LARGEST_PAGE) return first;
  throw new BaylanysError(
    'BAD_USER_INPUT',
    `first takes 0 to ${LARGEST_PAGE}, not ${first}: lists are ranked, so ask for their beginning`,
    { at: 'first' },
  );
}

const nothing: NetworkFacts = { whole: nothingMeasured, parts: [] };

export function networkRoot(outer: Scope, field: Field): Root {
  const { compilation } = outer;
  const args = argumentsOf(field);
  const scope = withEvidence(outer, args);
  const unit = choice(compilation, part(args, 'window')) as AskedWindows['unit'] | null;
  const kinds = choices(compilation, part(args, 'kinds')) as readonly LinkKind[] | null;
  const match = thresholdOf(compilation, args);
  const during = askedDays(part(args, 'during'));
  const type = objectTypeOf(compilation, field);
  // Of what is made anew, spans are dear: made only where something is told of them.
  const tellsSpans = selectedFields(compilation, type, field.nodes).some(({ name }) => name === 'undated');
  const withSpans = scope.evidence === null || unit !== null || tellsSpans;
  const find = linkFinder(scope, args, kinds, { withSpans });
  const things = shownThings(scope);
  const read = readJson(scope, type, field, row(), things.hook);
  const show = things.prepare();
  return {
    query: null,
    project: () => null,
    *search(input) {
      const { variables } = input;
      const first = readFirst(part(args, 'first'), variables);
      const rankBy = part(args, 'rankBy').read(variables) as NetworkRank;
      const days = { from: during.from(variables), to: during.to(variables) };
      const found = yield* find(input);
      const gathered = gather(found, { first, rankBy }, unit === null ? null : { unit, match, during: days });
      const facts = found.length === 0 ? nothing : yield* measure(gathered.input);
      const json: Json = shapeOf(facts, gathered);
      const ends = new Map(found.map(({ id, subject, object }): [string, NamedLink] => [id, [id, subject, object]]));
      const make = (shown: NetworkShown): unknown => read(json, [shown], input, 0);
      return yield* show(make, (id) => ends.get(id) ?? [id, '', ''], input);
    },
  };
}
