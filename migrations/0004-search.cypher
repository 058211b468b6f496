// Names for searching, by terms that are made in model/search: the index only cuts them at their blanks. It is changed in
// the transaction of the write, so that a search finds what was recorded before it.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.kind, n.searchWhole, n.searchWords, n.searchTypos]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };
