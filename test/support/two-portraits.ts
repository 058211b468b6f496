// A second opinion on `compare`: everything of some entities and links asked for by id under each evidence, and subtracted.
import {
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isListType,
  getNullableType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import { contract } from '../../src/model/sdl.js';
import type { Asking } from './asking.js';

type Json = Readonly<Record<string, unknown>>;
export type Match = 'POSSIBLE' | 'DEFINITE';

const types = Object.values(contract.getTypeMap()).filter(isObjectType);
const valueTypes = types.filter(
  (type) => type.name !== 'Link' && type.getInterfaces().some(({ name }) => name === 'Evidenced'),
);
const span = '{ edtf earliest latest precision extent timeOfDay asStated basis yearBasis }';

function fieldsOf(type: GraphQLObjectType): string {
  const parts = Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const named = getNamedType(of).name;
    if (named === 'DateSpan') return [`${type.name}_${name}: ${name} ${span}`];
    if (named === 'HarmPart') {
      return [`parts { role roleAsStated low best high approximate during ${span} statements { id } }`];
    }
    return isCompositeType(getNamedType(of)) ? [] : [`${type.name}_${name}: ${name}`];
  });
  return `... on ${type.name} { ${parts.join(' ')} }`;
}

const shows = contract.getDirective('shows');
const shownFields = types.flatMap((type) =>
  type.getInterfaces().some(({ name }) => name === 'Entity')
    ? Object.values(type.getFields()).flatMap((field) => {
        const found = shows && field.astNode && getDirectiveValues(shows, field.astNode);
        const many = isListType(getNullableType(field.type));
        return found ? [{ type: type.name, field: field.name, many, predicate: String(found['predicate']) }] : [];
      })
    : [],
);

export const fragments = `
fragment V on Evidenced {
  __typename standing contested sourceCount originCount independentSourceCount
  ${valueTypes.map(fieldsOf).join('\n  ')}
}
fragment L on Link {
  id kind role side phase during ${span} standing contested sourceCount originCount independentSourceCount
  positions { stance live source saidAt ${span} speaker { name role } statements { id } }
}`;

const ofEntities = `query ($ids: [ID!]!, $evidence: EvidenceFilter, $match: Match!) {
  nodes(ids: $ids, evidence: $evidence, match: $match) {
    ... on Entity { id supported links(first: 500, match: $match) { edges { match node { ...L } } } }
    ${shownFields.map(({ type, field }) => `... on ${type} { ${type}_${field}: ${field} { ...V } }`).join('\n    ')}
  }
} ${fragments}`;

const kindOf = (link: string): string => link.slice('link:'.length).split('/')[0] ?? '';
/** By their kinds: else each kind there is would be looked through. */
const ofLinks = (
  links: readonly string[],
): string => `query ($links: [ID!]!, $evidence: EvidenceFilter, $match: Match!) {
  links(first: 500, where: { ids: $links, kinds: [${links.map(kindOf).join(' ')}] }, evidence: $evidence, match: $match) {
    edges { match node { ...L } }
  }
} ${fragments.slice(fragments.indexOf('fragment L'))}`;

export interface Portrait {
  readonly links: ReadonlyMap<string, { readonly match: Match; readonly shown: Json }>;
  readonly values: ReadonlyMap<string, { readonly match: Match; readonly shown: Json; readonly field: string }>;
  /** Whether each that is there at all is supported, and how; null = not. */
  readonly entities: ReadonlyMap<string, Match | null>;
}

const evidenceKeys = ['standing', 'contested', 'sourceCount', 'originCount', 'independentSourceCount', 'statements'];
const wordingKeys = ['asStated', 'roleAsStated', 'basis', 'yearBasis'];

function text(value: unknown, leftOut: readonly string[]): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    leftOut.some((one) => key === one || key.endsWith(`_${one}`)) ? undefined : inner,
  );
}
const valueText = (value: Json): string => text(value, [...evidenceKeys, ...wordingKeys]);

