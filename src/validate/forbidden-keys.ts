/** Keys by which data could reach into JavaScript's own objects. */
export const forbiddenKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__proto__",
  "constructor",
  "prototype",
]);
