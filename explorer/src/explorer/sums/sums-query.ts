// Sums over the selection, and what each number is made of.
import { graphql } from '../../generated/index.js';
import type { SumsQuery } from '../../generated/graphql.js';

export const sumsQuery = graphql(`
  query Sums($where: IncidentFilter!, $evidence: EvidenceFilter, $match: Match!, $by: [TallyBy!]!) {
    all: tally(where: $where, evidence: $evidence, match: $match, by: []) {
      rows {
        ...ARow
      }
    }
    tally(where: $where, evidence: $evidence, match: $match, by: $by) {
      rows {
        by {
          role
          month
          year
          place {
            id
            name
          }
          group {
            id
            name
          }
          standing
          type
        }
        ...ARow
      }
      unassigned {
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
        incidents {
          ...AnAddition
        }
        arrests {
          ...AnArrestAddition
        }
      }
      statedTotals {
        of {
          id
          name
        }
        statement {
          id
          source {
            title
            publisher
          }
        }
        value {
          what
          role
          low
          best
          high
          approximate
        }
        sum {
          ...AFigure
        }
        difference
        complete
      }
      leftOut {
        what {
          id
          name
        }
        why
        countedIn {
          id
          name
        }
        killed {
          low
          best
          high
          approximate
        }
      }
      notes {
        kind
        count
      }
    }
  }

  fragment ARow on TallyRow {
    match
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
    incidents {
      ...AnAddition
    }
    arrests {
      ...AnArrestAddition
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

  fragment AnAddition on TallyIncident {
    match
    incident {
      id
      name
    }
    killed {
      ...AFigure
    }
    wounded {
      ...AFigure
    }
  }

  fragment AnArrestAddition on TallyArrest {
    match
    arrest {
      id
      name
    }
    people {
      ...AFigure
    }
  }
`);

export type Tally = SumsQuery['tally'];
export type TallyRow = Tally['rows'][number];
export type Row = SumsQuery['all']['rows'][number];
export type Figure = Row['killed'];
export type Rest = Tally['unassigned'];
