// The revision that the graph had at an instant: asked first where a question is bounded by time, so that it is a number in the rest.
import { print, type PreparedStatement } from '../cypher/print.js';
import { cypher, param } from '../cypher/tag.js';

/** Bound with an instant; gives a number, or no row before the first revision. */
export const revisionAtStatement: PreparedStatement = print(
  cypher`MATCH (v:Revision) WHERE v.at <= ${param((instant) => instant)} RETURN v.number ORDER BY v.at DESC, v.number DESC LIMIT 1`,
);
