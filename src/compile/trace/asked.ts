// The arguments that searches share: read once, refused where they cannot be meant.
import type { EntityKind, LinkDirection, LinkKind, TypeCode } from '../../generated/schema.js';
import { BaylanysError } from '../../errors.js';
import { HUB_DEGREE, LEAST_HUB_DEGREE } from '../../model/degrees.js';
import { choice, choices, isGiven, part, type Arg, type Input } from '../observe.js';
import { thresholdOf, type Scope } from '../scope.js';
import type { Bounds } from './walk.js';

export function refuse(arg: Arg, message: string): never {
  throw new BaylanysError('BAD_USER_INPUT', `${arg.path} takes ${message}`, { at: arg.path });
}

/** A whole number between two bounds. */
export function numberWithin(arg: Arg, least: number, most: number, todo: string): (input: Input) => number {
  return ({ variables }) => {
    const given = arg.read(variables) as number;
    if (given < least || given > most) refuse(arg, `${least} to ${most}, not ${given}: ${todo}`);
    return given;
  };
}

/** Different ids, at least one and at most so many. */
export function idsWithin(arg: Arg, most: number, todo: string): (input: Input) => readonly string[] {
  return ({ variables }) => {
    const ids = [...new Set(arg.read(variables) as readonly string[])];
    if (ids.length === 0) refuse(arg, `at least one id, not none: ${todo}`);
    if (ids.length > most) refuse(arg, `at most ${most} ids, not ${ids.length}: ${todo}`);
    return ids;
  };
}

const MOST_AVOIDED = 500;

/** Null where hubs are passed. */
export function hubDegreeOf(scope: Scope, args: Arg): ((input: Input) => number) | null {
  if (choiceOf(scope, part(args, 'throughHubs'))) return null;
  const arg = part(args, 'hubDegree');
  return ({ variables }) => {
    const given = (arg.read(variables) as number | undefined) ?? HUB_DEGREE;
    if (given < LEAST_HUB_DEGREE) refuse(arg, `${LEAST_HUB_DEGREE} or more, not ${given}: fewer links make no hub`);
    return given;
  };
}

function choiceOf(scope: Scope, arg: Arg): boolean {
  return scope.compilation.know((variables) => arg.read(variables) === true);
}

/** What both kinds of search bound links by; ways are unbounded and nothing is avoided. */
export function linkBounds(scope: Scope, args: Arg): Bounds {
  const { compilation } = scope;
  const during = part(args, 'during');
  return {
    maxLength: 1,
    kinds: choices(compilation, part(args, 'kinds')) as readonly LinkKind[] | null,
    direction: 'BOTH',
    during: isGiven(compilation, during) ? during : null,
    threshold: thresholdOf(compilation, args),
    ...{ avoidKinds: [], avoidTypes: [], avoidIds: null, hubDegree: null },
  };
}

export function routeBounds(scope: Scope, args: Arg, farthest: number): Bounds {
  const { compilation } = scope;
  const maxLength = part(args, 'maxLength');
  const avoidIds = part(args, 'avoidIds');
  const avoids = compilation.know((variables) => (avoidIds.read(variables) as readonly string[]).length > 0);
  return {
    ...linkBounds(scope, args),
    maxLength: compilation.know((variables) =>
      numberWithin(maxLength, 1, farthest, 'longer routes connect everything')({ variables }),
    ),
    direction: (choice(compilation, part(args, 'direction')) ?? 'BOTH') as LinkDirection,
    avoidKinds: (choices(compilation, part(args, 'avoidKinds')) ?? []) as readonly EntityKind[],
    avoidTypes: (choices(compilation, part(args, 'avoidTypes')) ?? []) as readonly TypeCode[],
    avoidIds: avoids ? idsWithin(avoidIds, MOST_AVOIDED, 'avoid them by kind or type') : null,
    hubDegree: hubDegreeOf(scope, args),
  };
}
