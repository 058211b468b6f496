// The answer of a network as the contract names it: things stand in it as ids.
import type { Gathered } from '../../model/network/gather.js';
import { nothingMeasured } from '../../model/network/gather.js';
import type { MeasureFacts, NetworkFacts } from '../../model/network/network.js';
import type { Json } from '../json.js';

function measures(facts: MeasureFacts, definite: number): Json {
  return { ...facts, size: { ...facts.size, definite } };
}

export function shapeOf({ whole, parts }: NetworkFacts, { windows, definite, undated, unsettled }: Gathered): Json {
  return {
    ...measures(whole, definite),
    ...{ undated, unsettled },
    windows: windows.map(({ key, from, to, definite: own }, i) => ({
      ...{ key, from, to },
      ...measures(parts[i] ?? nothingMeasured, own),
    })),
  };
}
