MATCH (n0:Incident) WHERE n0.public AND n0.sortKey IS NOT NULL AND n0.id IS NOT NULL AND n0.supported WITH n0 ORDER BY n0.sortKey, n0.id LIMIT $p0 RETURN [[n0.id, [n0.killed, [COLLECT { MATCH (s0:Statement) WHERE s0.about = n0.id + $p1 AND s0.sortDay IS NOT NULL AND s0.id IS NOT NULL AND s0.public AND NOT s0.ended RETURN [s0.id, [s0.id]] AS found }]]]] AS item
// {"p0":51,"p1":"|KILLED"}

MATCH (n0:Entity) WHERE n0.id = $p0 AND n0:Series AND n0.public RETURN [[n0.statedTotals, [COLLECT { UNWIND n0.statedTotalsAbout AS x0 RETURN COLLECT { MATCH (s0:Statement) WHERE s0.about = x0 AND s0.public AND s0.sortDay IS NOT NULL AND s0.id IS NOT NULL AND NOT s0.ended WITH s0 ORDER BY s0.about, s0.sortDay, s0.id LIMIT $p1 RETURN [[s0.id, COLLECT { MATCH (s0)-[c0:CITES]->(p0:Passage) WHERE p0.public WITH p0, c0 ORDER BY c0.position RETURN [p0.paragraph] AS found }]] AS item } AS found }]]] AS item
// {"p0":"series:kz-2011","p1":26}
