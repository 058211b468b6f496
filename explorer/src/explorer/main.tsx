// The explorer: who is linked to whom, in whose words, and when.
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './app.js';
import { client } from './ask/client.js';
import './tokens.css';
import './explorer.css';

const root = document.getElementById('explorer');
if (root === null) throw new Error('index.html has no element with the id explorer');

createRoot(root).render(
  <Provider value={client}>
    <App />
  </Provider>,
);
