// The playground: GraphiQL over this server's own endpoint, with the questions that the graph is there to answer.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
// Monaco's workers as files of our own; without this import the editor finds none.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { firstText } from './first-text.js';
import './playground.css';
import { questionsPlugin } from './questions-plugin.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

// Arrays and objects of one identity: GraphiQL resets the open pane whenever it is given new ones.
const plugins = [questionsPlugin, HISTORY_PLUGIN];
const defaultTabs = [{ query: firstText }];

// What the explorer opens with stands behind the `#`; a tab of its own, beside what the visitor had.
const given = new URLSearchParams(window.location.hash.slice(1));
const [givenQuery, givenVariables] = [given.get('query'), given.get('variables')];

const root = document.getElementById('playground');
if (root === null) throw new Error('playground.html has no element with the id playground');

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={questionsPlugin}
    defaultTabs={defaultTabs}
    {...(givenQuery === null ? {} : { initialQuery: givenQuery })}
    {...(givenVariables === null ? {} : { initialVariables: givenVariables })}
  >
    <GraphiQL.Logo>
      <span className="playground-logo">Baylanys</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
