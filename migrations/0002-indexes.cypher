// Indexes: one for each order of each list and for each way in which a thing is looked up. A composite one answers only
// where every property of it is in the predicate, so each ends with the id that breaks ties.
CREATE CONSTRAINT origin_voice IF NOT EXISTS FOR (n:Origin) REQUIRE n.voice IS UNIQUE;
CREATE CONSTRAINT derivation_id IF NOT EXISTS FOR (n:Derivation) REQUIRE n.id IS UNIQUE;

// Lists of each kind in its own order (sortKey: by date where it has one, else by name), all and of one type; texts within
// names. Dated kinds also by name.
CREATE INDEX incident_in_order IF NOT EXISTS FOR (n:Incident) ON (n.sortKey, n.id);
CREATE INDEX incident_of_type_in_order IF NOT EXISTS FOR (n:Incident) ON (n.typeCode, n.sortKey, n.id);
CREATE INDEX incident_by_name IF NOT EXISTS FOR (n:Incident) ON (n.nameSort, n.id);
CREATE TEXT INDEX incident_name_text IF NOT EXISTS FOR (n:Incident) ON (n.nameText);
CREATE INDEX series_in_order IF NOT EXISTS FOR (n:Series) ON (n.sortKey, n.id);
CREATE TEXT INDEX series_name_text IF NOT EXISTS FOR (n:Series) ON (n.nameText);
CREATE INDEX group_in_order IF NOT EXISTS FOR (n:Group) ON (n.sortKey, n.id);
CREATE INDEX group_of_type_in_order IF NOT EXISTS FOR (n:Group) ON (n.typeCode, n.sortKey, n.id);
CREATE TEXT INDEX group_name_text IF NOT EXISTS FOR (n:Group) ON (n.nameText);
CREATE INDEX person_in_order IF NOT EXISTS FOR (n:Person) ON (n.sortKey, n.id);
CREATE TEXT INDEX person_name_text IF NOT EXISTS FOR (n:Person) ON (n.nameText);
CREATE INDEX organization_in_order IF NOT EXISTS FOR (n:Organization) ON (n.sortKey, n.id);
CREATE INDEX organization_of_type_in_order IF NOT EXISTS FOR (n:Organization) ON (n.typeCode, n.sortKey, n.id);
CREATE TEXT INDEX organization_name_text IF NOT EXISTS FOR (n:Organization) ON (n.nameText);
CREATE INDEX place_in_order IF NOT EXISTS FOR (n:Place) ON (n.sortKey, n.id);
CREATE INDEX place_of_type_in_order IF NOT EXISTS FOR (n:Place) ON (n.typeCode, n.sortKey, n.id);
CREATE TEXT INDEX place_name_text IF NOT EXISTS FOR (n:Place) ON (n.nameText);
CREATE INDEX law_in_order IF NOT EXISTS FOR (n:Law) ON (n.sortKey, n.id);
CREATE INDEX law_of_type_in_order IF NOT EXISTS FOR (n:Law) ON (n.typeCode, n.sortKey, n.id);
CREATE TEXT INDEX law_name_text IF NOT EXISTS FOR (n:Law) ON (n.nameText);
CREATE INDEX arrest_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.sortKey, n.id);
CREATE INDEX arrest_of_type_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.typeCode, n.sortKey, n.id);
CREATE INDEX arrest_by_name IF NOT EXISTS FOR (n:Arrest) ON (n.nameSort, n.id);
CREATE TEXT INDEX arrest_name_text IF NOT EXISTS FOR (n:Arrest) ON (n.nameText);

// By id within a kind.
CREATE INDEX incident_by_id IF NOT EXISTS FOR (n:Incident) ON (n.id);
CREATE INDEX series_by_id IF NOT EXISTS FOR (n:Series) ON (n.id);
CREATE INDEX group_by_id IF NOT EXISTS FOR (n:Group) ON (n.id);
CREATE INDEX person_by_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX organization_by_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX place_by_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX law_by_id IF NOT EXISTS FOR (n:Law) ON (n.id);
CREATE INDEX arrest_by_id IF NOT EXISTS FOR (n:Arrest) ON (n.id);

// Incidents and arrests of one class of span: how far their spans reach bounds a date filter on both sides.
CREATE INDEX incident_of_span_in_order IF NOT EXISTS FOR (n:Incident) ON (n.spanClass, n.sortKey, n.id);
CREATE INDEX arrest_of_span_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.spanClass, n.sortKey, n.id);

