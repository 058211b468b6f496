// What lists can be ordered and filtered by beside date, name, type and place.

CREATE INDEX incident_by_sources IF NOT EXISTS FOR (n:Incident) ON (n.sourceCount, n.id);
CREATE INDEX series_by_sources IF NOT EXISTS FOR (n:Series) ON (n.sourceCount, n.id);
CREATE INDEX group_by_sources IF NOT EXISTS FOR (n:Group) ON (n.sourceCount, n.id);
CREATE INDEX person_by_sources IF NOT EXISTS FOR (n:Person) ON (n.sourceCount, n.id);
CREATE INDEX organization_by_sources IF NOT EXISTS FOR (n:Organization) ON (n.sourceCount, n.id);
CREATE INDEX place_by_sources IF NOT EXISTS FOR (n:Place) ON (n.sourceCount, n.id);
CREATE INDEX law_by_sources IF NOT EXISTS FOR (n:Law) ON (n.sourceCount, n.id);
CREATE INDEX arrest_by_sources IF NOT EXISTS FOR (n:Arrest) ON (n.sourceCount, n.id);

// By figures: their order, and the highest that each may be, which bounds a filter on the side that matters.
CREATE INDEX incident_by_killed IF NOT EXISTS FOR (n:Incident) ON (n.killedSort, n.id);
CREATE INDEX incident_by_wounded IF NOT EXISTS FOR (n:Incident) ON (n.woundedSort, n.id);
CREATE INDEX arrest_by_people IF NOT EXISTS FOR (n:Arrest) ON (n.peopleSort, n.id);
CREATE INDEX incident_killed_at_most IF NOT EXISTS FOR (n:Incident) ON (n.killedHigh);
CREATE INDEX incident_wounded_at_most IF NOT EXISTS FOR (n:Incident) ON (n.woundedHigh);
CREATE INDEX arrest_people_at_most IF NOT EXISTS FOR (n:Arrest) ON (n.peopleHigh);

// By what is recorded, stated as unknown, or not spoken of.
CREATE INDEX incident_perpetrators_in_order IF NOT EXISTS FOR (n:Incident) ON (n.perpetratorsState, n.sortKey, n.id);
CREATE INDEX incident_explanation_in_order IF NOT EXISTS FOR (n:Incident) ON (n.explanationState, n.sortKey, n.id);
CREATE INDEX incident_motive_in_order IF NOT EXISTS FOR (n:Incident) ON (n.motiveState, n.sortKey, n.id);
CREATE INDEX incident_weapon_in_order IF NOT EXISTS FOR (n:Incident) ON (n.weaponState, n.sortKey, n.id);
CREATE INDEX arrest_offence_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.suspectedOffenceState, n.sortKey, n.id);

// Places and what is placed itself, by latitude: a band is cut out of the map, then looked at one by one.
CREATE INDEX place_by_latitude IF NOT EXISTS FOR (n:Place) ON (n.lat);
CREATE INDEX incident_by_latitude IF NOT EXISTS FOR (n:Incident) ON (n.lat);

// Entities by what the database alone cannot look up otherwise: identifiers of other schemes, and statements by revision.
CREATE INDEX statement_by_external_key IF NOT EXISTS FOR (n:Statement) ON (n.externalKey, n.id);
CREATE INDEX statement_by_revision IF NOT EXISTS FOR (n:Statement) ON (n.revision, n.sortDay, n.id);
CREATE INDEX revision_by_time IF NOT EXISTS FOR (n:Revision) ON (n.at);

// Where nothing is known of how closely a place is placed, it may lie anywhere.
CREATE INDEX place_by_reach IF NOT EXISTS FOR (n:Place) ON (n.reachKm);
CREATE INDEX incident_by_reach IF NOT EXISTS FOR (n:Incident) ON (n.reachKm);
