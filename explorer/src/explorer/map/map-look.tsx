// To be written.
export function MapLook() {
  return <p>map</p>;
}
