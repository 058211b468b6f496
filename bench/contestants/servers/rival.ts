// @neo4j/graphql on its own graph: Apollo Server and fastify as Baylanys uses them, and the same driver and settings.
// `--as-it-comes` leaves the driver's sockets as they are; without it they get TCP_NODELAY, as Baylanys' have.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import { openContestant, runContestant } from '../process.js';

const typeDefs = `#graphql
  type Incident @node(labels: ["RivalIncident"]) {
    id: ID!
    name: String!
    kind: String!
    type: String!
    edtf: String!
    earliest: String!
    latest: String!
    sortKey: String!
    place: Place @relationship(type: "RIVAL_AT", direction: OUT)
    groups: [Group!]! @relationship(type: "RIVAL_BY", direction: OUT)
    statements: [Statement!]! @relationship(type: "RIVAL_ABOUT", direction: IN)
  }
  type Place @node(labels: ["RivalPlace"]) {
    id: ID!
    name: String!
    kind: String!
    country: Country @relationship(type: "RIVAL_IN", direction: OUT)
  }
  type Country @node(labels: ["RivalCountry"]) {
    id: ID!
    name: String!
    kind: String!
  }
  type Group @node(labels: ["RivalGroup"]) {
    id: ID!
    name: String!
    kind: String!
    sourceCount: Int!
  }
  type Statement @node(labels: ["RivalStatement"]) {
    id: ID!
    predicate: String!
    valueKind: String!
    stance: String!
    marking: String!
    preferred: Boolean!
    recordedAt: String!
    sortDay: Int!
    source: Source @relationship(type: "RIVAL_FROM", direction: OUT)
  }
  type Source @node(labels: ["RivalSource"]) {
    id: ID!
    kind: String!
    title: String!
    publisher: String!
    url: String!
    language: String!
  }
`;

const { driver, database } = openContestant({ noDelay: !process.argv.includes('--as-it-comes') });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
});
await apollo.start();
const app = fastify();
app.route({
  method: ['GET', 'POST', 'OPTIONS'],
  url: '/graphql',
  handler: fastifyApolloHandler(apollo, {
    // The database is named: without the name each session would ask for it first.
    context: () => Promise.resolve({ sessionConfig: { database } }),
  }),
});
await runContestant(app);
