// Before anything is timed: every contestant gives the same objects and values, and what each request's answer weighs.
import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from '../contestants/contestants.js';
import type { Question } from '../contestants/questions.js';
import type { Client } from './client.js';

/** A request whose answer was looked at: a timed answer of another length is another answer. */
export interface Prepared {
  readonly body: string;
  readonly bytes: number;
}

export interface Verified {
  readonly prepared: readonly Prepared[];
  /** In the common shape, one a request. */
  readonly answers: readonly unknown[];
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

export async function answersOf(
  { name, asked }: Contestant,
  client: Client,
  question: Question,
  ids: readonly string[],
): Promise<Verified> {
  const prepared: Prepared[] = [];
  const answers: unknown[] = [];
  for (const id of ids) {
    const body = JSON.stringify({ query: asked.document(question), variables: { id } });
    const { status, bytes, text } = await client.ask(body, true);
    const { data, errors } = JSON.parse(text ?? 'null') as GraphqlAnswer;
    if (status !== 200 || errors !== undefined || data === undefined)
      throw new Error(`${name} does not answer the ${question}: ${status} ${errors?.[0]?.message ?? text ?? ''}`);
    prepared.push({ body, bytes });
    answers.push(asked.toCommon(question, data));
  }
  return { prepared, answers };
}

/** Throws at the first difference. */
export function expectSame(
  question: Question,
  [name, answers]: readonly [string, readonly unknown[]],
  [otherName, others]: readonly [string, readonly unknown[]],
): void {
  answers.forEach((answer, i) => {
    if (isDeepStrictEqual(answer, others[i])) return;
    const [one, other] = [JSON.stringify(answer), JSON.stringify(others[i])];
    let at = 0;
    while (one[at] === other[at] && at < one.length) at += 1;
    const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
    throw new Error(
      `answers to the ${question} differ; nothing was timed\n  ${name}: …${near(one)}…\n  ${otherName}: …${near(other)}…`,
    );
  });
}
