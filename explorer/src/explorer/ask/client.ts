// The one way in which the pages ask the server.
import { cacheExchange, Client, fetchExchange } from 'urql';

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
});