function keyOf(entity: string, predicate: string, shown: Json): string {
  const of = (field: string): string =>
    (shown[`${String(shown['__typename'])}_${field}`] as string | null | undefined) ?? '';
  const apart: Readonly<Record<string, readonly string[]>> = {
    NAME: ['text'],
    NATIVE_CODE: ['scheme', 'field', 'code'],
    EXTERNAL_ID: ['scheme', 'externalId'],
    STATED_TOTAL: ['what', 'role', 'roleAsStated'],
  };
  return [entity, predicate, ...(apart[predicate] ?? []).map(of)].join('|');
}

type Shown = Readonly<Record<string, Json>>;

/** All values of an entity that have a standing, by key. */
function valuesOf(node: Json): ReadonlyMap<string, { readonly shown: Json; readonly field: string }> {
  const found = shownFields.flatMap(({ type, field, many, predicate }) => {
    const given = (node as Shown)[`${type}_${field}`];
    const list = (given === undefined ? [] : many ? given : [given]) as readonly (Json | null)[];
    return list.flatMap((shown) =>
      shown === null || shown['standing'] === null
        ? []
        : [[keyOf(String(node['id']), predicate, shown), { shown, field }] as const],
    );
  });
  return new Map(found);
}

async function answers(ask: Asking, of: readonly string[], evidence: Json | null, match: Match) {
  const links = of.filter((id) => id.startsWith('link:'));
  const ids = of.filter((id) => !id.startsWith('link:'));
  const data = await ask(ofEntities, { ids, evidence, match });
  const nodes = (data['nodes'] as readonly (Json | null)[]).flatMap((node) => (node === null ? [] : [node]));
  const named = links.length === 0 ? [] : [await ask(ofLinks(links), { links, evidence, match })];
  const edges = [...named, ...nodes].flatMap(
    (node) => (node['links'] as { readonly edges: readonly { match: Match; node: Json }[] }).edges,
  );
  return { nodes, edges };
}

/** Everything as one side shows it, asked for by the ordinary fields. */
export async function portraitOf(ask: Asking, of: readonly string[], evidence: Json | null, match: Match) {
  const asked = await answers(ask, of, evidence, match);
  const certain = match === 'DEFINITE' ? asked : await answers(ask, of, evidence, 'DEFINITE');
  const certainly = new Map(certain.nodes.flatMap((node) => [...valuesOf(node)]));
  const isSame = (a: Json, b: Json | undefined): boolean =>
    b !== undefined &&
    valueText(a) === valueText(b) &&
    (['RETRACTED', 'DENIED', 'DOUBTED', 'UNPROVEN'].includes(String(a['standing']))
      ? a['standing'] === b['standing']
      : true);
  const made: Portrait = {
    links: new Map(asked.edges.map(({ match: own, node }) => [String(node['id']), { match: own, shown: node }])),
    values: new Map(
      asked.nodes.flatMap((node) =>
        [...valuesOf(node)].map(([key, { shown, field }]) => {
          const own: Match = isSame(shown, certainly.get(key)?.shown) ? 'DEFINITE' : 'POSSIBLE';
          return [key, { shown, field, match: own }] as const;
        }),
      ),
    ),
    entities: new Map(
      asked.nodes.map((node): readonly [string, Match | null] => {
        const surely = certain.nodes.find(({ id }) => id === node['id'])?.['supported'] === true;
        return [String(node['id']), node['supported'] !== true ? null : surely ? 'DEFINITE' : 'POSSIBLE'];
      }),
    ),
  };
  return made;
}

interface Thing {
  readonly match: Match;
  readonly shown: Json;
}

