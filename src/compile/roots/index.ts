// The list of root fields that compile: each becomes one statement, one row an item. `about` is answered elsewhere.
import { compareRoot } from './compare.js';
import { entitiesRoot, entityRoot } from './entities.js';
import { coverageRoot } from './coverage.js';
import { byExternalIdRoot } from './external.js';
import { sourceRoot, sourcesRoot, statementRoot, statementsRoot } from './evidence.js';
import { historyRoot } from './history.js';
import { linkRoot, linksRoot } from './links.js';
import { neighbourhoodRoot } from './neighbourhood.js';
import { networkRoot } from './network.js';
import { loadBearingRoot } from './load-bearing.js';
import { nodeRoot, nodesRoot } from './nodes.js';
import { searchRoot } from './search.js';
import { pathsRoot } from './paths.js';
import type { RootRule } from './root.js';
import { tallyRoot } from './tally.js';
import { timelineRoot } from './timeline.js';

export const roots: Readonly<Record<string, RootRule>> = {
  node: nodeRoot,
  nodes: nodesRoot,
  byExternalId: byExternalIdRoot,
  incident: entityRoot,
  incidents: entitiesRoot('INCIDENT'),
  series: entityRoot,
  seriesList: entitiesRoot('SERIES'),
  group: entityRoot,
  groups: entitiesRoot('GROUP'),
  person: entityRoot,
  people: entitiesRoot('PERSON'),
  organization: entityRoot,
  organizations: entitiesRoot('ORGANIZATION'),
  place: entityRoot,
  places: entitiesRoot('PLACE'),
  law: entityRoot,
  laws: entitiesRoot('LAW'),
  arrest: entityRoot,
  arrests: entitiesRoot('ARREST'),
  source: sourceRoot,
  sources: sourcesRoot,
  statement: statementRoot,
  statements: statementsRoot,
  link: linkRoot,
  links: linksRoot,
  linkHistory: historyRoot,
  paths: pathsRoot,
  neighbourhood: neighbourhoodRoot,
  network: networkRoot,
  coverage: coverageRoot,
  compare: compareRoot,
  loadBearing: loadBearingRoot,
  tally: tallyRoot,
  timeline: timelineRoot,
  search: searchRoot,
};
