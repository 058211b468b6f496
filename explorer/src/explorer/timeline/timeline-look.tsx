// When it was: all of time as bars, a closer look at each incident and link, what was said when, and the two handles.
import { scaleUtc } from 'd3-scale';
import { useRef } from 'react';
import { useQuery } from 'urql';
import { useOpen, useView } from '../address/use-view.js';
import { Answered, Failed, Loading } from '../ask/answered.js';
import { Speaker } from '../evidence/said.js';
import { MayBe } from '../evidence/may-be.js';
import { BehindPicture } from '../parts/data-table.js';
import { useWidth } from '../parts/use-width.js';
import { recordQuery } from '../select/narrow.js';
import { boundsOf, selectionOf } from '../select/selection.js';
import { useIncidents, type Incidents } from '../select/use-incidents.js';
import { useTellAsked } from '../take/asked.js';
import { svgText } from '../take/picture.js';
import { TakePicture } from '../take/take-picture.js';
import { useWords } from '../words/use-words.js';
import { timelineUnits } from '../words/codes.js';
import { sayCode, type Say } from '../words/words.js';
import { OwnRecordHandle } from './as-of.js';
import { Overview } from './overview.js';
import { Rows, type Row } from './rows.js';
import { byDay } from './sayings.js';
import { domainOf, endOf, focusOf, meets, spanOf, startOf, type Domain } from './time.js';
import { frameQuery, type Frame, type Saying, type Turn } from './timeline-query.js';
import './timeline.css';

const MOST_ROWS = 300;
/** More bars than this are thinner than a pixel or two. */
const MOST_BARS = 240;

/** The frame: everything there is over time, without the part of it that is looked at. */
function useFrame(evidence: 'ALL' | 'AS_OF') {
  const [view] = useView();
  const { where, match } = selectionOf({ ...view, from: null, to: null });
  const bounds = boundsOf(evidence === 'ALL' ? { ...view, publicBy: null } : view);
  const variables = {
    where,
    match,
    evidence: bounds.evidence,
    by: view.unit ?? 'MONTH',
    about: view.about.slice(0, 50),
    hasAbout: view.about.length > 0,
  } as const;
  return { variables, of: useQuery({ query: frameQuery, variables }) };
}

export function TimelineLook() {
  const [view] = useView();
  const incidents = useIncidents();
  const all = useFrame('ALL');
  const now = useFrame('AS_OF');
  useTellAsked(frameQuery, now.variables);
  const [ref, width] = useWidth();
  return (
    <div ref={ref} className="timeline">
      <Answered of={all.of}>
        {({ timeline }) => {
          const domain = domainOf(timeline);
          const [{ data, error }, ask] = now.of;
          if (error !== undefined) return <Failed error={error} again={() => ask({ requestPolicy: 'network-only' })} />;
          return domain === null || width === 0 ? (
            <NoTime incidents={incidents} />
          ) : (
            <Drawn
              key={view.unit}
              domain={domain}
              width={width}
              frame={timeline}
              now={data?.timeline ?? null}
              turns={data?.links?.turns?.nodes ?? []}
              incidents={incidents}
            />
          );
        }}
      </Answered>
    </div>
  );
}

function NoTime({ incidents }: { readonly incidents: Incidents }) {
  const { say } = useWords();
  return incidents.isLoading ? <Loading /> : <p>{say('picture.none')}</p>;
}

interface DrawnShown {
  readonly domain: Domain;
  readonly width: number;
  readonly frame: Frame;
  /** Null while it is on its way. */
  readonly now: Frame | null;
  readonly turns: readonly Turn[];
  readonly incidents: Incidents;
}

