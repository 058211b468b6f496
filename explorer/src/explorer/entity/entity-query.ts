// All that one page shows of an entity, but for what is behind it: that is asked for when it is unfolded.
import { graphql } from '../../generated/index.js';
import type { EntityPageQuery } from '../../generated/graphql.js';

export const entityQuery = graphql(`
  query EntityPage($id: ID!, $evidence: EvidenceFilter, $match: Match!) {
    node(id: $id, evidence: $evidence, match: $match) {
      __typename
      id
      ... on Entity {
        kind
        name
        unnamed
        supported
        sourceCount
        names {
          text
          language
          kind
          ...Backing
        }
        description {
          ...AText
        }
        nativeCodes {
          scheme
          field
          code
          ...Backing
        }
        externalIds {
          scheme
          externalId
          ...Backing
        }
        out: links(where: { subject: $id }, first: 0) {
          groupBy(by: [KIND]) {
            rows {
              key {
                value
              }
              count
            }
          }
        }
        in: links(where: { object: $id }, first: 0) {
          groupBy(by: [KIND]) {
            rows {
              key {
                value
              }
              count
            }
          }
        }
      }
      ... on Incident {
        date {
          ...ADate
        }
        type {
          ...AType
        }
        killed {
          ...AHarm
        }
        wounded {
          ...AHarm
        }
        terroristCharacter {
          ...AYesNo
        }
        perpetrators(first: 0) {
          stated
        }
        statedTotals {
          ...AStatedTotal
        }
        explanation {
          ...AText
        }
        motive {
          ...AText
        }
        weapon {
          ...AText
        }
        coordinates {
          ...APoint
        }
      }
      ... on Series {
        statedTotals {
          ...AStatedTotal
        }
      }
      ... on Arrest {
        date {
          ...ADate
        }
        type {
          ...AType
        }
        people {
          ...ACount
        }
        suspectedOffence {
          ...AText
        }
      }
      ... on Group {
        type {
          ...AType
        }
        founded {
          ...ADate
        }
        dissolved {
          ...ADate
        }
        people {
          ...ACount
        }
        credibility {
          ...ACredibility
        }
      }
      ... on Organization {
        type {
          ...AType
        }
        founded {
          ...ADate
        }
        dissolved {
          ...ADate
        }
        credibility {
          ...ACredibility
        }
      }
      ... on Person {
        people {
          ...ACount
        }
      }
      ... on Place {
        type {
          ...AType
        }
        coordinates {
          ...APoint
        }
      }
      ... on Law {
        type {
          ...AType
        }
        adopted {
          ...ADate
        }
        inForce {
          ...ADate
        }
        repealed {
          ...ADate
        }
      }
    }
  }

  fragment Backing on Evidenced {
    standing
    contested
    independentSourceCount
  }

  fragment AStatedTotal on StatedTotalValue {
    what
    role
    roleAsStated
    low
    best
    high
    approximate
    asStated
    ...Backing
  }

  fragment ADate on DateValue {
    __typename
    edtf
    asStated
    basis
    yearBasis
    stated
    ...Backing
  }

  fragment AType on TypeValue {
    __typename
    code: value
    stated
    ...Backing
  }

  fragment AText on TextValue {
    __typename
    text
    stated
    ...Backing
  }

  fragment AHarm on HarmValue {
    __typename
    low
    best
    high
    approximate
    stated
    parts {
      role
      low
      best
      high
      approximate
    }
    ...Backing
  }

  fragment ACount on CountValue {
    __typename
    low
    best
    high
    approximate
    stated
    ...Backing
  }

  fragment AYesNo on YesNoValue {
    __typename
    yes: value
    stated
    ...Backing
  }

  fragment ACredibility on CredibilityValue {
    __typename
    credibility: value
    stated
    ...Backing
  }

  fragment APoint on CoordinatesValue {
    __typename
    lat
    lon
    precision
    stated
    ...Backing
  }
`);

type Node = NonNullable<EntityPageQuery['node']>;
export type Entity = Extract<Node, { readonly names: unknown }>;

export const isEntity = (node: Node): node is Entity => 'names' in node;

/** Fields that show one value each, in the order of the page, and what is said in their statements. */
export const factFields = [
  ['description', 'DESCRIPTION'],
  ['date', 'DATE'],
  ['type', 'TYPE'],
  ['killed', 'KILLED'],
  ['wounded', 'WOUNDED'],
  ['people', 'PEOPLE'],
  ['terroristCharacter', 'TERRORIST_CHARACTER'],
  ['explanation', 'EXPLANATION'],
  ['motive', 'MOTIVE'],
  ['weapon', 'WEAPON'],
  ['suspectedOffence', 'SUSPECTED_OFFENCE'],
  ['founded', 'FOUNDED'],
  ['dissolved', 'DISSOLVED'],
  ['credibility', 'CREDIBILITY'],
  ['adopted', 'ADOPTED'],
  ['inForce', 'IN_FORCE'],
  ['repealed', 'REPEALED'],
  ['coordinates', 'COORDINATES'],
] as const;

type ValuesOf<Of> = Of extends unknown ? Extract<Of[keyof Of], { readonly __typename: `${string}Value` }> : never;
export type Value = ValuesOf<Entity>;

export interface Fact {
  readonly field: (typeof factFields)[number][0];
  readonly predicate: (typeof factFields)[number][1];
  readonly value: Value;
}

/** What anything is said of; a value of which nobody says anything has no standing. */
export function factsOf(entity: Entity): readonly Fact[] {
  const fields = entity as Partial<Record<string, unknown>>;
  return factFields.flatMap(([field, predicate]): readonly Fact[] => {
    const value = fields[field] as Value | null | undefined;
    return value === null || value === undefined || value.standing === null ? [] : [{ field, predicate, value }];
  });
}
