// What is asked of each class of paths: the same bounds for everyone.
import type { EntityKind, TypeCode } from '../../../src/generated/schema.js';

export const MAX_LENGTH = 6;
export const FIRST = 5;

/** As the contract has them by default. */
export const generalKinds: readonly EntityKind[] = ['PLACE', 'SERIES'];
export const generalTypes: readonly TypeCode[] = [
  ...(['POLICE', 'SECURITY_SERVICE', 'PROSECUTION', 'COURT', 'GOVERNMENT', 'MILITARY', 'MEDIA'] as const),
];

/** What a class bounds routes by. */
export interface Asked {
  /** Two independent sources for each link in what was public at the end of 2015. */
  readonly strict: boolean;
  /** Through hubs and whatever else is general. */
  readonly throughHubs: boolean;
}

export const classNames = ['ordinary', 'strict', 'through hubs', 'hub ends', 'none'] as const;
export type ClassName = (typeof classNames)[number];

export interface Pair {
  readonly from: string;
  readonly to: string;
  /** Links on the shortest route under the class's bounds; null where there is none that short. */
  readonly distance: number | null;
  readonly asked: Asked;
}
