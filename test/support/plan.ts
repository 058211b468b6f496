// Query plans, as the tests read them.
import neo4j, { type Config, type ProfiledPlan, type ResultSummary, type SessionConfig } from 'neo4j-driver';
import type { Statement } from '../../src/cypher/statement.js';
import type { GraphTarget } from '../../src/graph/run.js';
import { toParameters } from '../../src/graph/values.js';

export interface Operator {
  readonly name: string;
  readonly details: string;
  readonly children: readonly Operator[];
}

interface DriverPlan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly DriverPlan[];
}

async function summarized(target: GraphTarget, text: string, params: Statement['params']): Promise<ResultSummary> {
  const numbers: Pick<Config, 'disableLosslessIntegers'> = { disableLosslessIntegers: true };
  const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.username, target.password), numbers);
  try {
    const settings: Pick<SessionConfig, 'database'> = { database: target.database };
    const session = driver.session(settings);
    const { summary } = await session.run(text, toParameters(params));
    await session.close();
    return summary;
  } finally {
    await driver.close();
  }
}

/** The plan of a statement that is not run. */
export async function explain(target: GraphTarget, { text, params }: Statement): Promise<DriverPlan> {
  const { plan } = await summarized(target, `EXPLAIN ${text}`, params);
  if (!plan) throw new Error('the database gave no plan');
  return plan;
}

/** How often the database reaches into its store for a statement that is run to its end: a figure without a clock. */
export async function hitsOf(target: GraphTarget, { text, params }: Statement): Promise<number> {
  const { profile } = await summarized(target, `PROFILE ${text}`, params);
  if (!profile) throw new Error('the database gave no profile');
  const all = ({ dbHits, children }: ProfiledPlan): number => children.reduce((sum, child) => sum + all(child), dbHits);
  return all(profile);
}

export function planOf(plan: DriverPlan): Operator {
  return {
    name: plan.operatorType.replace(/@.*$/, ''),
    details: typeof plan.arguments['Details'] === 'string' ? plan.arguments['Details'] : '',
    children: plan.children.map(planOf),
  };
}
