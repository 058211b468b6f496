// What there is over time: counts by bucket, who said what when, and the links of what is looked at.
import { graphql } from '../../generated/index.js';
import type { FrameQuery } from '../../generated/graphql.js';

export const frameQuery = graphql(`
  query Frame(
    $where: IncidentFilter!
    $evidence: EvidenceFilter
    $match: Match!
    $by: TimelineUnit!
    $about: [ID!]!
    $hasAbout: Boolean!
  ) {
    timeline(where: $where, by: $by, evidence: $evidence, match: $match) {
      from
      to
      buckets {
        key
        from
        to
        incidents {
          definite
          possible
        }
      }
      undated {
        incidents {
          possible
        }
      }
      sayings(first: 300) {
        nodes {
          from
          to
          stance
          live
          speaker {
            name
            role
            entity {
              id
              name
            }
          }
          source {
            title
            publisher
          }
          link {
            id
            kind
            subject {
              name
            }
            object {
              name
            }
          }
          statements {
            id
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    links: timeline(about: $about, by: $by, evidence: $evidence, match: $match) @include(if: $hasAbout) {
      turns(first: 200) {
        nodes {
          link {
            id
            kind
            subject {
              id
              name
            }
            object {
              id
              name
            }
            ...Backing
          }
          during {
            edtf
            earliest
            latest
            extent
          }
        }
        total
      }
    }
  }
`);

export type Frame = FrameQuery['timeline'];
export type Bucket = Frame['buckets'][number];
export type Saying = Frame['sayings']['nodes'][number];
export type Turn = NonNullable<NonNullable<FrameQuery['links']>['turns']>['nodes'][number];
