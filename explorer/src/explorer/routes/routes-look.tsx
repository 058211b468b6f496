// To be written.
export function RoutesLook() {
  return <p>routes</p>;
}
