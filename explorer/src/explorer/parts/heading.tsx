// Headings by how deep they stand: a page begins at 1, what is open beside a picture at 2.
import { createContext, use, type ReactNode } from 'react';

export const HeadingContext = createContext(1);

interface Shown {
  /** How far below the head of its part: 0 = the head itself. */
  readonly down: 0 | 1 | 2;
  readonly children: ReactNode;
}

export function Heading({ down, children }: Shown) {
  const level = (use(HeadingContext) + down) as 1 | 2 | 3 | 4;
  const Tag = `h${level}` as const;
  return <Tag className={`heading heading-${down}`}>{children}</Tag>;
}
