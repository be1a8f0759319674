export { isFengongError } from "./diagnostics/index.js";
