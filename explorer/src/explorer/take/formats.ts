// The formats in which a selection is taken away: one entry each.
import { csvFormatRows } from 'd3-dsv';
import type { Selected } from '../select/use-incidents.js';

export interface Format {
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (items: readonly Selected[]) => string;
}

type Node = Selected['node'];
type Cell = string | number | null;

/** Where it happened on the map: by the incident's own coordinates, else by each of its places that has some. */
function pointsOf(
  node: Node,
): readonly { readonly lat: number; readonly lon: number; readonly precision: string | null; readonly of: string }[] {
  const located = [
    ...(node.coordinates.lat === null ? [] : [{ ...node.coordinates, of: node.id }]),
    ...node.places.edges.map(({ node: place }) => ({ ...place.coordinates, of: place.id })),
  ];
  return located.flatMap(({ lat, lon, precision, of }) =>
    lat === null || lon === null ? [] : [{ lat, lon, precision, of }],
  );
}

const columns: readonly (readonly [string, (one: Selected) => Cell])[] = [
  ['id', ({ node }) => node.id],
  ['name', ({ node }) => node.name],
  ['match', ({ match }) => match],
  ['type', ({ node }) => node.type.code],
  ['date_edtf', ({ node }) => node.date.edtf],
  ['date_earliest', ({ node }) => node.date.earliest],
  ['date_latest', ({ node }) => node.date.latest],
  ['date_standing', ({ node }) => node.date.standing],
  ['date_independent_sources', ({ node }) => node.date.independentSourceCount],
  ['places', ({ node }) => node.places.edges.map(({ node: place }) => place.name).join('; ') || null],
  ['place_ids', ({ node }) => node.places.edges.map(({ node: place }) => place.id).join('; ') || null],
  ['latitude', ({ node }) => pointsOf(node)[0]?.lat ?? null],
  ['longitude', ({ node }) => pointsOf(node)[0]?.lon ?? null],
  ['coordinate_precision', ({ node }) => pointsOf(node)[0]?.precision ?? null],
  ['perpetrators', ({ node }) => node.perpetrators.edges.map(({ node: who }) => who.name).join('; ') || null],
  ['perpetrator_ids', ({ node }) => node.perpetrators.edges.map(({ node: who }) => who.id).join('; ') || null],
  ['perpetrator_standings', ({ node }) => node.perpetrators.edges.map(({ link }) => link.standing).join('; ') || null],
  ['perpetrators_stated', ({ node }) => node.perpetrators.stated],
  ['killed_low', ({ node }) => node.killed.low],
  ['killed_best', ({ node }) => node.killed.best],
  ['killed_high', ({ node }) => node.killed.high],
  ['killed_standing', ({ node }) => node.killed.standing],
  ['killed_independent_sources', ({ node }) => node.killed.independentSourceCount],
  ['wounded_low', ({ node }) => node.wounded.low],
  ['wounded_best', ({ node }) => node.wounded.best],
  ['wounded_high', ({ node }) => node.wounded.high],
  ['wounded_standing', ({ node }) => node.wounded.standing],
  ['wounded_independent_sources', ({ node }) => node.wounded.independentSourceCount],
  ['sources', ({ node }) => node.sourceCount],
];

/** What a spreadsheet would run as a formula is kept text by an apostrophe before it (OWASP, CSV injection). */
const cellText = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell);
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
};

/** RFC 4180 with a byte order mark, without which Excel reads no Cyrillic. Not known is empty, never 0. */
export function csvOf(items: readonly Selected[]): string {
  const rows = items.map((one) => columns.map(([, read]) => cellText(read(one))));
  return `\ufeff${csvFormatRows([columns.map(([name]) => name), ...rows]).replaceAll('\n', '\r\n')}\r\n`;
}

/** RFC 7946: one feature an incident; a MultiPoint where it has several places, no geometry where none is on the map. */
export function geoJsonOf(items: readonly Selected[]): string {
  const features = items.map((one) => {
    const points = pointsOf(one.node);
    const positions = points.map(({ lat, lon }) => [lon, lat]);
    return {
      type: 'Feature',
      id: one.node.id,
      geometry:
        positions.length === 0
          ? null
          : positions.length === 1
            ? { type: 'Point', coordinates: positions[0] }
            : { type: 'MultiPoint', coordinates: positions },
      properties: {
        ...Object.fromEntries(columns.map(([name, read]) => [name, read(one)])),
        points: points.map(({ of, precision }) => ({ of, precision })),
      },
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

export const formats: readonly Format[] = [
  { name: 'CSV', ending: 'csv', mediaType: 'text/csv;charset=utf-8', write: csvOf },
  { name: 'GeoJSON', ending: 'geojson', mediaType: 'application/geo+json', write: geoJsonOf },
];
