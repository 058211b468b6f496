// The limit: Baylanys' HTTP layer without Apollo and without a compiler.
import fastify from 'fastify';
import { answerBy, type Asked } from '../limit/answers.js';
import { openContestant, runContestant } from '../process.js';

const { driver, database } = openContestant({ noDelay: true });
const answer = answerBy(driver, database);
const app = fastify();
app.post('/graphql', async (request, reply) =>
  reply.type('application/json; charset=utf-8').send(await answer(request.body as Asked)),
);
await runContestant(app);
