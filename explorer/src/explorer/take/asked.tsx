// The operation that made the picture, as the picture tells it: what the playground opens.
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { stringifyDocument, type TypedDocumentNode } from 'urql';

export interface Asked {
  readonly query: string;
  readonly variables: string;
}

interface Told {
  readonly asked: Asked | null;
  readonly tell: (asked: Asked | null) => void;
}

const AskedContext = createContext<Told>({ asked: null, tell: () => undefined });

export function AskedHere({ children }: { readonly children: ReactNode }) {
  const [asked, tell] = useState<Asked | null>(null);
  const told = useMemo(() => ({ asked, tell }), [asked]);
  return <AskedContext value={told}>{children}</AskedContext>;
}

/** Said by each picture. */
export function useTellAsked<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): void {
  const { tell } = use(AskedContext);
  const written = JSON.stringify(variables, null, 2);
  useEffect(() => {
    tell({ query: stringifyDocument(document), variables: written });
    return () => tell(null);
  }, [tell, document, written]);
}

export const useAsked = (): Asked | null => use(AskedContext).asked;