function Drawn({ domain, width, frame, now, turns, incidents }: DrawnShown) {
  const { say } = useWords();
  const [view, show] = useView();
  const picture = useRef<SVGSVGElement>(null);
  const rows = useRows(incidents, turns);
  const scaleOf = ({ from, to }: Domain) => scaleUtc([from, to], [8, width - 8]);
  const focus = focusOf(domain, view.from, view.to);
  const shown = rows.filter(({ span }) => span === null || meets(span, focus));
  const onTime = (from: string | null, to: string | null): void => show({ from, to });
  return (
    <>
      <Units tooMany={frame.buckets.length > MOST_BARS} />
      <Overview
        scale={scaleOf(domain)}
        domain={domain}
        width={width}
        all={frame.buckets}
        now={now?.buckets ?? []}
        from={view.from}
        to={view.to}
        onTime={onTime}
        publicBy={view.publicBy}
        onPublicBy={(publicBy) => show({ publicBy })}
      />
      <Legend />
      <Handles frame={frame} />
      <section>
        <h2>{say('timeline.closer')}</h2>
        {view.from === null && view.to === null ? null : (
          <p>
            <button type="button" onClick={() => onTime(null, null)}>
              {say('timeline.allTime')}
            </button>
          </p>
        )}
        {incidents.error === undefined ? null : <Failed error={incidents.error} again={incidents.more} />}
        <p role="status" className="told">
          {incidents.isLoading || now === null ? say('loading') : countText(say, incidents)}
        </p>
        {shown.length === 0 && !incidents.isLoading ? <p>{say('picture.none')}</p> : null}
        <Rows
          scale={scaleOf(focus)}
          domain={focus}
          width={width}
          rows={shown.slice(0, MOST_ROWS)}
          publicBy={view.publicBy === null ? null : endOf(view.publicBy)}
          picture={picture}
        />
        {shown.length > MOST_ROWS || incidents.hasMore ? (
          <p className="told">
            {say('picture.more', { n: Math.min(shown.length, MOST_ROWS) })}{' '}
            {incidents.hasMore && !incidents.isLoading ? (
              <button type="button" onClick={incidents.more}>
                {say('picture.fetchMore')}
              </button>
            ) : null}
          </p>
        ) : null}
        <TakePicture
          name="baylanys-timeline"
          svg={() => (picture.current === null ? null : svgText(picture.current))}
        />
        <Behind incidents={incidents} turns={turns} />
      </section>
    </>
  );
}

function countText(say: Say, { items }: Incidents): string {
  const definite = items.filter(({ match }) => match === 'DEFINITE').length;
  return say('timeline.count', { definite, possible: items.length - definite });
}

function Units({ tooMany }: { readonly tooMany: boolean }) {
  const { say } = useWords();
  const [{ unit }, show] = useView();
  return (
    <p className="units">
      <label>
        {say('timeline.unit')}{' '}
        <select
          value={unit ?? 'MONTH'}
          onChange={({ target }) =>
            show({ unit: timelineUnits.find((one) => one === target.value) ?? null }, 'IN_PLACE')
          }
        >
          {timelineUnits.map((one) => (
            <option key={one} value={one}>
              {say(`unit.${one}`)}
            </option>
          ))}
        </select>
      </label>{' '}
      <span className="told">{say('timeline.howTo')}</span> {tooMany ? <span>{say('timeline.tooMany')}</span> : null}
    </p>
  );
}

