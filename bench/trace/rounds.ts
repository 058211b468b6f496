// Rounds: every question to every contestant in turn, one at a time, each question beginning with another.

/** Milliseconds by contestant and question, a round each. */
export type Times = readonly (readonly (readonly number[])[])[];

export interface Rounds {
  /** Before those that are timed: code and plans become warm. */
  readonly warm: number;
  readonly timed: number;
}

export async function timeAll<Question>(
  contestants: readonly ((question: Question) => Promise<unknown>)[],
  questions: readonly Question[],
  { warm, timed }: Rounds,
): Promise<Times> {
  const times = contestants.map(() => questions.map((): number[] => []));
  for (let round = -warm; round < timed; round += 1)
    for (const [q, question] of questions.entries())
      for (let turn = 0; turn < contestants.length; turn += 1) {
        const c = (turn + q + round + warm) % contestants.length;
        const began = performance.now();
        await contestants[c]?.(question);
        if (round >= 0) times[c]?.[q]?.push(performance.now() - began);
      }
  return times;
}
