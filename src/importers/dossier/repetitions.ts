// One source says one thing once: two statements of one key, or of one content, are refused.
import type { StatementDraft } from '../../record/batch.js';
import { fingerprint } from '../../record/canonical.js';
import { linkOf } from '../../record/drafts.js';
import { pathText, type Path, type Refuse } from '../report.js';

export function refuseRepetitions(
  drafts: readonly { readonly draft: StatementDraft; readonly path: Path }[],
  refuse: Refuse,
): void {
  const keys = new Map<string, Path>();
  const contents = new Map<string, Path>();
  for (const { draft, path } of drafts) {
    const { key } = draft;
    const sameKey = key === null ? undefined : keys.get(key);
    if (sameKey !== undefined)
      refuse([...path, 'key'], `Expected each key once, came '${String(key)}' as in ${pathText(sameKey)}. Change one.`);
    else if (key !== null) keys.set(key, path);

    const content = fingerprint(contentOf(draft));
    const same = contents.get(content);
    if (same === undefined) contents.set(content, path);
    else {
      const remedy = 'Keep one of them, with the passages of both.';
      refuse(path, `Expected each statement once, came the same as ${pathText(same)}. ${remedy}`);
    }
  }
}

/** What is said, by whom and how: a second passage, a note or a rank does not make it another statement. */
function contentOf(draft: StatementDraft): unknown {
  const { subject, predicate, valueKind, object, content, phase, role, side } = draft;
  const { stance, speaker, saidAt, during, derivedFrom } = draft;
  const what = linkOf(draft)?.id ?? [subject, predicate, object, phase];
  return [what, valueKind, content, role, side, stance, speaker, saidAt, during, [...derivedFrom].sort()];
}
