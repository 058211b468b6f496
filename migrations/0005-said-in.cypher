// Each statement to its source: an edge costs less to follow than an id to look up.
MATCH (s:Statement) WHERE NOT EXISTS { (s)-[:SAID_IN]->() }
CALL (s) { MATCH (o:Source {id: s.source}) CREATE (s)-[:SAID_IN]->(o) } IN TRANSACTIONS OF 5000 ROWS;
