// What everybody may see: stored facts rest on nothing else. A cleared reader's recompute passes everything instead.
import type { Statement } from '../records.js';
import type { EntityInput, Knowledge, LinkInput } from './inputs.js';

/** Statements that are PUBLIC and stand in a source that is. */
export function publicOnly(statements: readonly Statement[], knowledge: Knowledge): readonly Statement[] {
  return statements.filter(
    (statement) => statement.marking === 'PUBLIC' && knowledge.source(statement.source).marking === 'PUBLIC',
  );
}

export function publicEntity(input: EntityInput, knowledge: Knowledge): EntityInput {
  return {
    ...input,
    asSubject: publicOnly(input.asSubject, knowledge),
    asObject: publicOnly(input.asObject, knowledge),
  };
}

/** The dates of its ends have to come from public statements too. */
export function publicLink(input: LinkInput, knowledge: Knowledge): LinkInput {
  return { ...input, statements: publicOnly(input.statements, knowledge) };
}
