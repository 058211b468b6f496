// To be written.
export function SumsLook() {
  return <p>sums</p>;
}
