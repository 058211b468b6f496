// The contestants on the course: each with its server running, its connections open and its answers compared.
import type { Database } from '../src/graph/database.js';
import type { Settings } from './arguments.js';
import { contestants, type Contestant } from './contestants/contestants.js';
import { questions, type Question } from './contestants/questions.js';
import { incidentId } from './data/world.js';
import { connectTo, type Client } from './drive/client.js';
import { start, type Running } from './drive/server.js';
import { answersOf, expectSame, type Verified } from './drive/verify.js';

export const IN_FLIGHT = 16;

export interface Participant {
  readonly contestant: Contestant;
  readonly pid: number;
  readonly client: Client;
  readonly asked: Readonly<Record<Question, Verified>>;
}

export function chosen({ only }: Settings): readonly Contestant[] {
  const found = contestants.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
  if (found.length > 0) return found;
  throw new Error(`--only takes a part of one of: ${contestants.map(({ name }) => name).join('; ')}`);
}

/** Spread over the whole graph. */
function lookUpIds({ incidents, lookUps }: Settings): readonly string[] {
  return Array.from({ length: lookUps }, (_, n) => incidentId((n * 7919) % incidents));
}

async function enter(contestant: Contestant, running: Running, settings: Settings): Promise<Participant> {
  const client = connectTo(running.origin, IN_FLIGHT);
  const lookUps = lookUpIds(settings);
  return {
    contestant,
    pid: running.pid,
    client,
    asked: {
      list: await answersOf(contestant, client, 'list', lookUps.slice(0, 1)),
      'look-up': await answersOf(contestant, client, 'look-up', lookUps),
    },
  };
}

/** Runs `work` with all of them, and ends them whatever becomes of it. */
export async function withParticipants<T>(
  settings: Settings,
  database: Database,
  work: (participants: readonly Participant[]) => Promise<T>,
): Promise<T> {
  const running: Running[] = [];
  const participants: Participant[] = [];
  try {
    for (const contestant of chosen(settings)) {
      const server = await start(contestant, database, settings.profile);
      running.push(server);
      const participant = await enter(contestant, server, settings);
      const first = participants[0] ?? participant;
      for (const question of questions) {
        expectSame(
          question,
          [first.contestant.name, first.asked[question].answers],
          [contestant.name, participant.asked[question].answers],
        );
      }
      participants.push(participant);
    }
    return await work(participants);
  } finally {
    await Promise.all(participants.map(({ client }) => client.close()));
    await Promise.all(running.map((server) => server.stop()));
  }
}