// What lies in a place, for certain at one of the levels, or perhaps.
CREATE INDEX incident_in_country_in_order IF NOT EXISTS FOR (n:Incident) ON (n.inCountry, n.sortKey, n.id);
CREATE INDEX incident_in_region_in_order IF NOT EXISTS FOR (n:Incident) ON (n.inRegion, n.sortKey, n.id);
CREATE INDEX incident_in_district_in_order IF NOT EXISTS FOR (n:Incident) ON (n.inDistrict, n.sortKey, n.id);
CREATE INDEX incident_in_town_in_order IF NOT EXISTS FOR (n:Incident) ON (n.inTown, n.sortKey, n.id);
CREATE INDEX incident_in_site_in_order IF NOT EXISTS FOR (n:Incident) ON (n.inSite, n.sortKey, n.id);
CREATE INDEX incident_in_several_in_order IF NOT EXISTS FOR (n:Incident) ON (n.inSeveral, n.sortKey, n.id);
CREATE INDEX arrest_in_country_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.inCountry, n.sortKey, n.id);
CREATE INDEX arrest_in_region_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.inRegion, n.sortKey, n.id);
CREATE INDEX arrest_in_district_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.inDistrict, n.sortKey, n.id);
CREATE INDEX arrest_in_town_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.inTown, n.sortKey, n.id);
CREATE INDEX arrest_in_site_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.inSite, n.sortKey, n.id);
CREATE INDEX arrest_in_several_in_order IF NOT EXISTS FOR (n:Arrest) ON (n.inSeveral, n.sortKey, n.id);
CREATE INDEX place_in_country_in_order IF NOT EXISTS FOR (n:Place) ON (n.inCountry, n.sortKey, n.id);
CREATE INDEX place_in_region_in_order IF NOT EXISTS FOR (n:Place) ON (n.inRegion, n.sortKey, n.id);
CREATE INDEX place_in_district_in_order IF NOT EXISTS FOR (n:Place) ON (n.inDistrict, n.sortKey, n.id);
CREATE INDEX place_in_town_in_order IF NOT EXISTS FOR (n:Place) ON (n.inTown, n.sortKey, n.id);
CREATE INDEX place_in_site_in_order IF NOT EXISTS FOR (n:Place) ON (n.inSite, n.sortKey, n.id);
CREATE INDEX place_in_several_in_order IF NOT EXISTS FOR (n:Place) ON (n.inSeveral, n.sortKey, n.id);

// Statements by day of saying: all, and of everything that they name.
CREATE INDEX statement_by_day IF NOT EXISTS FOR (n:Statement) ON (n.sortDay, n.id);
CREATE INDEX statement_of_about_by_day IF NOT EXISTS FOR (n:Statement) ON (n.about, n.sortDay, n.id);
CREATE INDEX statement_of_subject_by_day IF NOT EXISTS FOR (n:Statement) ON (n.subject, n.sortDay, n.id);
CREATE INDEX statement_of_object_by_day IF NOT EXISTS FOR (n:Statement) ON (n.object, n.sortDay, n.id);
CREATE INDEX statement_of_source_by_day IF NOT EXISTS FOR (n:Statement) ON (n.source, n.sortDay, n.id);
CREATE INDEX statement_of_speaker_by_day IF NOT EXISTS FOR (n:Statement) ON (n.speakerEntity, n.sortDay, n.id);

// Statements as the recorder looks them up: by link, by key, and what is live in a file.
CREATE INDEX statement_of_link IF NOT EXISTS FOR (n:Statement) ON (n.link);
CREATE INDEX statement_of_key IF NOT EXISTS FOR (n:Statement) ON (n.source, n.key, n.version);
CREATE INDEX statement_of_file IF NOT EXISTS FOR (n:Statement) ON (n.file, n.ended);

// Sources by name and by day of publication; who declares them; what was said of them and of passages before.
CREATE INDEX source_by_name IF NOT EXISTS FOR (n:Source) ON (n.nameSort, n.id);
CREATE INDEX source_by_day IF NOT EXISTS FOR (n:Source) ON (n.sortDay, n.id);
CREATE INDEX source_file_of_source IF NOT EXISTS FOR (n:SourceFile) ON (n.source);
CREATE INDEX source_version_of_source IF NOT EXISTS FOR (n:SourceVersion) ON (n.source);
CREATE INDEX passage_version_of_passage IF NOT EXISTS FOR (n:PassageVersion) ON (n.passage);
CREATE INDEX passage_check_of_passage IF NOT EXISTS FOR (n:PassageCheck) ON (n.passage);

