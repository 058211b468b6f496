// An entity as a page of its own, with what can be taken away of it.
import { useView } from '../address/use-view.js';
import { EntityPage } from '../entity/entity-page.js';
import { entityQuery } from '../entity/entity-query.js';
import { useNames } from '../select/names.js';
import { boundsOf } from '../select/selection.js';
import { AskedHere, useTellAsked } from '../take/asked.js';
import { Take } from '../take/take.js';

export function EntityLook({ id }: { readonly id: string }) {
  return (
    <AskedHere>
      <Told id={id} />
    </AskedHere>
  );
}

function Told({ id }: { readonly id: string }) {
  const [view] = useView();
  const nameOf = useNames([id]);
  useTellAsked(entityQuery, { id, ...boundsOf(view) });
  return (
    <>
      <EntityPage id={id} />
      <Take title={nameOf(id)} hasFiles={false} />
    </>
  );
}
