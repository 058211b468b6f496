// The graph around what the selection is about; around its first incidents where it is about nothing in particular.
import { useQuery } from 'urql';
import { useView } from '../address/use-view.js';
import type { View } from '../address/view.js';
import { Answered } from '../ask/answered.js';
import { boundsOf, selectionOf } from '../select/selection.js';
import { useTellAsked } from '../take/asked.js';
import { useWords } from '../words/use-words.js';
import { centresQuery, neighbourhoodQuery } from './graph-query.js';
import { Picture } from './picture.js';
import './graph.css';

/** The contract takes no more centres, and no more neighbours of one entity. */
const MOST_CENTRES = 25;
const MOST_PER_NODE = 500;

export function GraphLook() {
  const { say } = useWords();
  const [view] = useView();
  const { about } = view;
  if (about.length === 0) return <AroundSelection />;
  const notes = [
    ...(about.length > MOST_CENTRES ? [say('graph.firstAbout', { n: MOST_CENTRES, all: about.length })] : []),
    ...(narrowsIncidents(view) ? [say('graph.notNarrowed')] : []),
  ];
  return <Around of={about.slice(0, MOST_CENTRES)} notes={notes} />;
}

/** What is asked of incidents says nothing of groups, places and laws, so around these it is not asked. */
const narrowsIncidents = ({ text, types, killed, within }: View): boolean =>
  text.trim() !== '' || types.length > 0 || killed !== null || within !== null;

function AroundSelection() {
  const { say } = useWords();
  const [view] = useView();
  const of = useQuery({ query: centresQuery, variables: selectionOf(view) });
  return (
    <Answered of={of}>
      {({ incidents: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <p>{say('picture.none')}</p>
        ) : (
          <Around
            of={nodes.map(({ id }) => id)}
            notes={pageInfo.hasNextPage ? [say('graph.firstIncidents', { n: nodes.length })] : []}
          />
        )
      }
    </Answered>
  );
}

function Around({ of, notes }: { readonly of: readonly string[]; readonly notes: readonly string[] }) {
  const { say } = useWords();
  const [view] = useView();
  const { depth, most } = view;
  const variables = { of, depth, most, perNode: Math.min(MOST_PER_NODE, most), ...boundsOf(view) };
  useTellAsked(neighbourhoodQuery, variables);
  const asked = useQuery({ query: neighbourhoodQuery, variables });
  return (
    <Answered of={asked}>
      {({ neighbourhood }) => (
        <>
          {neighbourhood.unknown.map((id) => (
            <p key={id} className="unknown">
              {say('entity.unknown', { id })}
            </p>
          ))}
          {neighbourhood.nodes.length === 0 ? (
            <p>{say('picture.none')}</p>
          ) : (
            <Picture neighbourhood={neighbourhood} notes={notes} />
          )}
        </>
      )}
    </Answered>
  );
}