// Links of each kind: by id, and an end's links by the order key of the far end, so that a hub's first page reads no more than it shows.
CREATE INDEX occurred_in_id IF NOT EXISTS FOR ()-[r:OCCURRED_IN]-() ON (r.id);
CREATE INDEX occurred_in_from_subject IF NOT EXISTS FOR ()-[r:OCCURRED_IN]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX occurred_in_from_object IF NOT EXISTS FOR ()-[r:OCCURRED_IN]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX perpetrated_by_id IF NOT EXISTS FOR ()-[r:PERPETRATED_BY]-() ON (r.id);
CREATE INDEX perpetrated_by_from_subject IF NOT EXISTS FOR ()-[r:PERPETRATED_BY]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX perpetrated_by_from_object IF NOT EXISTS FOR ()-[r:PERPETRATED_BY]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX involved_id IF NOT EXISTS FOR ()-[r:INVOLVED]-() ON (r.id);
CREATE INDEX involved_from_subject IF NOT EXISTS FOR ()-[r:INVOLVED]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX involved_from_object IF NOT EXISTS FOR ()-[r:INVOLVED]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX targeted_id IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.id);
CREATE INDEX targeted_from_subject IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX targeted_from_object IF NOT EXISTS FOR ()-[r:TARGETED]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX protests_id IF NOT EXISTS FOR ()-[r:PROTESTS]-() ON (r.id);
CREATE INDEX protests_from_subject IF NOT EXISTS FOR ()-[r:PROTESTS]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX protests_from_object IF NOT EXISTS FOR ()-[r:PROTESTS]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.id);
CREATE INDEX part_of_from_subject IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX part_of_from_object IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX in_series_id IF NOT EXISTS FOR ()-[r:IN_SERIES]-() ON (r.id);
CREATE INDEX in_series_from_subject IF NOT EXISTS FOR ()-[r:IN_SERIES]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX in_series_from_object IF NOT EXISTS FOR ()-[r:IN_SERIES]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX prompted_id IF NOT EXISTS FOR ()-[r:PROMPTED]-() ON (r.id);
CREATE INDEX prompted_from_subject IF NOT EXISTS FOR ()-[r:PROMPTED]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX prompted_from_object IF NOT EXISTS FOR ()-[r:PROMPTED]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX same_perpetrators_as_id IF NOT EXISTS FOR ()-[r:SAME_PERPETRATORS_AS]-() ON (r.id);
CREATE INDEX same_perpetrators_as_from_subject IF NOT EXISTS FOR ()-[r:SAME_PERPETRATORS_AS]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX same_perpetrators_as_from_object IF NOT EXISTS FOR ()-[r:SAME_PERPETRATORS_AS]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX arrest_for_id IF NOT EXISTS FOR ()-[r:ARREST_FOR]-() ON (r.id);
CREATE INDEX arrest_for_from_subject IF NOT EXISTS FOR ()-[r:ARREST_FOR]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX arrest_for_from_object IF NOT EXISTS FOR ()-[r:ARREST_FOR]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX made_during_id IF NOT EXISTS FOR ()-[r:MADE_DURING]-() ON (r.id);
CREATE INDEX made_during_from_subject IF NOT EXISTS FOR ()-[r:MADE_DURING]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX made_during_from_object IF NOT EXISTS FOR ()-[r:MADE_DURING]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX arrested_id IF NOT EXISTS FOR ()-[r:ARRESTED]-() ON (r.id);
CREATE INDEX arrested_from_subject IF NOT EXISTS FOR ()-[r:ARRESTED]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX arrested_from_object IF NOT EXISTS FOR ()-[r:ARRESTED]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX arrested_by_id IF NOT EXISTS FOR ()-[r:ARRESTED_BY]-() ON (r.id);
CREATE INDEX arrested_by_from_subject IF NOT EXISTS FOR ()-[r:ARRESTED_BY]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX arrested_by_from_object IF NOT EXISTS FOR ()-[r:ARRESTED_BY]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX held_under_id IF NOT EXISTS FOR ()-[r:HELD_UNDER]-() ON (r.id);
CREATE INDEX held_under_from_subject IF NOT EXISTS FOR ()-[r:HELD_UNDER]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX held_under_from_object IF NOT EXISTS FOR ()-[r:HELD_UNDER]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.id);
CREATE INDEX member_of_from_subject IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX member_of_from_object IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX took_part_in_id IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.id);
CREATE INDEX took_part_in_from_subject IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX took_part_in_from_object IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX operates_in_id IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.id);
CREATE INDEX operates_in_from_subject IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX operates_in_from_object IF NOT EXISTS FOR ()-[r:OPERATES_IN]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX unit_of_id IF NOT EXISTS FOR ()-[r:UNIT_OF]-() ON (r.id);
CREATE INDEX unit_of_from_subject IF NOT EXISTS FOR ()-[r:UNIT_OF]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX unit_of_from_object IF NOT EXISTS FOR ()-[r:UNIT_OF]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX allied_with_id IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() ON (r.id);
CREATE INDEX allied_with_from_subject IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX allied_with_from_object IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX rival_of_id IF NOT EXISTS FOR ()-[r:RIVAL_OF]-() ON (r.id);
CREATE INDEX rival_of_from_subject IF NOT EXISTS FOR ()-[r:RIVAL_OF]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX rival_of_from_object IF NOT EXISTS FOR ()-[r:RIVAL_OF]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX splintered_from_id IF NOT EXISTS FOR ()-[r:SPLINTERED_FROM]-() ON (r.id);
CREATE INDEX splintered_from_from_subject IF NOT EXISTS FOR ()-[r:SPLINTERED_FROM]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX splintered_from_from_object IF NOT EXISTS FOR ()-[r:SPLINTERED_FROM]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX merged_into_id IF NOT EXISTS FOR ()-[r:MERGED_INTO]-() ON (r.id);
CREATE INDEX merged_into_from_subject IF NOT EXISTS FOR ()-[r:MERGED_INTO]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX merged_into_from_object IF NOT EXISTS FOR ()-[r:MERGED_INTO]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX pledged_to_id IF NOT EXISTS FOR ()-[r:PLEDGED_TO]-() ON (r.id);
CREATE INDEX pledged_to_from_subject IF NOT EXISTS FOR ()-[r:PLEDGED_TO]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX pledged_to_from_object IF NOT EXISTS FOR ()-[r:PLEDGED_TO]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX supported_by_id IF NOT EXISTS FOR ()-[r:SUPPORTED_BY]-() ON (r.id);
CREATE INDEX supported_by_from_subject IF NOT EXISTS FOR ()-[r:SUPPORTED_BY]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX supported_by_from_object IF NOT EXISTS FOR ()-[r:SUPPORTED_BY]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX fought_id IF NOT EXISTS FOR ()-[r:FOUGHT]-() ON (r.id);
CREATE INDEX fought_from_subject IF NOT EXISTS FOR ()-[r:FOUGHT]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX fought_from_object IF NOT EXISTS FOR ()-[r:FOUGHT]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX opposes_id IF NOT EXISTS FOR ()-[r:OPPOSES]-() ON (r.id);
CREATE INDEX opposes_from_subject IF NOT EXISTS FOR ()-[r:OPPOSES]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX opposes_from_object IF NOT EXISTS FOR ()-[r:OPPOSES]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX located_in_id IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.id);
CREATE INDEX located_in_from_subject IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX located_in_from_object IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX enacted_by_id IF NOT EXISTS FOR ()-[r:ENACTED_BY]-() ON (r.id);
CREATE INDEX enacted_by_from_subject IF NOT EXISTS FOR ()-[r:ENACTED_BY]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX enacted_by_from_object IF NOT EXISTS FOR ()-[r:ENACTED_BY]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX applies_in_id IF NOT EXISTS FOR ()-[r:APPLIES_IN]-() ON (r.id);
CREATE INDEX applies_in_from_subject IF NOT EXISTS FOR ()-[r:APPLIES_IN]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX applies_in_from_object IF NOT EXISTS FOR ()-[r:APPLIES_IN]-() ON (r.object, r.subjectSort, r.subject, r.id);
CREATE INDEX amends_id IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.id);
CREATE INDEX amends_from_subject IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.subject, r.objectSort, r.object, r.id);
CREATE INDEX amends_from_object IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.object, r.subjectSort, r.subject, r.id);
