// Whether the parts of a statement go together: predicate and ends, object or value, stance and speaker.
import type { EntityKind, LinkKind, ValueKind } from '../../generated/schema.js';
import { kindOfEntityId } from '../../model/ids.js';
import { isValuePredicate, linkKinds, mayLink, valuePredicates } from '../../model/vocabulary.js';
import { mentionActor } from './mentions.js';
import type { RawStatement } from './raw.js';
import type { Reader } from './reader.js';
import type { Path } from '../report.js';

export function refuseUnfitVoice({ stance, speaker }: RawStatement, path: Path, reader: Reader): void {
  if (speaker?.entity !== undefined) mentionActor(speaker.entity, [...path, 'speaker', 'entity'], reader);
  if ((stance === 'CLAIMS_RESPONSIBILITY' || stance === 'RETRACTS') && speaker === undefined) {
    reader.refuse([...path, 'stance'], `Expected a \`speaker\` who ${voices[stance]}, came none. Add \`speaker\`.`);
  }
}
const voices = { CLAIMS_RESPONSIBILITY: 'claims responsibility', RETRACTS: 'takes it back' } as const;

/** Ends, object, phase, role and side of a link. */
export function refuseUnfitLink(
  raw: RawStatement,
  kind: LinkKind,
  subjectKind: EntityKind,
  path: Path,
  reader: Reader,
): void {
  const { refuse } = reader;
  const { subject, object } = raw;
  const rule = linkKinds[kind];
  const ends = `${rule.from.join(', ')} to ${rule.to.join(', ')}${rule.sameKind ? ' of the same kind' : ''}`;
  if (raw.value !== undefined) {
    refuse([...path, 'value'], `Expected \`object\`, as ${kind} is a link, came \`value\`. Use \`object\`.`, 'KEY');
  } else if (refuseMisplaced(raw, 'object', path, reader)) {
    const objectKind = object === undefined ? null : kindOfEntityId(object);
    if (objectKind === null) {
      if (!rule.from.includes(subjectKind))
        refuse([...path, 'subject'], `Expected ${kind} to run from ${ends}, came '${subject}'. ${turn(kind)}`);
    } else if (subject === object) {
      refuse([...path, 'object'], `Expected two things to link, came '${subject}' twice. Name the other one.`);
    } else if (!mayLink(kind, subjectKind, objectKind)) {
      const came = `${subjectKind} to ${objectKind}`;
      refuse([...path, 'predicate'], `Expected ${kind} to run from ${ends}, came ${came}. ${turn(kind)}`);
    }
  }
  if (raw.phase !== undefined && object === undefined)
    refuse([...path, 'phase'], 'Expected a phase of a link, came one without `object`. Take it out.', 'KEY');
  for (const detail of ['role', 'side'] as const) {
    if (raw[detail] === undefined || rule.roles) continue;
    refuse([...path, detail], `Expected no \`${detail}\`, as ${kind} takes none, came one. ${rolesOnly}`, 'KEY');
  }
}

const withRoles = Object.entries(linkKinds).flatMap(([name, rule]) => (rule.roles ? [name] : []));
const rolesOnly = `Take it out, or use ${withRoles.join(' or ')}.`;

function turn(kind: LinkKind): string {
  return linkKinds[kind].symmetric ? 'Use another predicate.' : 'Turn it round, or use another predicate.';
}

/** Whether a value is given, may be given, and is not refused for what stands beside it. */
export function valueFits(raw: RawStatement, subjectKind: EntityKind, path: Path, reader: Reader): boolean {
  const { refuse } = reader;
  const { predicate } = raw;
  if (!isValuePredicate(predicate)) return false;
  const rule = valuePredicates[predicate];
  if (raw.object !== undefined)
    refuse(
      [...path, 'object'],
      `Expected \`value\`, as ${predicate} is no link, came \`object\`. Use \`value\`.`,
      'KEY',
    );
  for (const detail of ['phase', 'role', 'side'] as const) {
    if (raw[detail] === undefined) continue;
    const inside = detail !== 'phase' && rule.content === 'HARM' ? 'Put it inside `value`.' : 'Take it out.';
    refuse([...path, detail], `Expected no \`${detail}\`, as ${predicate} is no link, came one. ${inside}`, 'KEY');
  }
  if (!rule.of.includes(subjectKind)) {
    const message = `Expected ${predicate} to be said of ${rule.of.join(', ')}, came '${raw.subject}'. Use another predicate.`;
    refuse([...path, 'predicate'], message);
    return false;
  }
  const { valueKind = 'KNOWN' } = raw;
  if (rule.many && valueKind !== 'KNOWN') {
    const why = `as several of ${predicate} stand side by side`;
    refuse([...path, 'valueKind'], `Expected a value, ${why}, came ${valueKind}. Leave the statement out.`);
    return false;
  }
  if (raw.object !== undefined) return false;
  return refuseMisplaced(raw, 'value', path, reader) && valueKind === 'KNOWN';
}

/** True where what is given and the kind of value agree. */
function refuseMisplaced(raw: RawStatement, key: 'object' | 'value', path: Path, { refuse }: Reader): boolean {
  const valueKind: ValueKind = raw.valueKind ?? 'KNOWN';
  const given = raw[key] !== undefined;
  if (valueKind === 'KNOWN' && !given) {
    const message = `Expected \`${key}\`, came none. Add it, or \`valueKind: UNKNOWN_STATED\` where the source says so.`;
    refuse(path, message);
    return false;
  }
  if (valueKind !== 'KNOWN' && given) {
    const message = `Expected no \`${key}\` beside \`valueKind: ${valueKind}\`, came one. Keep one of the two.`;
    refuse([...path, key], message, 'KEY');
    return false;
  }
  return true;
}
