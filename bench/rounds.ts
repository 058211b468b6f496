// Rounds: one contestant at a time, each question with one request in flight and with many, each round beginning with another.
import type { Settings } from './arguments.js';
import { questions, type Question } from './contestants/questions.js';
import { drive, type Outcome } from './drive/phase.js';
import { IN_FLIGHT, type Participant } from './participants.js';
import { median, percentile } from './report/figures.js';

interface Measured {
  readonly participant: Participant;
  readonly question: Question;
  readonly one: Outcome;
  readonly many: Outcome;
}

export interface Result {
  readonly participant: Participant;
  readonly question: Question;
  readonly perSecond: number | null;
  /** Milliseconds of CPU a request with many in flight. */
  readonly node: number | null;
  readonly jvm: number | null;
  /** Milliseconds with one in flight. */
  readonly p50: number | null;
  readonly p95: number | null;
  /** Of each round, in their order. */
  readonly each: readonly number[];
}

async function measure(participant: Participant, question: Question, jvm: number, ms: number, inFlight: number) {
  return await drive(participant.client, participant.asked[question].prepared, { inFlight, ms }, [
    participant.pid,
    jvm,
  ]);
}

export async function runRounds(
  participants: readonly Participant[],
  jvm: number,
  { rounds, warmMs, oneMs, manyMs }: Settings,
  tell: (line: string) => void,
): Promise<readonly Result[]> {
  for (const participant of participants)
    for (const question of questions) await measure(participant, question, jvm, warmMs, IN_FLIGHT);
  tell('  warmed');
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < participants.length; i += 1) {
      const participant = participants[(round + i) % participants.length];
      if (participant === undefined) continue;
      for (const question of questions) {
        const one = await measure(participant, question, jvm, oneMs, 1);
        const many = await measure(participant, question, jvm, manyMs, IN_FLIGHT);
        measured.push({ participant, question, one, many });
      }
    }
    tell(`  round ${round + 1} of ${rounds}`);
  }
  return questions.flatMap((question) =>
    participants.map((participant) =>
      resultOf(
        participant,
        question,
        measured.filter((of) => of.participant === participant && of.question === question),
      ),
    ),
  );
}

function resultOf(participant: Participant, question: Question, rounds: readonly Measured[]): Result {
  const of = (read: (measured: Measured) => number | null): number | null => median(rounds.map(read));
  return {
    participant,
    question,
    perSecond: of(({ many }) => many.perSecond),
    node: of(({ many }) => many.cpu[0] ?? null),
    jvm: of(({ many }) => many.cpu[1] ?? null),
    p50: of(({ one }) => percentile(one.latencies, 50)),
    p95: of(({ one }) => percentile(one.latencies, 95)),
    each: rounds.map(({ many }) => many.perSecond),
  };
}