function Legend() {
  const { say } = useWords();
  return (
    <ul className="legend">
      {(['sure', 'possible', 'ghost', 'contested'] as const).map((mark) => (
        <li key={mark}>
          <svg width={28} height={14} aria-hidden="true">
            <rect
              className={mark === 'contested' ? 'bar sure contested' : `bar ${mark}`}
              x={1}
              y={1}
              width={26}
              height={12}
            />
          </svg>{' '}
          {say(`timeline.legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}

/** As of when: the public record by the days on which something was said, and this graph's own record. */
function Handles({ frame }: { readonly frame: Frame }) {
  const { say } = useWords();
  const [{ publicBy, recordedBy }, show] = useView();
  const [{ data }] = useQuery({ query: recordQuery });
  const days = byDay(frame.sayings.nodes);
  const revision = data?.about.revision ?? null;
  return (
    <details className="handles" open={publicBy !== null || recordedBy !== null}>
      <summary>{say('asOf')}</summary>
      <p className="told">{say('asOf.lead')}</p>
      <ol className="days">
        {days.map(({ day, sayings }) => (
          <li key={day}>
            <button type="button" aria-pressed={publicBy === day} onClick={() => show({ publicBy: day })}>
              {day}
            </button>{' '}
            <ul>
              {sayings.slice(0, MOST_SAYINGS).map((one) => (
                <SayingItem key={`${one.link.id} ${one.stance} ${one.statements[0]?.id}`} of={one} />
              ))}
            </ul>
            {sayings.length > MOST_SAYINGS ? (
              <p className="told">{say('asOf.more', { n: sayings.length - MOST_SAYINGS })}</p>
            ) : null}
          </li>
        ))}
      </ol>
      {frame.sayings.pageInfo.hasNextPage ? <p className="told">{say('asOf.cut')}</p> : null}
      {revision === null || revision < 2 ? null : (
        <OwnRecordHandle
          revision={revision}
          recordedBy={recordedBy}
          onRecord={(at) => show({ recordedBy: at }, 'IN_PLACE')}
        />
      )}
    </details>
  );
}

const MOST_SAYINGS = 6;

function SayingItem({ of }: { readonly of: Saying }) {
  const { say } = useWords();
  const open = useOpen();
  const { link, stance, speaker, source } = of;
  return (
    <li>
      {speaker === null ? <bdi>{source?.publisher ?? source?.title}</bdi> : <Speaker of={speaker} />}{' '}
      <span className="stance">{sayCode(say, 'stance', stance)}</span>:{' '}
      <button type="button" className="as-link" onClick={() => open.link(link.id)}>
        <bdi>{link.subject.name}</bdi> {sayCode(say, 'link', `${link.kind}.out`)} <bdi>{link.object.name}</bdi>
      </button>
    </li>
  );
}

function useRows(incidents: Incidents, turns: readonly Turn[]): readonly Row[] {
  const { say } = useWords();
  const [{ entity, link: openLink, about }] = useView();
  const open = useOpen();
  const ofIncidents = incidents.items.map(({ match, node }): Row => {
    const date = node.date.edtf ?? say('value.unknown');
    const mayBe = match === 'DEFINITE' ? '' : ` · ${say('match.POSSIBLE')}`;
    return {
      key: node.id,
      label: `${date} · ${node.name}${mayBe}`,
      told: `${date} · ${node.name}${mayBe}`,
      span: spanOf(node.date),
      isDefinite: match === 'DEFINITE',
      standing: node.date.standing,
      isContested: node.date.contested,
      kind: 'incident',
      isOpen: entity === node.id,
      onOpen: () => open.entity(node.id),
    };
  });
  const had = new Set(ofIncidents.map(({ key }) => key));
  const ofLinks = turns.flatMap(({ link, during }): readonly Row[] => {
    // A link of an incident that has a row of its own has that incident's time: it would say nothing more.
    if (during === null || had.has(link.subject.id)) return [];
    const words = `${link.subject.name} ${sayCode(say, 'link', `${link.kind}.out`)} ${link.object.name}`;
    return [
      {
        key: link.id,
        label: `${during.edtf} · ${words}`,
        told: `${during.edtf} · ${words}`,
        span: spanOf(during),
        isDefinite: true,
        standing: link.standing,
        isContested: link.contested,
        kind: 'link',
        isOpen: openLink === link.id,
        onOpen: () => open.link(link.id),
      },
    ];
  });
  const rows = about.length === 0 ? ofIncidents : [...ofIncidents, ...ofLinks];
  const first = ({ span }: Row): number => span?.from ?? span?.to ?? Infinity;
  return rows.toSorted((a, b) => first(a) - first(b));
}

function Behind({ incidents, turns }: { readonly incidents: Incidents; readonly turns: readonly Turn[] }) {
  const { say } = useWords();
  const open = useOpen();
  return (
    <BehindPicture
      caption={say('look.timeline')}
      heads={[say('column.date'), say('column.what'), say('column.place'), say('column.match')]}
      rows={[
        ...incidents.items.map(({ match, node }) => ({
          key: node.id,
          cells: [
            node.date.edtf ?? say('value.unknown'),
            <button key="open" type="button" className="as-link" onClick={() => open.entity(node.id)}>
              <bdi>{node.name}</bdi>
            </button>,
            node.places.edges.map(({ node: place }) => place.name).join(', '),
            match === 'DEFINITE' ? say('match.DEFINITE') : <MayBe key="match" match={match} />,
          ],
        })),
        ...turns.map(({ link, during }) => ({
          key: link.id,
          cells: [
            during?.edtf ?? say('value.unknown'),
            <button key="open" type="button" className="as-link" onClick={() => open.link(link.id)}>
              <bdi>{link.subject.name}</bdi> {sayCode(say, 'link', `${link.kind}.out`)} <bdi>{link.object.name}</bdi>
            </button>,
            '',
            '',
          ],
        })),
      ].toSorted((a, b) => startOrder(a.cells[0]) - startOrder(b.cells[0]))}
    />
  );
}

/** Dates as EDTF stand in order by their first four to ten signs. */
const startOrder = (cell: unknown): number => {
  const day = typeof cell === 'string' ? /\d{4}(-\d\d(-\d\d)?)?/.exec(cell)?.[0] : undefined;
  return day === undefined ? Infinity : startOf(day.padEnd(10, '-01').slice(0, 10));
};
