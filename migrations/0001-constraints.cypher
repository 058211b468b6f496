// Uniqueness of what the graph is found by, and of the numbers that digests use in place of ids.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_number IF NOT EXISTS FOR (n:Source) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT origin_number IF NOT EXISTS FOR (n:Origin) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT source_file_name IF NOT EXISTS FOR (n:SourceFile) REQUIRE n.name IS UNIQUE;
