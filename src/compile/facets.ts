// `groupBy` of a connection: the database groups its items by what the facets read, the rules in model/facets/ count them.
import { getNamedType } from 'graphql';
import type { EntityFacet, LinkFacet, SourceFacet, StatementFacet } from '../generated/schema.js';
import { comma, cypher, join, value, variable, type Fragment, type Variable } from '../cypher/tag.js';
import { BaylanysError, impossible } from '../errors.js';
import { countFacets, type FacetDimension, type FacetItems, type FacetMaterial } from '../model/facets/facets.js';
import { definitely } from '../model/facets/options.js';
import type { LinkFacts } from '../model/facts.js';
import { supportedStandings } from '../model/derive/stances.js';
import { placeAt, type PlaceLevel } from '../model/facets/places.js';
import type { TimeUnit } from '../model/facets/time.js';
import { cells, emptyProjected, TYPE_NAME, type Emitted } from './emit.js';
import { groupedText, type ListSource } from './list.js';
import { part, type Compilation, type Input } from './observe.js';
import { argumentsOf, isTypeName, objectTypeOf, selectedFields, type Field } from './selection.js';
import { reaches, toWeighed, type Criterion, type Threshold } from './criterion.js';
import { standingUnder } from './evidence/backed.js';
import { linkCell, linkFacts } from './evidence/facts.js';
import type { Scope } from './scope.js';
import { readThing, thingCell, type Thing } from './thing.js';
import { visible } from './visibility.js';

/** More items would take longer to read than anybody waits. */
const MOST_ITEMS = 100_000;
const MOST_ROWS = 1000;

