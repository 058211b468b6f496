// What a link and an entity have to be, as a person would write it who knows what is stored: of the same meaning as what
// Baylanys asks, and no more general than the question. What has a supported standing is public and so are its ends.
import { LAST_SUPPORT_CODE, NOT_ENDED, stanceCodes } from '../../../src/model/codes.js';
import { supportedStandings } from '../../../src/model/derive/stances.js';
import { generalTypes, type Asked } from '../classes/asked.js';
import { PUBLIC_BY_DAY } from '../strict.js';
import type { Params } from './database.js';

export const predicateParams = (hubDegree: number): Params => ({
  ...{ standings: supportedStandings, day: PUBLIC_BY_DAY, generalTypes, hubDegree },
});

const PASSES = `(d[1][i] <= $day OR d[2][i]) AND d[8][i] = ${NOT_ENDED}`;
const PASSES_TOO = PASSES.replaceAll('[i]', '[j]');
const SAME_HOLDER_ELSE = 'd[0][j] <> d[0][i] AND d[3][j] = d[3][i]';
const REPLACES = `d[6][j] > d[7][i] OR (d[0][j] = ${stanceCodes.RETRACTS} AND d[6][i] <= d[7][j])`;
const ALL = 'range(0, size(d[0]) - 1)';
const TAKEN_BACK = `any(j IN ${ALL} WHERE ${SAME_HOLDER_ELSE} AND (${REPLACES}) AND ${PASSES_TOO})`;
const differs = (list: number): string => `any(k IN p WHERE d[${list}][k] <> d[${list}][p[0]])`;

/**
 * Two independent sources: two roots, two origins and two sources among what passes, supports and stands. For two it is
 * enough that not all are one; what does not stand is looked for only where a holder changed the stance.
 */
const strictly = (r: string): string =>
  `any(d IN [[${r}.dStances, ${r}.dSaidFrom, ${r}.dReferences, ${r}.dHolders, ${r}.dRoots, ${r}.dOrigins, ${r}.dHeldFrom, ${r}.dHeldTo, ${r}.dEnded, ${r}.dSources]] WHERE size(d[0]) > 1 AND any(p IN [[i IN ${ALL} WHERE d[0][i] <= ${LAST_SUPPORT_CODE} AND ${PASSES} AND NOT ${TAKEN_BACK}]] WHERE size(p) > 1 AND ${differs(4)} AND ${differs(5)} AND ${differs(9)}))`;

export function linkPasses(r: string, { strict }: Asked): string {
  // A link that passes is a supported one or was: what is stored of its standing today says nothing of then.
  return strict ? strictly(r) : `${r}.standing IN $standings`;
}

/** Null where everything may be passed. */
export function mayPass(n: string, { throughHubs }: Asked): string | null {
  if (throughHubs) return null;
  return `NOT ${n}:Place AND NOT ${n}:Series AND NOT (${n}:Organization AND coalesce(${n}.typeCode IN $generalTypes, false)) AND NOT (${n}:Hub AND ${n}.degree >= $hubDegree)`;
}
