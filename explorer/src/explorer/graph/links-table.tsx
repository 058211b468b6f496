// The links of the graph as a table, each of which opens its statements.
import { useOpen } from '../address/use-view.js';
import { MayBe } from '../evidence/may-be.js';
import { BehindPicture } from '../parts/data-table.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import type { Drawing } from './drawing.js';

const MOST = 500;

export function LinksTable({ drawing: { nodes, edges } }: { readonly drawing: Drawing }) {
  const { say } = useWords();
  const open = useOpen();
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const isCut = edges.length > MOST;
  return (
    <BehindPicture
      caption={isCut ? say('graph.table.first', { n: MOST, all: edges.length }) : say('graph.table')}
      heads={[
        say('graph.table.from'),
        say('graph.table.kind'),
        say('graph.table.to'),
        say('graph.table.when'),
        say('graph.table.standing'),
        say('graph.table.sources'),
        say('graph.table.open'),
      ]}
      rows={edges.slice(0, MOST).map((edge) => {
        const from = names.get(edge.from) ?? edge.from;
        const to = names.get(edge.to) ?? edge.to;
        const kind = sayCode(say, 'link', `${edge.kind}.out`);
        return {
          key: edge.id,
          cells: [
            <bdi key="from">{from}</bdi>,
            kind,
            <bdi key="to">{to}</bdi>,
            edge.during?.edtf ?? say('value.unknown'),
            <span key="standing">
              {edge.standing === null ? null : sayCode(say, 'standing', edge.standing)}
              {edge.contested && edge.standing !== 'CONTESTED' ? `, ${say('contested')}` : null}{' '}
              <MayBe match={edge.match} />
            </span>,
            edge.independentSourceCount,
            <button
              key="open"
              type="button"
              aria-label={`${say('evidence.show')} ${from} ${kind} ${to}`}
              onClick={() => open.link(edge.id)}
            >
              {say('evidence.show')}
            </button>,
          ],
        };
      })}
    />
  );
}
