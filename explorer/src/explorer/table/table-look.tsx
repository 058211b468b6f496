// To be written.
export function TableLook() {
  return <p>table</p>;
}
