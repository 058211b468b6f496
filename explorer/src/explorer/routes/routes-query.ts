// How two are connected.
import { graphql } from '../../generated/index.js';
import type { RoutesQuery } from '../../generated/graphql.js';

export const routesQuery = graphql(`
  query Routes(
    $from: ID!
    $to: ID!
    $evidence: EvidenceFilter
    $match: Match!
    $during: DateFilter
    $avoidKinds: [EntityKind!]!
    $avoidTypes: [TypeCode!]!
    $throughHubs: Boolean!
  ) {
    paths(
      from: [$from]
      to: [$to]
      evidence: $evidence
      match: $match
      during: $during
      avoidKinds: $avoidKinds
      avoidTypes: $avoidTypes
      throughHubs: $throughHubs
      first: 10
    ) {
      routes {
        id
        length
        standing
        independentSourceCount
        match
        period {
          atOnce
        }
        nodes {
          id
          kind
          name
        }
        hops {
          from {
            id
          }
          to {
            id
          }
          links {
            match
            link {
              id
              kind
              subject {
                id
              }
              during {
                edtf
              }
              ...Backing
            }
          }
        }
      }
      complete
      unknown
      walkedAround {
        met {
          entity {
            id
            kind
            name
          }
          because
          degree
        }
        metCount
      }
      none {
        reason
        bound
        example {
          id
          name
        }
      }
    }
  }
`);

export type Paths = RoutesQuery['paths'];
export type Route = Paths['routes'][number];
export type Hop = Route['hops'][number];
