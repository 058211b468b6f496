// The marks in view: single incidents, and counts of those that lie close together.
import { useMemo } from 'react';
import { useWords } from '../words/use-words.js';
import { indexOf, marksIn, type Cluster, type Mark } from './clusters.js';
import { beyond } from './draw.js';
import { boundsOf, screenOf, type Frame, type Size } from './frame.js';
import { ClusterShape, MarkShape, radiusOf } from './mark.js';
import { Pressable } from './pressable.js';
import { countOf, type Located } from './spots.js';
import { clusterText, markText, outlineOf } from './wording.js';

interface Shown {
  readonly located: readonly Located[];
  readonly frame: Frame;
  readonly size: Size;
  readonly onOpen: (mark: Mark) => void;
  readonly onOpenCluster: (cluster: Cluster) => void;
}

export function Marks({ located, frame, size, onOpen, onOpenCluster }: Shown) {
  const { say } = useWords();
  const index = useMemo(() => indexOf(located), [located]);
  const seen = useMemo(
    () => marksIn(index, boundsOf(frame, size, beyond(size)), Math.log2(frame.k)),
    [index, frame, size],
  );
  return seen.map((one) => {
    if (one.kind === 'CLUSTER')
      return (
        <Pressable
          key={one.key}
          className="cluster"
          label={clusterText(say, one)}
          at={screenOf(one, frame)}
          onPress={() => onOpenCluster(one)}
        >
          <ClusterShape n={countOf(one.items)} isCertain={one.items.some(({ match }) => match === 'DEFINITE')} />
        </Pressable>
      );
    const { incident, support, match } = one.item;
    return (
      <Pressable
        key={one.key}
        className="mark"
        label={markText(say, one.item)}
        at={screenOf(one.at, frame)}
        onPress={() => onOpen(one)}
      >
        <MarkShape r={radiusOf(incident)} outline={outlineOf(support)} match={match} precision={one.at.precision} />
      </Pressable>
    );
  });
}
