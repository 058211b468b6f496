// Every operation before it is executed: priced, refused where it is too costly, and handed through whole where it is covered.
import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { createOperations, type Operation } from '../compile/operation.js';
import type { Variables } from '../compile/observe.js';
import type { Context } from '../context.js';
import type { Log } from '../log.js';
import { answerWhole } from '../resolvers/whole.js';
import { tooCostly } from './limits.js';

/** What the log says at debug level of an operation all of whose root fields compile. */
export const HANDED_THROUGH = 'handed through whole';
const LEFT = 'left to ordinary execution';

interface Asked {
  readonly operation: Operation;
  readonly variables: Variables;
  readonly cost: number;
}

export interface OperationSettings {
  /**
   * Whether covered operations are handed through whole. Off only in tests, which hold the two ways against each other:
   * then ordinary execution makes the answer of the same settled objects.
   */
  readonly whole: boolean;
}

/** By root field as they stand in the operation: which of two fails first is the database's business, and no client's. */
function inOrder(
  errors: readonly GraphQLFormattedError[],
  responseKeys: readonly string[],
): readonly GraphQLFormattedError[] {
  const placeOf = ({ path }: GraphQLFormattedError): number => responseKeys.indexOf(String(path?.[0]));
  return [...errors].sort((a, b) => placeOf(a) - placeOf(b));
}

export function operations(schema: GraphQLSchema, log: Log, { whole }: OperationSettings): ApolloServerPlugin<Context> {
  const prepare = createOperations(schema);
  return {
    requestDidStart: () => {
      let asked: Asked | null = null;
      return Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          // Which operation is meant, and what is wrong with its variables, ordinary execution says.
          if (!operation) return Promise.resolve();
          const given = request.variables ?? {};
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
          if (!coerced) return Promise.resolve();
          const prepared = prepare(document, operation, coerced);
          const cost = prepared.price.objects(coerced);
          const refusal = tooCostly(prepared.price, cost, coerced);
          if (refusal) throw refusal;
          asked = { operation: prepared, variables: coerced, cost };
          return Promise.resolve();
        },
        responseForOperation: async ({ contextValue }) => {
          if (!asked?.operation.fields) return null;
          const settled = await answerWhole(asked.operation.fields, asked.variables, contextValue);
          const data = whole ? settled : null;
          const { requestId } = contextValue;
          log.debug({ requestId, cost: asked.cost }, data ? HANDED_THROUGH : LEFT);
          return data && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
        willSendResponse: ({ response, contextValue }) => {
          if (response.body.kind === 'single' && 'data' in response.body.singleResult && asked) {
            const { roundTrips, storedOrder } = contextValue.counted;
            const { singleResult } = response.body;
            if (singleResult.errors) singleResult.errors = inOrder(singleResult.errors, asked.operation.responseKeys);
            singleResult.extensions = {
              ...singleResult.extensions,
              cost: asked.cost,
              roundTrips,
              // Of what was made anew under evidence: its lists stand in the order of what is stored.
              ...(storedOrder === true ? { storedOrder } : {}),
            };
          }
          return Promise.resolve();
        },
      });
    },
  };
}
