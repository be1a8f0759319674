import type { StructureParams } from "../../src/diagnostics/index.js";
import type { Sample } from "./samples.js";

/** A realistic case of every code about the structure of data. */
export const structureSamples: { readonly [Code in keyof StructureParams]: Sample<Code> } = {
  "data.not-json": {
    params: { value: Number.NaN },
    zh: ["NaN 不是 JSON 的值", "JSON 只有字符串、有限的数字、true、false、null、数组和普通对象。"],
    en: [
      "NaN is no value of JSON",
      "JSON has strings, finite numbers, true, false, null, lists and plain objects only.",
    ],
  },
  "data.circular": {
    params: { key: "itself" },
    zh: ['"itself" 绕回到包含它的对象', "JSON 不能包含自身；请断开这一环。"],
    en: ['"itself" leads back to an object that holds it', "JSON cannot hold itself; break the circle."],
  },
  "data.too-deep": {
    params: { limit: 64 },
    zh: ["嵌套超过 64 层", "方案数据没有这么深；请检查生成数据的程序。"],
    en: ["nested more than 64 levels deep", "No plan is that deep; look at the program that wrote it."],
  },
  "data.forbidden-key": {
    params: { key: "__proto__" },
    zh: ['不接受键 "__proto__"', "它可能改动 JavaScript 自身的对象；请删去或改名。"],
    en: ['the key "__proto__" is refused', "It could change JavaScript's own objects; remove or rename it."],
  },
  "data.unknown-key": {
    params: { key: "treshold", nearest: ["thresholds"] },
    zh: ['这里没有键 "treshold"', "你是不是要找「thresholds」？自定的内容请放在 ext 之下。"],
    en: ['there is no key "treshold" here', 'Did you mean "thresholds"? Keys of your own belong under ext.'],
  },
  "data.missing-key": {
    params: { key: "cites" },
    zh: ['缺少键 "cites"', "没有内容时，数组写 []，可空的写 null。"],
    en: [
      'the key "cites" is missing',
      "Where there is nothing, a list is [], and what may be empty is null.",
    ],
  },
  "data.wrong-type": {
    params: { expected: ["number"], value: "1" },
    zh: ['这里应是数字，收到的是 "1"'],
    en: ['expected a number, got "1"'],
  },
  "data.not-in-list": {
    params: { value: "leader", allowed: ["lead", "support", "responsible", "oversee"], nearest: ["lead"] },
    zh: ['这里不能是 "leader"', "你是不是要找「lead」？可以是：lead、support、responsible、oversee。"],
    en: [
      '"leader" cannot stand here',
      'Did you mean "lead"? It may be: lead, support, responsible, oversee.',
    ],
  },
  "data.blank": {
    params: { value: " " },
    zh: ['这里不能是空白，收到的是 " "', "请写出内容；可省的键可以整个不写。"],
    en: ['this cannot be blank, got " "', "Write something; a key that may be left out can go altogether."],
  },
  "data.malformed-id": {
    params: { value: "g 1" },
    zh: [
      '"g 1" 不能用作 id',
      "id 至多 100 个字符，没有空格和控制字符，也不是 __proto__、constructor、prototype。",
    ],
    en: [
      '"g 1" cannot be an id',
      "An id has at most 100 characters, no blanks or control characters, and is not __proto__, constructor or prototype.",
    ],
  },
  "data.not-a-count": {
    params: { value: -10, least: 0 },
    zh: ["应是不小于 0 的整数，收到的是 -10"],
    en: ["expected a whole number of at least 0, got -10"],
  },
  "data.malformed-hash": {
    params: { value: "abc" },
    zh: ['"abc" 不是 SHA-256', "应是 64 位小写十六进制数字，从原文的 UTF-8 字节算出。"],
    en: [
      '"abc" is no SHA-256',
      "It has 64 lower-case hexadecimal digits, made from the UTF-8 bytes of the text.",
    ],
  },
  "date.malformed-yearly-day": {
    params: { value: "--9-17" },
    zh: ['每年的某一天应写作 --MM-DD，收到的是 "--9-17"', '你是不是要写 "--09-17"？'],
    en: ['a day of every year is written --MM-DD, not "--9-17"', 'Did you mean "--09-17"?'],
  },
  "span.reversed": {
    params: { start: 999, end: 232 },
    zh: ["所标位置的终点 232 在起点 999 之前", "位置是半开区间 [start, end)；请检查两数是否写反。"],
    en: ["the span ends at 232, before it starts at 999", "A span is [start, end); are the two swapped?"],
  },
  "timing.period-mismatch": {
    params: { period: "year", of: "2021-H2" },
    zh: [
      '"2021-H2" 不是「year」这一类时段的名称',
      "year 写 2021，half 写 2021-H1，quarter 写 2021-Q3，month 写 2021-06，ten-days 写 2021-06-T1。",
    ],
    en: [
      '"2021-H2" does not name a period of the kind "year"',
      "A year is 2021, a half 2021-H1, a quarter 2021-Q3, a month 2021-06, ten days 2021-06-T1.",
    ],
  },
};
