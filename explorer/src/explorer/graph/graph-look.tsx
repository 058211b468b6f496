// To be written.
export function GraphLook() {
  return <p>graph</p>;
}
