/** A file as text: the build and the tests read it in. */
declare module "*?raw" {
  const text: string;
  export default text;
}
