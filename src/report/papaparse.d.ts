/** What we use of papaparse. Its own type package brings the types of Node with it, which `src` must not have. */
declare module "papaparse" {
  interface UnparseConfig {
    readonly newline?: string;
    readonly escapeFormulae?: RegExp;
  }
  interface UnparseData {
    readonly fields: readonly string[];
    readonly data: readonly (readonly (string | number)[])[];
  }
  const Papa: { readonly unparse: (data: UnparseData, config?: UnparseConfig) => string };
  export default Papa;
}
