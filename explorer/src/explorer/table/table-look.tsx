// The selection as a table: a column filter narrows every picture, a cell opens what is behind it.
import type { ReactNode } from 'react';
import { useOpen, useView } from '../address/use-view.js';
import { Failed } from '../ask/answered.js';
import { Backing } from '../evidence/backing.js';
import { MayBe } from '../evidence/may-be.js';
import { figureText } from '../evidence/figure-text.js';
import { selectionOf } from '../select/selection.js';
import { selectedQuery, useIncidents, type Selected } from '../select/use-incidents.js';
import { useTellAsked } from '../take/asked.js';
import { incidentTypes } from '../words/codes.js';
import { useWords } from '../words/use-words.js';
import { sayCode } from '../words/words.js';
import { nextOrder, orderOf, type OrderKey } from './order.js';
import './table.css';

export function TableLook() {
  const { say } = useWords();
  const [view] = useView();
  const order = orderOf(view.order);
  const incidents = useIncidents(order);
  useTellAsked(selectedQuery, { ...selectionOf(view), orderBy: order, after: null });
  const { items, hasMore, isLoading, error, more } = incidents;
  return (
    <div className="incidents">
      <div className="scrolled" tabIndex={0} role="region" aria-label={say('look.table')}>
        <table>
          <caption>{say('table.caption')}</caption>
          <thead>
            <tr>
              <Head by="DATE" label={say('column.date')} />
              <Head by="NAME" label={say('table.name')} />
              <th scope="col">{say('fact.type')}</th>
              <th scope="col">{say('column.place')}</th>
              <th scope="col">{say('table.who')}</th>
              <Head by="KILLED" label={say('fact.killed')} />
              <Head by="WOUNDED" label={say('fact.wounded')} />
              <Head by="SOURCES" label={say('table.sources')} />
            </tr>
            <Filters items={items} />
          </thead>
          <tbody>
            {items.map((one) => (
              <IncidentRow key={one.node.id} of={one} />
            ))}
          </tbody>
        </table>
      </div>
      {error === undefined ? null : <Failed error={error} again={more} />}
      <p role="status" className="told">
        {isLoading
          ? say('loading')
          : items.length === 0
            ? say('picture.none')
            : say('table.shown', { n: items.length })}
      </p>
      {hasMore && !isLoading ? (
        <button type="button" onClick={more}>
          {say('picture.fetchMore')}
        </button>
      ) : null}
    </div>
  );
}

function Head({ by, label }: { readonly by: OrderKey; readonly label: string }) {
  const { say } = useWords();
  const [view, show] = useView();
  const order = orderOf(view.order);
  const isOrdered = order?.by === by;
  const sorted = !isOrdered ? 'none' : order.direction === 'ASC' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={sorted}>
      <button
        type="button"
        className="as-link"
        aria-label={say('table.sort', { column: label })}
        onClick={() => show({ order: nextOrder(order, by) }, 'IN_PLACE')}
      >
        {label}
      </button>
      <span aria-hidden="true">{isOrdered ? (order.direction === 'ASC' ? ' ▲' : ' ▼') : ''}</span>
    </th>
  );
}

/** Places are offered as they occur: an incident's place and the regions that it lies in. */
function placesIn(items: readonly Selected[]): readonly { readonly id: string; readonly name: string }[] {
  const places = new Map(
    items.flatMap(({ node }) => node.places.edges.map(({ node: { id, name } }) => [id, { id, name }] as const)),
  );
  return [...places.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}

function Filters({ items }: { readonly items: readonly Selected[] }) {
  const { say } = useWords();
  const [view, show] = useView();
  const { from, to, text, types, within, killed } = view;
  const places = placesIn(items);
  const day = (name: 'from' | 'to', value: string | null) => (
    <input
      type="date"
      aria-label={say(`narrow.${name}`)}
      value={value ?? ''}
      onChange={({ target }) => show({ [name]: target.value || null }, 'IN_PLACE')}
    />
  );
  return (
    <tr className="filters" aria-label={say('table.filters')}>
      <td>
        {day('from', from)} {day('to', to)}
      </td>
      <td>
        <input
          type="search"
          dir="auto"
          aria-label={say('narrow.text')}
          value={text}
          onChange={({ target }) => show({ text: target.value }, 'IN_PLACE')}
        />
      </td>
      <td>
        <select
          aria-label={say('fact.type')}
          value={types.length === 1 ? types[0] : ''}
          onChange={({ target }) => show({ types: incidentTypes.filter((type) => type === target.value) }, 'IN_PLACE')}
        >
          <option value="">
            {types.length > 1 ? types.map((type) => sayCode(say, 'type', type)).join(', ') : say('table.any')}
          </option>
          {incidentTypes.map((type) => (
            <option key={type} value={type}>
              {sayCode(say, 'type', type)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          aria-label={say('column.place')}
          value={within ?? ''}
          onChange={({ target }) => show({ within: target.value || null }, 'IN_PLACE')}
        >
          <option value="">{say('table.any')}</option>
          {within === null || places.some(({ id }) => id === within) ? null : <option value={within}>{within}</option>}
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td />
      <td>
        <input
          type="number"
          min={0}
          aria-label={say('narrow.killed')}
          value={killed ?? ''}
          onChange={({ target }) =>
            show({ killed: /^\d{1,6}$/.test(target.value) ? Number(target.value) : null }, 'IN_PLACE')
          }
        />
      </td>
      <td />
      <td />
    </tr>
  );
}

function IncidentRow({ of: { match, node } }: { readonly of: Selected }) {
  const { say } = useWords();
  const open = useOpen();
  const stated = (code: string | null): ReactNode => (code === null ? '' : sayCode(say, 'stated', code));
  const absent = node.perpetrators.edges.length === 0 ? stated(node.perpetrators.stated) : null;
  const linked = (edges: Selected['node']['places']['edges'] | Selected['node']['perpetrators']['edges']) => (
    <ul>
      {edges.map(({ match: linkMatch, link, node: far }) => (
        <li key={link.id}>
          <button type="button" className="as-link" onClick={() => open.link(link.id)}>
            <bdi>{far.name}</bdi>
          </button>{' '}
          <MayBe match={linkMatch} />
          {link.standing === 'REPORTED' && !link.contested ? null : <Backing of={link} />}
        </li>
      ))}
    </ul>
  );
  const figure = (value: Selected['node']['killed']): ReactNode => (
    <>
      {value.standing === null ? '' : (figureText(say, value) ?? say('value.unknown'))}{' '}
      {value.contested ? <span className="standing standing-contested">{say('contested')}</span> : null}
    </>
  );
  return (
    <tr>
      <td>
        {node.date.edtf ?? stated(node.date.stated)}{' '}
        {node.date.contested ? <span className="standing standing-contested">{say('contested')}</span> : null}
      </td>
      <th scope="row">
        <button type="button" className="as-link" onClick={() => open.entity(node.id)}>
          <bdi>{node.name}</bdi>
        </button>{' '}
        <MayBe match={match} />
      </th>
      <td>{node.type.code === null ? stated(node.type.stated) : sayCode(say, 'type', node.type.code)}</td>
      <td>{linked(node.places.edges)}</td>
      <td>{absent ?? linked(node.perpetrators.edges)}</td>
      <td>{figure(node.killed)}</td>
      <td>{figure(node.wounded)}</td>
      <td>{node.sourceCount}</td>
    </tr>
  );
}
