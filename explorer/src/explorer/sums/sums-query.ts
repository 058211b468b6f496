// Sums over the selection, and what each number is made of.
import { graphql } from '../../generated/index.js';

export const sumsQuery = graphql(`
  query Sums($where: IncidentFilter!, $evidence: EvidenceFilter, $match: Match!, $by: [TallyBy!]!) {
    tally(where: $where, evidence: $evidence, match: $match, by: $by) {
      killed {
        ...AFigure
      }
      wounded {
        ...AFigure
      }
      people {
        ...AFigure
      }
      count {
        definite
        possible
      }
    }
  }

  fragment AFigure on TallyFigure {
    low
    best
    high
    approximate
    known
    unknown
  }
`);
