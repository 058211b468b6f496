// What the pages ask, to the letter: the server asks it once after its start, so that nobody waits for a plan.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DocumentNode } from 'graphql';
import { formatDocument, stringifyDocument, type TypedDocumentNode } from 'urql';
import { followed } from './src/explorer/graph/graph-query.js';
import {
  EntityPageDocument,
  FindDocument,
  FrameDocument,
  GraphCentresDocument,
  GraphDocument,
  GraphFocusDocument,
  LinksOfDocument,
  NamesDocument,
  RecordDocument,
  RoutesDocument,
  SaidOfLinkDocument,
  SaidOfValueDocument,
  SelectedDocument,
  SumsDocument,
} from './src/generated/graphql.js';

interface KnownOperation {
  readonly name: string;
  readonly query: string;
  readonly variables?: unknown;
}

/** The questions of the playground take the variables that stand in them. */
function questions(): readonly KnownOperation[] {
  const folder = fileURLToPath(new URL('src/playground/questions/', import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((file) => ({ name: file.replace('.graphql', ''), query: readFileSync(`${folder}${file}`, 'utf8') }));
}

/** As the explorer's client sends it: it asks for every `__typename`. */
function ofExplorer<Data, Variables>(
  name: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): KnownOperation {
  return { name: `explorer ${name}`, query: stringifyDocument(formatDocument(document) as DocumentNode), variables };
}

const bounds = { evidence: null, match: 'POSSIBLE' } as const;
const everything = { where: {}, ...bounds };
const id = 'incident:kz-2011-atyrau-explosions';
const group = 'group:jund-al-khilafah';

/** What the first clicks ask. Other values of the same variables are planned with them; other filters are not. */
const firstClicks: readonly KnownOperation[] = [
  ofExplorer('find', FindDocument, { text: 'aktobe' }),
  ofExplorer('record', RecordDocument, {}),
  ofExplorer('names', NamesDocument, { ids: [group] }),
  ofExplorer('entity', EntityPageDocument, { id, ...bounds }),
  ofExplorer('links from', LinksOfDocument, {
    where: { kinds: ['PERPETRATED_BY'], subject: id },
    after: null,
    ...bounds,
  }),
  ofExplorer('links to', LinksOfDocument, {
    where: { kinds: ['PERPETRATED_BY'], object: group },
    after: null,
    ...bounds,
  }),
  ofExplorer('said of a link', SaidOfLinkDocument, { id: `link:PERPETRATED_BY/${id}/${group}`, ...bounds }),
  ofExplorer('said of a value', SaidOfValueDocument, { id, predicate: 'DATE', ...bounds }),
  ofExplorer('incidents', SelectedDocument, { ...everything, orderBy: null, after: null }),
  ofExplorer('timeline', FrameDocument, { ...everything, by: 'MONTH', about: [], hasAbout: false }),
  ofExplorer('graph', GraphDocument, { of: [group], depth: 1, most: 200, perNode: 200, ...bounds }),
  ofExplorer('links of a mark', GraphFocusDocument, { id, standings: followed, ...bounds }),
  ofExplorer('graph of incidents', GraphCentresDocument, everything),
  ofExplorer('sums', SumsDocument, { ...everything, by: ['ROLE'] }),
  ofExplorer('routes', RoutesDocument, {
    from: group,
    to: 'law:kz-2011-religion-law',
    ...bounds,
    during: null,
    avoidKinds: ['PLACE', 'SERIES'],
    avoidTypes: ['POLICE', 'SECURITY_SERVICE', 'PROSECUTION', 'COURT', 'GOVERNMENT', 'MILITARY', 'MEDIA'],
    throughHubs: false,
  }),
];

/** The handle of the public record: every day is the same question. */
const asOf = { evidence: { publicBy: '2011-11-05' }, match: 'POSSIBLE' } as const;
/** The other handle, and every address that a citation gives. */
const asRecorded = { evidence: { recordedBy: '1' }, match: 'POSSIBLE' } as const;

const movesOfHandles: readonly KnownOperation[] = [
  ofExplorer('incidents as recorded', SelectedDocument, { where: {}, ...asRecorded, orderBy: null, after: null }),
  ofExplorer('entity as of a day', EntityPageDocument, { id, ...asOf }),
  ofExplorer('links as of a day', LinksOfDocument, {
    where: { kinds: ['PERPETRATED_BY'], subject: id },
    after: null,
    ...asOf,
  }),
  ofExplorer('said of a link as of a day', SaidOfLinkDocument, {
    id: `link:PERPETRATED_BY/${id}/${group}`,
    ...asOf,
  }),
  ofExplorer('incidents as of a day', SelectedDocument, { where: {}, ...asOf, orderBy: null, after: null }),
  ofExplorer('timeline as of a day', FrameDocument, { where: {}, ...asOf, by: 'MONTH', about: [], hasAbout: false }),
];

export const knownOperations = (): readonly KnownOperation[] => [...questions(), ...firstClicks, ...movesOfHandles];
