// What the arguments of generated operations are drawn from: what stands in a graph, and some that does not.
import { linkNamedBy, type World } from '../world.js';

export interface Words {
  readonly entities: readonly string[];
  readonly places: readonly string[];
  readonly links: readonly string[];
  readonly statements: readonly string[];
  readonly sources: readonly string[];
  readonly passages: readonly string[];
  readonly texts: readonly string[];
  readonly days: readonly string[];
  readonly points: readonly (readonly [number, number])[];
  readonly revisions: readonly number[];
  readonly languages: readonly string[];
}

export function wordsOf({ entities, sources, passages, statements }: World): Words {
  const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];
  const contents = statements.flatMap(({ content }) => content ?? []);
  const spans = [
    ...contents.flatMap((content) => (content.type === 'DATE' ? [content] : [])),
    ...statements.flatMap(({ saidAt, during }) => [saidAt ?? [], during ?? []].flat()),
    ...[...sources.values()].flatMap(({ published }) => published ?? []),
  ];
  const days = spans.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat());
  const names = contents.flatMap((content) => (content.type === 'NAME' ? [content.text] : []));
  const ids = [...entities.keys()].sort();
  return {
    entities: [...ids, 'group:nobody-knows', 'no id at all'],
    places: [...ids.filter((id) => id.startsWith('place:')), 'place:nowhere', 'group:nobody-knows'],
    links: [
      ...unique(statements.flatMap((one) => linkNamedBy(one)?.id ?? [])).toSorted(),
      ...['link:MEMBER_OF/person:nobody/group:nobody', 'link:NO_KIND/a/b'],
    ],
    statements: [...statements.map(({ id }) => id), 'statement:none/at-all'],
    sources: [...[...sources.keys()].sort(), 'source:none'],
    passages: [...[...passages.keys()].sort(), 'passage:none/p1'],
    texts: unique(names.flatMap((name) => [name, name.slice(1, 4).toUpperCase(), name.slice(0, 2)])).concat([
      '',
      'zzz',
    ]),
    days: unique([...days.flatMap((day) => [day, day.slice(0, 7), day.slice(0, 4)]), '1999-12-31', '2011-22']),
    points: contents.flatMap((content) =>
      content.type === 'COORDINATES' ? [[content.lat, content.lon] as const] : [],
    ),
    revisions: unique(statements.map(({ revision }) => revision)),
    languages: unique([...sources.values()].flatMap(({ language }) => language ?? [])).concat(['xx']),
  };
}