const linkParts: readonly (readonly [string, (thing: Thing) => string])[] = [
  ['MATCH', ({ match }) => match],
  ['STANDING', ({ shown }) => String(shown['standing'])],
  ['ROLE', ({ shown }) => String(shown['role'])],
  ['SIDE', ({ shown }) => String(shown['side'])],
  ['DURING', ({ shown }) => text(shown['during'], wordingKeys)],
  ['WORDING', ({ shown }) => text(shown['during'], [])],
  ['SOURCE_COUNT', ({ shown }) => String(shown['sourceCount'])],
  ['ORIGIN_COUNT', ({ shown }) => String(shown['originCount'])],
  ['INDEPENDENT_SOURCE_COUNT', ({ shown }) => String(shown['independentSourceCount'])],
  ['POSITIONS', ({ shown }) => text(shown['positions'], [])],
];
const valueParts: typeof linkParts = [
  ['VALUE', ({ shown }) => valueText(shown)],
  ['WORDING', ({ shown }) => text(shown, evidenceKeys)],
  ['MATCH', ({ match }) => match],
  ['STANDING', ({ shown }) => String(shown['standing'])],
  ['CONTESTED', ({ shown }) => String(shown['contested'])],
  ['SOURCE_COUNT', ({ shown }) => String(shown['sourceCount'])],
  ['ORIGIN_COUNT', ({ shown }) => String(shown['originCount'])],
  ['INDEPENDENT_SOURCE_COUNT', ({ shown }) => String(shown['independentSourceCount'])],
];

function subtract(
  left: ReadonlyMap<string, Thing>,
  right: ReadonlyMap<string, Thing>,
  parts: typeof linkParts,
  named: (key: string, thing: Thing | undefined) => Json,
) {
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort();
  const told = keys.flatMap((key) => {
    const [a, b] = [left.get(key), right.get(key)];
    const found = a && b ? parts.filter(([, of]) => of(a) !== of(b)).map(([part]) => part) : [];
    const changed = found.filter(
      (part) => part !== 'WORDING' || !(found.includes('VALUE') || found.includes('DURING')),
    );
    if (a && b && changed.length === 0) return [];
    const change = a === undefined ? 'GAINED' : b === undefined ? 'LOST' : 'CHANGED';
    return [
      {
        ...named(key, a ?? b),
        ...{ change, changed, left: a?.shown ?? null, right: b?.shown ?? null },
        ...{ leftMatch: a?.match ?? null, rightMatch: b?.match ?? null },
      },
    ];
  });
  const count = (change: string): number => told.filter((one) => one.change === change).length;
  const [gained, lost, changed] = [count('GAINED'), count('LOST'), count('CHANGED')];
  return { told, counts: { gained, lost, changed, unchanged: keys.length - told.length } };
}

/** The difference of two portraits, under the names of the contract. */
export function difference(of: readonly string[], left: Portrait, right: Portrait) {
  const links = subtract(left.links, right.links, linkParts, (link) => ({ link }));
  const values = subtract(left.values, right.values, valueParts, (key, thing) => ({
    key,
    field: (thing as unknown as { field: string }).field,
  }));
  const entities = of
    .filter((id) => left.entities.has(id))
    .map((id) => {
      const [leftMatch, rightMatch] = [left.entities.get(id) ?? null, right.entities.get(id) ?? null];
      const changed = leftMatch === null ? 'GAINED' : rightMatch === null ? 'LOST' : 'CHANGED';
      return { entity: { id }, change: leftMatch === rightMatch ? null : changed, leftMatch, rightMatch };
    });
  return {
    entities,
    links: links.told,
    linkCounts: links.counts,
    values: values.told,
    valueCounts: values.counts,
  };
}

/** What `compare` says of it, in the same shape. */
export const comparing = `query ($of: [ID!]!, $left: EvidenceFilter, $right: EvidenceFilter, $match: Match!) {
  compare(of: $of, left: $left, right: $right, match: $match) {
    entities { entity { id } change leftMatch rightMatch }
    links(first: 500) { link change changed left { ...L } right { ...L } leftMatch rightMatch }
    linkCounts { gained lost changed unchanged }
    values(first: 500) { key field change changed left { ...V } right { ...V } leftMatch rightMatch }
    valueCounts { gained lost changed unchanged }
  }
} ${fragments}`;
