// How two are connected: the routes from one to the other, each step with its links and who says so.
import { useQuery } from 'urql';
import type { EntityKind, TypeCode } from '../../generated/graphql.js';
import { useOpen, useView } from '../address/use-view.js';
import { Answered } from '../ask/answered.js';
import { Backing } from '../evidence/backing.js';
import { BehindLink } from '../evidence/behind.js';
import { MayBe } from '../evidence/may-be.js';
import { FindEntity } from '../find/find-entity.js';
import { useKept } from '../find/kept.js';
import { Called, useNames } from '../select/names.js';
import { Narrow } from '../select/narrow.js';
import { boundsOf } from '../select/selection.js';
import { useTellAsked } from '../take/asked.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { routesQuery, type Hop, type Paths, type Route } from './routes-query.js';
import './routes.css';

/** What the server walks around unless told otherwise (see `paths` in the contract). */
const general: { readonly kinds: readonly EntityKind[]; readonly types: readonly TypeCode[] } = {
  kinds: ['PLACE', 'SERIES'],
  types: ['POLICE', 'SECURITY_SERVICE', 'PROSECUTION', 'COURT', 'GOVERNMENT', 'MILITARY', 'MEDIA'],
};

export function RoutesLook() {
  const { say } = useWords();
  const [view, show] = useView();
  const { start, goal, throughAll } = view;
  return (
    <div className="routes">
      <p>{say('routes.lead')}</p>
      <div className="ends">
        <End name="start" id={start} other={goal} />
        <button
          type="button"
          disabled={start === null && goal === null}
          onClick={() => show({ start: goal, goal: start })}
        >
          {say('routes.swap')}
        </button>
        <End name="goal" id={goal} other={start} />
      </div>
      <p>
        <label>
          <input type="checkbox" checked={throughAll} onChange={() => show({ throughAll: !throughAll })} />{' '}
          {say('routes.through')}
        </label>
      </p>
      <Narrow />
      {start === null || goal === null ? <p>{say('routes.need')}</p> : <Between from={start} to={goal} />}
    </div>
  );
}

interface EndShown {
  readonly name: 'start' | 'goal';
  readonly id: string | null;
  readonly other: string | null;
}

/** One end: what it is, or ways to choose it. */
function End({ name, id, other }: EndShown) {
  const { say } = useWords();
  const [, show] = useView();
  const open = useOpen();
  const nameOf = useNames(id === null ? [] : [id]);
  const { recent, pinned } = useKept();
  const label = say(name === 'start' ? 'routes.from' : 'routes.to');
  const choose = (chosen: string): void => show({ [name]: chosen });
  const seen = [...pinned, ...recent.filter((one) => !pinned.some((pin) => pin.id === one.id))];
  return (
    <section className="end" aria-label={label}>
      <p className="told">{label}</p>
      {id === null ? (
        <>
          <FindEntity label={`${label}: ${say('routes.choose')}`} onChoose={choose} />
          <div className="chips">
            {seen
              .filter((one) => one.id !== other)
              .map((one) => (
                <button key={one.id} type="button" onClick={() => choose(one.id)}>
                  <bdi>{one.name}</bdi>
                </button>
              ))}
          </div>
        </>
      ) : (
        <p>
          <button type="button" className="as-link" onClick={() => open.entity(id)}>
            <bdi>{nameOf(id)}</bdi>
          </button>{' '}
          <button type="button" onClick={() => show({ [name]: null })}>
            {say('routes.change')}
          </button>
        </p>
      )}
    </section>
  );
}

function Between({ from, to }: { readonly from: string; readonly to: string }) {
  const { say } = useWords();
  const [view] = useView();
  const variables = {
    from,
    to,
    ...boundsOf(view),
    during: view.from === null && view.to === null ? null : { from: view.from, to: view.to },
    avoidKinds: view.throughAll ? [] : general.kinds,
    avoidTypes: view.throughAll ? [] : general.types,
    throughHubs: view.throughAll,
  };
  useTellAsked(routesQuery, variables);
  const of = useQuery({ query: routesQuery, variables });
  return (
    <Answered of={of}>
      {({ paths }) => (
        <>
          {paths.unknown.map((id) => (
            <p key={id}>{say('entity.unknown', { id })}</p>
          ))}
          {paths.complete ? null : <p>{say('routes.incomplete')}</p>}
          <ol className="found-routes">
            {paths.routes.map((route) => (
              <li key={route.id}>
                <RouteShown route={route} />
              </li>
            ))}
          </ol>
          <None paths={paths} />
          <WalkedAround paths={paths} />
        </>
      )}
    </Answered>
  );
}

