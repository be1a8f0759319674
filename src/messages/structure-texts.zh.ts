import { nearestDate } from "../date/nearest.js";
import type { JsonType, StructureParams } from "../diagnostics/index.js";
import { escapeText } from "./escape.js";
import { didYouMean, name, show, text } from "./phrases.zh.js";
import type { DiagnosticTexts } from "./texts.js";

const types: Readonly<Record<JsonType, string>> = {
  string: "字符串",
  number: "数字",
  boolean: "true 或 false",
  null: "null",
  array: "数组",
  object: "对象",
};

const listTypes = (expected: readonly JsonType[]): string => expected.map((type) => types[type]).join("或");

const listAllowed = (allowed: readonly string[]): string => allowed.map(escapeText).join("、");

/** The Chinese texts of what can be wrong with the structure of data. */
export const structureTextsZh: Pick<DiagnosticTexts, keyof StructureParams> = {
  "data.not-json": ({ value }) =>
    text(`${show(value)} 不是 JSON 的值`, "JSON 只有字符串、有限的数字、true、false、null、数组和普通对象。"),
  "data.circular": ({ key }) => text(`${show(key)} 绕回到包含它的对象`, "JSON 不能包含自身；请断开这一环。"),
  "data.too-deep": ({ limit }) => text(`嵌套超过 ${limit} 层`, "方案数据没有这么深；请检查生成数据的程序。"),
  "data.forbidden-key": ({ key }) =>
    text(`不接受键 ${show(key)}`, "它可能改动 JavaScript 自身的对象；请删去或改名。"),
  "data.unknown-key": ({ key, nearest }) =>
    text(`这里没有键 ${show(key)}`, didYouMean(nearest), "自定的内容请放在 ext 之下。"),
  "data.missing-key": ({ key }) => text(`缺少键 ${show(key)}`, "没有内容时，数组写 []，可空的写 null。"),
  "data.wrong-type": ({ expected, value }) =>
    text(
      `这里应是${listTypes(expected)}，收到的是 ${show(value)}`,
      typeof value === "string" && expected.includes("object")
        ? "如果这是 JSON 文本，请先用 JSON.parse 解析。"
        : undefined,
    ),
  "data.not-in-list": ({ value, allowed, nearest }) =>
    text(`这里不能是 ${show(value)}`, didYouMean(nearest), `可以是：${listAllowed(allowed)}。`),
  "data.blank": ({ value }) =>
    text(`这里不能是空白，收到的是 ${show(value)}`, "请写出内容；可省的键可以整个不写。"),
  "data.malformed-id": ({ value }) =>
    text(
      `${show(value)} 不能用作 id`,
      "id 至多 100 个字符，没有空格和控制字符，也不是 __proto__、constructor、prototype。",
    ),
  "data.not-a-count": ({ value, least }) => text(`应是不小于 ${least} 的整数，收到的是 ${show(value)}`),
  "data.malformed-hash": ({ value }) =>
    text(`${show(value)} 不是 SHA-256`, "应是 64 位小写十六进制数字，从原文的 UTF-8 字节算出。"),
  "date.malformed-yearly-day": ({ value }) => {
    const nearest =
      typeof value === "string" ? nearestDate(value.replace(/^-+/, "2000-"))?.slice(4) : undefined;
    return text(
      `每年的某一天应写作 --MM-DD，收到的是 ${show(value)}`,
      nearest === undefined ? '例如 "--09-20"；写明年份的写作 YYYY-MM-DD。' : `你是不是要写 "-${nearest}"？`,
    );
  },
  "span.reversed": ({ start, end }) =>
    text(`所标位置的终点 ${end} 在起点 ${start} 之前`, "位置是半开区间 [start, end)；请检查两数是否写反。"),
  "timing.period-mismatch": ({ period, of }) =>
    text(
      `${show(of)} 不是${name(period)}这一类时段的名称`,
      "year 写 2021，half 写 2021-H1，quarter 写 2021-Q3，month 写 2021-06，ten-days 写 2021-06-T1。",
    ),
};
