// The same as a picture shows, as a table: for screen readers, and for whoever would rather read.
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';

interface Shown {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

export function DataTable({ caption, heads, rows }: Shown) {
  return (
    <div className="scrolled" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={heads[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Folded away below the picture. */
export function BehindPicture(shown: Shown) {
  const { say } = useWords();
  return (
    <details className="behind">
      <summary>{say('picture.asTable')}</summary>
      <DataTable {...shown} />
    </details>
  );
}