function RouteShown({ route }: { readonly route: Route }) {
  const { say } = useWords();
  const { length, nodes, hops, standing, independentSourceCount, period, match } = route;
  const [first] = nodes;
  return (
    <article className="route">
      <p className="told">
        {say(length === 1 ? 'routes.length.1' : 'routes.length', { n: length })} · {say('routes.weakest')}:{' '}
        <Backing of={{ standing, independentSourceCount, contested: false }} />
        {say(`routes.atOnce.${period.atOnce}`)} <MayBe match={match} />
      </p>
      {first === undefined ? null : <Stop of={first} />}
      {hops.map((hop, i) => {
        const next = nodes[i + 1];
        return (
          <div key={hop.to.id}>
            <HopShown hop={hop} />
            {next === undefined ? null : <Stop of={next} />}
          </div>
        );
      })}
    </article>
  );
}

function Stop({ of }: { readonly of: Route['nodes'][number] }) {
  const { say } = useWords();
  const open = useOpen();
  return (
    <p className="stop">
      <button type="button" className="as-link" onClick={() => open.entity(of.id)}>
        <Called of={of} />
      </button>{' '}
      <span className="kind">{sayCode(say, 'kind', of.kind)}</span>
    </p>
  );
}

function HopShown({ hop }: { readonly hop: Hop }) {
  const { say } = useWords();
  const open = useOpen();
  return (
    <ul className="links hop">
      {hop.links.map(({ match, link }) => {
        const way = link.subject.id === hop.from.id ? 'out' : 'in';
        return (
          <li key={link.id}>
            <p>
              <button type="button" className="as-link" onClick={() => open.link(link.id)}>
                {sayCode(say, 'link', `${link.kind}.${way}`)}
              </button>{' '}
              {link.during === null ? null : <span className="when">{link.during.edtf}</span>}
            </p>
            <MayBe match={match} /> <Backing of={link} />
            <BehindLink id={link.id} />
          </li>
        );
      })}
    </ul>
  );
}

function None({ paths: { none } }: { readonly paths: Paths }) {
  const { say } = useWords();
  const open = useOpen();
  if (none === null) return null;
  const why =
    none.reason !== 'NONE_WITHIN_BOUNDS'
      ? say(`routes.none.${none.reason}`)
      : none.bound === null
        ? say('routes.none.NONE_SINGLE')
        : say('routes.none.NONE_WITHIN_BOUNDS', { bound: sayCode(say, 'routeBound', none.bound) });
  return (
    <div className="no-route" role="status">
      <p>
        <strong>{say('routes.none')}</strong> {why}
      </p>
      {none.example.length === 0 ? null : (
        <p>
          {say('routes.example')}:{' '}
          {none.example.map((one, i) => (
            <span key={one.id}>
              {i === 0 ? '' : ' → '}
              <button type="button" className="as-link" onClick={() => open.entity(one.id)}>
                <Called of={one} />
              </button>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** What the search did not go through, by name. */
function WalkedAround({ paths: { walkedAround } }: { readonly paths: Paths }) {
  const { say } = useWords();
  const open = useOpen();
  const { met, metCount } = walkedAround;
  return met.length === 0 ? null : (
    <section>
      <h2>{say('routes.avoided')}</h2>
      <ul className="notes">
        {met.map(({ entity, because }) => (
          <li key={entity.id}>
            <button type="button" className="as-link" onClick={() => open.entity(entity.id)}>
              <Called of={entity} />
            </button>{' '}
            <span className="kind">{sayCode(say, 'kind', entity.kind)}</span>, {say(`because.${because}`)}
          </li>
        ))}
      </ul>
      {metCount > met.length ? <p className="told">{say('routes.avoidedMore', { n: metCount - met.length })}</p> : null}
    </section>
  );
}