/** How one dimension is read of an item: an expression, and what its value comes to. */
interface Reading {
  readonly dimension: FacetDimension;
  readonly expression: Fragment;
  readonly read: (cell: unknown, input: Input) => FacetMaterial;
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

/** Of the facts of a thing, stored or made anew. */
function ofThing(
  scope: Scope,
  dimension: FacetDimension,
  n: Variable,
  withPlaces: boolean,
  read: (thing: Thing) => FacetMaterial,
): Reading {
  return {
    dimension,
    expression: thingCell(scope, n, withPlaces),
    read: (cell, input) => read(readThing(scope, cell, input)),
  };
}

function level(scope: Scope, facet: PlaceLevel, n: Variable): Reading {
  return ofThing(scope, { facets: [facet], units: null }, n, true, ({ places }) =>
    values(placeAt(places, facet).map(({ key, match }) => ({ key: [key], match }))),
  );
}

/** Who is said to have done it, each with the standing of its own link. */
function who({ evidence }: Scope, facets: readonly string[], n: Variable): Reading {
  const l = variable('l');
  const g = variable('g');
  const st = variable('st');
  const supported = value(supportedStandings);
  return {
    dimension: { facets, units: null },
    expression: cypher`COLLECT { MATCH (${n})-[${l}:PERPETRATED_BY]->(${g}:Entity) WHERE ${visible(g)} WITH ${g}, ${standingUnder(evidence, l)} AS ${st} WHERE ${st} IN ${supported} RETURN [${g}.id, ${st}] AS found }`,
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

function entityReading(scope: Scope, facet: EntityFacet, asked: readonly string[], n: Variable): Reading {
  switch (facet) {
    case 'KIND':
      return property(facet, cypher`${n}.kind`);
    case 'TYPE':
      if (scope.evidence === null) return property(facet, cypher`${n}.typeCode`);
      return ofThing(scope, { facets: [facet], units: null }, n, false, ({ type }) =>
        values(type === null ? [] : [definitely([type])]),
      );
    case 'MONTH':
    case 'YEAR':
      if (scope.evidence === null) return times(asked.filter(isTime), spansOf(n));
      return ofThing(scope, { facets: asked.filter(isTime), units: asked.filter(isTime) }, n, false, ({ spans }) => ({
        of: 'SPANS',
        spans,
      }));
    case 'COUNTRY':
    case 'REGION':
    case 'DISTRICT':
    case 'TOWN':
    case 'SITE':
      return level(scope, facet, n);
    case 'GROUP':
    case 'STANDING':
      return who(
        scope,
        asked.filter((one) => one === 'GROUP' || one === 'STANDING'),
        n,
      );
    default:
      return impossible(facet);
  }
}

/** Of the facts of a link, made anew. */
function ofLink(
  { evidence }: Scope,
  dimension: FacetDimension,
  r: Variable,
  read: (facts: LinkFacts) => FacetMaterial,
): Reading | null {
  if (evidence === null) return null;
  return {
    dimension,
    expression: linkCell(evidence, r),
    read: (cell, input) => read(linkFacts(evidence, cell, input)),
  };
}

function linkReading(scope: Scope, facet: LinkFacet, asked: readonly string[], r: Variable): Reading {
  const said = (of: (facts: LinkFacts) => string | null): Reading | null =>
    ofLink(scope, { facets: [facet], units: null }, r, (facts) => {
      const word = of(facts);
      return values(word === null ? [] : [definitely([word])]);
    });
  const units = asked.filter(isTime);
  switch (facet) {
    case 'KIND':
      return property(facet, cypher`${r}.kind`);
    case 'STANDING':
      return said(({ standing }) => standing) ?? property(facet, cypher`${r}.standing`);
    case 'ROLE':
      return said(({ role }) => role) ?? property(facet, cypher`${r}.role`);
    case 'MONTH':
    case 'YEAR':
      return (
        ofLink(scope, { facets: units, units }, r, ({ spans }) => ({ of: 'SPANS', spans })) ?? times(units, spansOf(r))
      );
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
function readingOf(
  scope: Scope,
  argumentType: string,
  facet: string,
  asked: readonly string[],
  item: Variable,
): Reading {
  switch (argumentType) {
    case 'EntityFacet':
      return entityReading(scope, facet as EntityFacet, asked, item);
    case 'LinkFacet':
      return linkReading(scope, facet as LinkFacet, asked, item);
    case 'StatementFacet':
      return statementReading(facet as StatementFacet, asked, item);
    case 'SourceFacet':
      return sourceReading(facet as SourceFacet, asked, item);
    default:
      throw new BaylanysError('INTERNAL', `no rule for facets of the type ${argumentType}`);
  }
}

/** One for each dimension: months and years are one, and who did it with the standing of that. */
function readingsOf(scope: Scope, argumentType: string, asked: readonly string[], item: Variable): readonly Reading[] {
  const readings = asked.map((facet) => readingOf(scope, argumentType, facet, asked, item));
  return readings.filter(({ dimension }, i) => dimension.facets[0] === asked[i]);
}

/** Reads plain objects by the contract's names. */
function projectorOf(compilation: Compilation, field: Field): (value: unknown) => unknown {
  if (field.nodes[0].selectionSet === undefined) return (plain) => plain ?? null;
  const type = objectTypeOf(compilation, field);
  const fields = selectedFields(compilation, type, field.nodes).map((selected) => ({
    responseKey: selected.responseKey,
    name: isTypeName(selected) ? null : selected.name,
    project: projectorOf(compilation, selected),
  }));
  const one = (plain: unknown): unknown => {
    const made = emptyProjected();
    made[TYPE_NAME] = type.name;
    for (const { responseKey, name, project } of fields) {
      made[responseKey] = name === null ? type.name : project((plain as Readonly<Record<string, unknown>>)[name]);
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
  scope: Scope,
  field: Field,
  source: ListSource,
  criterion: Criterion,
  threshold: Threshold,
  item: Variable,
): Emitted {
  const { compilation } = scope;
  const by = part(argumentsOf(field), 'by');
  const argument = field.definition.args.find(({ name }) => name === 'by');
  // Their order is the order of the values in a key, so it shapes the text; each counts once.
  const asked = compilation
    .know((variables) => [...new Set(by.read(variables) as readonly string[])].join(' '))
    .split(' ')
    .filter((facet) => facet !== '');
  const readings = readingsOf(scope, argument ? getNamedType(argument.type).name : '', asked, item);
  const weigh = toWeighed(criterion);
  const read = [weigh.cell, ...readings.map(({ expression }) => expression)].map((expression) => ({
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
    source.imports.length === 0 && criterion.weighed === null && scope.evidence === null
      ? cypher`WITH ${named}, count(*) AS ${count} RETURN [${count}, ${found}] AS found`
      : cypher`WITH ${named} RETURN [1, ${found}] AS found`;
  const project = projectorOf(compilation, field);
  return {
    expression: cypher`COLLECT { ${groupedText(source, MOST_ITEMS + 1)} ${tail} }`,
    project: (cell, input) => {
      const first = firstOf(field, input);
      const items = cells(cell).flatMap((one): readonly FacetItems[] => {
        const [counted, match, ...materials] = cells(one);
        const weight = weigh.read(match, input);
        if (!reaches(weight, threshold)) return [];
        return [
          {
            match: weight === 2 ? 'DEFINITE' : 'POSSIBLE',
            count: counted as number,
            materials: readings.map(({ read: readOne }, i) => readOne(materials[i], input)),
          },
        ];
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
