// A whole operation's answer as the projectors made it, without ordinary execution.
import { emptyProjected } from '../compile/emit.js';
import type { WholeField } from '../compile/operation.js';
import type { Variables } from '../compile/observe.js';
import type { Context } from '../context.js';
import { answerRoot } from './answer.js';

/**
 * `data`, or null where ordinary execution has to make the answer of the same objects: a root field failed, or something
 * in it is not what its type says.
 */
export async function answerWhole(
  fields: readonly WholeField[],
  variables: Variables,
  context: Context,
): Promise<Record<string, unknown> | null> {
  const rooted = fields.filter((field) => 'root' in field);
  // All of them, also where one fails: ordinary execution finds every one settled.
  const settled = await Promise.allSettled(
    rooted.map(({ responseKey, root }) => answerRoot(responseKey, root, variables, context)),
  );
  const data = emptyProjected();
  let next = 0;
  for (const field of fields) {
    if ('typeName' in field) {
      data[field.responseKey] = field.typeName;
      continue;
    }
    const outcome = settled[next];
    next += 1;
    if (outcome?.status !== 'fulfilled') return null;
    const { value, compiled } = outcome.value;
    if (!compiled.isFinished(value)) return null;
    data[field.responseKey] = value;
  }
  return data;
}
