// How to cite what is shown: which software, which state of the graph, which question, and an address that gives it again.
import type { View } from '../address/view.js';
import { addressOf } from '../address/address.js';

export interface State {
  readonly version: string;
  readonly revision: number | null;
  readonly revisedAt: string | null;
  readonly ruleVersion: number | null;
}

export interface Cited {
  readonly title: string;
  readonly state: State;
  readonly view: View;
  /** Where the server is: `https://example.org`. */
  readonly origin: string;
  /** Today (`YYYY-MM-DD`). */
  readonly day: string;
}

/** The same view as the record stands now, so that it shows the same when more was recorded. */
export function lastingAddress({ state, view, origin }: Cited): string {
  const recordedBy = view.recordedBy ?? (state.revision === null ? null : String(state.revision));
  return origin + addressOf({ ...view, recordedBy, find: '' });
}

const stateText = ({ version, revision, revisedAt, ruleVersion }: State): string =>
  [
    `Baylanys ${version}`,
    ...(revision === null ? [] : [`revision ${revision}${revisedAt === null ? '' : ` of ${revisedAt.slice(0, 10)}`}`]),
    ...(ruleVersion === null ? [] : [`derivation rules ${ruleVersion}`]),
  ].join(', ');

export function citationText(cited: Cited): string {
  return `${cited.title}. ${stateText(cited.state)}. ${lastingAddress(cited)} (accessed ${cited.day}).`;
}

/** `{`, `}` and `\` mean something to BibTeX, and so do a few signs to TeX. */
const texText = (text: string): string => text.replaceAll(/[\\{}]/g, '').replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);

export function bibTexOf(cited: Cited): string {
  return [
    `@misc{baylanys-${cited.day},`,
    `  title = {${texText(cited.title)}},`,
    `  howpublished = {${texText(stateText(cited.state))}},`,
    `  year = {${cited.day.slice(0, 4)}},`,
    `  url = {${lastingAddress(cited)}},`,
    `  urldate = {${cited.day}}`,
    '}',
  ].join('\n');
}
