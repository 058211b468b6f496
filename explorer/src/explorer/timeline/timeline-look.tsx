// To be written.
export function TimelineLook() {
  return <p>timeline</p>;
}
