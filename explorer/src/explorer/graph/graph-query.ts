// What the graph asks: what stands around its centres, what was unfolded, and what joins what is chosen.
import { graphql } from '../../generated/index.js';
import type { Standing } from '../../generated/graphql.js';

/** What a neighbourhood follows by default, so that what is unfolded holds no other links than it does. */
export const followed = [
  'REPORTED',
  'ATTRIBUTED',
  'CLAIMED',
  'SUSPECTED',
  'CONTESTED',
] as const satisfies readonly Standing[];

export const centresQuery = graphql(`
  query GraphCentres($where: IncidentFilter!, $evidence: EvidenceFilter, $match: Match!) {
    incidents(where: $where, evidence: $evidence, match: $match, first: 25) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const neighbourhoodQuery = graphql(`
  query Graph($of: [ID!]!, $depth: Int!, $most: Int!, $perNode: Int!, $evidence: EvidenceFilter, $match: Match!) {
    neighbourhood(of: $of, depth: $depth, total: $most, perNode: $perNode, evidence: $evidence, match: $match) {
      complete
      unknown
      nodes {
        distance
        collapsed
        entity {
          ...DrawnEntity
        }
        count {
          passing
          degree
        }
      }
      links {
        match
        link {
          ...DrawnLink
        }
      }
    }
  }

  fragment DrawnEntity on Entity {
    id
    kind
    name
  }

  fragment DrawnLink on Link {
    id
    kind
    during {
      edtf
      earliest
      latest
    }
    subject {
      ...DrawnEntity
    }
    object {
      ...DrawnEntity
    }
    ...Backing
  }
`);

/** The best supported first: they are what a bound leaves. */
export const graphLinksQuery = graphql(`
  query GraphLinks($where: LinkFilter!, $first: Int!, $evidence: EvidenceFilter, $match: Match!) {
    links(where: $where, first: $first, orderBy: { by: SOURCES, direction: DESC }, evidence: $evidence, match: $match) {
      edges {
        match
        node {
          ...DrawnLink
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** The links of one entity by kind and direction: how many a click would unfold. */
export const focusQuery = graphql(`
  query GraphFocus($id: ID!, $standings: [Standing!]!, $evidence: EvidenceFilter, $match: Match!) {
    node(id: $id, evidence: $evidence, match: $match) {
      id
      ... on Entity {
        out: links(where: { subject: $id, standings: $standings }, evidence: $evidence, match: $match, first: 0) {
          groupBy(by: [KIND]) {
            rows {
              key {
                value
              }
              count
            }
          }
        }
        in: links(where: { object: $id, standings: $standings }, evidence: $evidence, match: $match, first: 0) {
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
    }
  }
`);

export const commonQuery = graphql(`
  query GraphCommon($of: [ID!]!, $evidence: EvidenceFilter, $match: Match!) {
    neighbourhood(of: $of, depth: 1, total: 2000, perNode: 500, firstCommon: 25, evidence: $evidence, match: $match) {
      commonCount
      commonNeighbours {
        isHub
        degree
        centres {
          id
        }
        entity {
          ...DrawnEntity
        }
      }
    }
  }
`);
