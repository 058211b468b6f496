// `groupBy` of a connection: the database groups its items by what the facets read, the rules in model/facets/ count them.
import { getNamedType } from 'graphql';
import type { EntityFacet, LinkFacet, SourceFacet, StatementFacet } from '../generated/schema.js';
import { comma, cypher, join, value, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { BaylanysError, impossible } from '../errors.js';
import { countFacets, type FacetDimension, type FacetItems, type FacetMaterial } from '../model/facets/facets.js';
import { definitely } from '../model/facets/options.js';
import { placeAt, type PlaceLevel } from '../model/facets/places.js';
import type { TimeUnit } from '../model/facets/time.js';
import { cells, emptyProjected, TYPE_NAME, type Emitted } from './emit.js';
import { groupedText, type ListSource } from './list.js';
import { part, type Compilation, type Input } from './observe.js';
import { placesKnown, readPlaces } from './places-known.js';
import { argumentsOf, objectTypeOf, selectedFields, type Field } from './selection.js';
import type { Criterion } from './tri.js';
import { visible } from './visibility.js';

/** More items would take longer to read than anybody waits. */
const MOST_ITEMS = 100_000;
const MOST_ROWS = 1000;

/** How one dimension is read of an item: an expression, and what its value comes to. */
interface Reading {
  readonly dimension: FacetDimension;
  readonly expression: Fragment;
  readonly read: (cell: unknown) => FacetMaterial;
}

const values = (options: Extract<FacetMaterial, { of: 'VALUES' }>['options']): FacetMaterial => ({
  of: 'VALUES',
  options,
});

function property(facet: string, expression: Fragment): Reading {
  return {
    dimension: { facets: [facet], units: null },
    expression,
    read: (cell) => values(typeof cell === 'string' ? [definitely([cell])] : []),
  };
}

function times(facets: readonly TimeUnit[], expression: Fragment): Reading {
  return {
    dimension: { facets, units: facets },
    expression,
    read: (cell) => {
      const [from, to, lasting] = cells(cell) as readonly [number[] | null, number[] | null, boolean[] | null];
      return { of: 'SPANS', spans: { from: from ?? [], to: to ?? [], lasting: lasting ?? [] } };
    },
  };
}

const isTime = (facet: string): facet is TimeUnit => facet === 'MONTH' || facet === 'YEAR';

function level(facet: PlaceLevel, n: Variable): Reading {
  return {
    dimension: { facets: [facet], units: null },
    expression: placesKnown(n),
    read: (cell) => values(placeAt(readPlaces(cell), facet).map(({ key, match }) => ({ key: [key], match }))),
  };
}

/** Who is said to have done it, each with the standing of its own link. */
function who(facets: readonly string[], n: Variable): Reading {
  const l = variable('l');
  const g = variable('g');
  const supported = value(['REPORTED', 'ATTRIBUTED', 'CLAIMED', 'SUSPECTED', 'CONTESTED']);
  return {
    dimension: { facets, units: null },
    expression: cypher`COLLECT { MATCH (${n})-[${l}:PERPETRATED_BY]->(${g}:Entity) WHERE ${visible(l)} AND ${visible(g)} AND ${l}.standing IN ${supported} RETURN [${g}.id, ${l}.standing] AS found }`,
    read: (cell) =>
      values(
        cells(cell).map((one) => {
          const [group, standing] = cells(one) as readonly [string, string];
          return definitely(facets.map((facet) => (facet === 'GROUP' ? group : standing)));
        }),
      ),
  };
}

const spansOf = (n: Variable): Fragment => cypher`[${n}.spansFrom, ${n}.spansTo, ${n}.spansLasting]`;

/** One pair of days, or no span where it is not known. */
function daysOf(from: Fragment, to: Fragment): Fragment {
  return cypher`CASE WHEN ${from} IS NULL THEN [[], [], []] ELSE [[${from}], [${to}], [false]] END`;
}

function entityReading(facet: EntityFacet, asked: readonly string[], n: Variable): Reading {
  switch (facet) {
    case 'KIND':
      return property(facet, cypher`${n}.kind`);
    case 'TYPE':
      return property(facet, cypher`${n}.typeCode`);
    case 'MONTH':
    case 'YEAR':
      return times(asked.filter(isTime), spansOf(n));
    case 'COUNTRY':
    case 'REGION':
    case 'DISTRICT':
    case 'TOWN':
    case 'SITE':
      return level(facet, n);
    case 'GROUP':
    case 'STANDING':
      return who(
        asked.filter((one) => one === 'GROUP' || one === 'STANDING'),
        n,
      );
    default:
      return impossible(facet);
  }
}

function linkReading(facet: LinkFacet, asked: readonly string[], r: Variable): Reading {
  switch (facet) {
    case 'KIND':
      return property(facet, cypher`${r}.kind`);
    case 'STANDING':
      return property(facet, cypher`${r}.standing`);
    case 'ROLE':
      return property(facet, cypher`${r}.role`);
    case 'MONTH':
    case 'YEAR':
      return times(asked.filter(isTime), spansOf(r));
    default:
      return impossible(facet);
  }
}

function statementReading(facet: StatementFacet, asked: readonly string[], s: Variable): Reading {
  switch (facet) {
    case 'PREDICATE':
      return property(facet, cypher`${s}.predicate`);
    case 'STANCE':
      return property(facet, cypher`${s}.stance`);
    case 'SPEAKER_ROLE':
      return property(facet, cypher`${s}.speakerRole`);
    case 'SOURCE':
      return property(facet, cypher`${s}.source`);
    case 'VALUE_KIND':
      return property(facet, cypher`${s}.valueKind`);
    case 'MONTH':
    case 'YEAR':
      return times(asked.filter(isTime), daysOf(cypher`${s}.saidFrom`, cypher`${s}.saidTo`));
    default:
      return impossible(facet);
  }
}

function sourceReading(facet: SourceFacet, asked: readonly string[], o: Variable): Reading {
  switch (facet) {
    case 'KIND':
      return property(facet, cypher`${o}.kind`);
    case 'LANGUAGE':
      return property(facet, cypher`${o}.language`);
    case 'PUBLISHER':
      return property(facet, cypher`${o}.publisher`);
    case 'RELIABILITY':
      return property(facet, cypher`${o}.reliability`);
    case 'MONTH':
    case 'YEAR':
      return times(asked.filter(isTime), daysOf(cypher`${o}.publishedFrom`, cypher`${o}.publishedTo`));
    default:
      return impossible(facet);
  }
}

/** By the type of the argument: what the items of the list are. */
function readingOf(argumentType: string, facet: string, asked: readonly string[], item: Variable): Reading {
  switch (argumentType) {
    case 'EntityFacet':
      return entityReading(facet as EntityFacet, asked, item);
    case 'LinkFacet':
      return linkReading(facet as LinkFacet, asked, item);
    case 'StatementFacet':
      return statementReading(facet as StatementFacet, asked, item);
    case 'SourceFacet':
      return sourceReading(facet as SourceFacet, asked, item);
    default:
      throw new BaylanysError('INTERNAL', `no rule for facets of the type ${argumentType}`);
  }
}

/** One for each dimension: months and years are one, and who did it with the standing of that. */
function readingsOf(argumentType: string, asked: readonly string[], item: Variable): readonly Reading[] {
  const readings = asked.map((facet) => readingOf(argumentType, facet, asked, item));
  return readings.filter(({ dimension }, i) => dimension.facets[0] === asked[i]);
}

/** Reads plain objects by the contract's names. */
function projectorOf(compilation: Compilation, field: Field): (value: unknown) => unknown {
  if (field.nodes[0].selectionSet === undefined) return (plain) => plain ?? null;
  const type = objectTypeOf(compilation, field);
  const fields = selectedFields(compilation, type, field.nodes).map((selected) => ({
    ...{ responseKey: selected.responseKey, name: selected.name },
    project: projectorOf(compilation, selected),
  }));
  const one = (plain: unknown): unknown => {
    const made = emptyProjected();
    made[TYPE_NAME] = type.name;
    for (const { responseKey, name, project } of fields) {
      made[responseKey] = project((plain as Readonly<Record<string, unknown>>)[name]);
    }
    return made;
  };
  return (plain) => (Array.isArray(plain) ? plain.map(one) : one(plain));
}

function firstOf(field: Field, { variables }: Input): number {
  const first = part(argumentsOf(field), 'first').read(variables) as number;
  if (first < 0 || first > MOST_ROWS) {
    throw new BaylanysError(
      'BAD_USER_INPUT',
      `first takes 0 to ${MOST_ROWS} values, not ${first}: break the list down by less`,
      {
        at: 'first',
      },
    );
  }
  return first;
}

/** Counts of the whole list, whatever its page. `item` is what the facets are read of. */
export function emitFacets(
  compilation: Compilation,
  field: Field,
  source: ListSource,
  criterion: Criterion,
  item: Variable,
): Emitted {
  const by = part(argumentsOf(field), 'by');
  const argument = field.definition.args.find(({ name }) => name === 'by');
  // Their order is the order of the values in a key, so it shapes the text; each counts once.
  const asked = compilation
    .know((variables) => [...new Set(by.read(variables) as readonly string[])].join(' '))
    .split(' ')
    .filter((facet) => facet !== '');
  const readings = readingsOf(argument ? getNamedType(argument.type).name : '', asked, item);
  const definite = criterion.certain ? cypher`true` : cypher`coalesce(${criterion.definite}, false)`;
  const read = [definite, ...readings.map(({ expression }) => expression)].map((expression) => ({
    as: variable('m'),
    expression,
  }));
  const named = join(
    read.map(({ as, expression }) => cypher`${expression} AS ${as}`),
    comma,
  );
  const found = join(
    read.map(({ as }) => cypher`${as}`),
    comma,
  );
  const count = variable('c');
  // Neo4j takes an aggregate below another row for one of that row, and refuses it: there the items come one by one.
  const tail =
    source.imports.length === 0
      ? cypher`WITH ${named}, count(*) AS ${count} RETURN [${count}, ${found}] AS found`
      : cypher`WITH ${named} RETURN [1, ${found}] AS found`;
  const project = projectorOf(compilation, field);
  return {
    expression: cypher`COLLECT { ${groupedText(source, MOST_ITEMS + 1)} ${tail} }`,
    project: (cell, input) => {
      const first = firstOf(field, input);
      const items = cells(cell).map((one): FacetItems => {
        const [counted, match, ...materials] = cells(one);
        return {
          match: match === true ? 'DEFINITE' : 'POSSIBLE',
          count: counted as number,
          materials: readings.map(({ read: readOne }, i) => readOne(materials[i])),
        };
      });
      if (items.reduce((sum, one) => sum + one.count, 0) > MOST_ITEMS) {
        throw new BaylanysError(
          'TOO_COSTLY',
          `groupBy counts lists of up to ${MOST_ITEMS} items, and this one is longer: narrow its filter.`,
          { at: 'groupBy' },
        );
      }
      const { rows, unsettled } = countFacets(
        items,
        readings.map(({ dimension }) => dimension),
        asked,
      );
      return project({ rows: rows.slice(0, first), hasMore: rows.length > first, total: rows.length, unsettled });
    },
  };
}
