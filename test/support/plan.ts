// Query plans, as the tests read them.
import neo4j, { type SessionConfig } from 'neo4j-driver';
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

/** The plan of a statement that is not run. */
export async function explain(target: GraphTarget, { text, params }: Statement): Promise<DriverPlan> {
  const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.username, target.password));
  try {
    const settings: Pick<SessionConfig, 'database'> = { database: target.database };
    const session = driver.session(settings);
    const { summary } = await session.run(`EXPLAIN ${text}`, toParameters(params));
    await session.close();
    if (!summary.plan) throw new Error('the database gave no plan');
    return summary.plan;
  } finally {
    await driver.close();
  }
}

export function planOf(plan: DriverPlan): Operator {
  return {
    name: plan.operatorType.replace(/@.*$/, ''),
    details: typeof plan.arguments['Details'] === 'string' ? plan.arguments['Details'] : '',
    children: plan.children.map(planOf),
  };
}
