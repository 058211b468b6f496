// Statements about one value by what they say: those that say the same stand together.
import type { SaidFragment, Stance } from '../../generated/graphql.js';
import type { Say } from '../words/words.js';
import { saidText } from './said-query.js';

export interface Side {
  readonly key: string;
  readonly text: string;
  /** Null where it is simply said; else that it is doubted, denied and so on. */
  readonly stance: Stance | null;
  readonly said: readonly SaidFragment[];
  /** Whose figure it is, where figures go by role: those of different roles do not speak against each other. */
  readonly role: string | null;
}

const supports: ReadonlySet<Stance> = new Set(['ASSERTS', 'CLAIMS_RESPONSIBILITY', 'SUSPECTS']);

const roleOf = ({ value }: SaidFragment): string | null => (value !== null && 'role' in value ? value.role : null);

/** Those that have another side beside them, the one with most voices first; of equals the one that was said first. */
export function sidesOf(say: Say, said: readonly SaidFragment[]): readonly Side[] {
  const sides = new Map<string, Side>();
  for (const one of said) {
    const text = saidText(say, one) ?? '';
    const stance = supports.has(one.stance) ? null : one.stance;
    const key = `${stance ?? ''}\n${text}`;
    sides.set(key, { key, text, stance, said: [...(sides.get(key)?.said ?? []), one], role: roleOf(one) });
  }
  const all = [...sides.values()];
  return all
    .filter(({ role }) => all.filter((other) => other.role === role).length > 1)
    .sort((a, b) => b.said.length - a.said.length);
}
