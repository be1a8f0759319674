import type { SingleUnitKind } from "../../plan/data.js";

/** The last words of a name, and what they say the unit is. The first that fits decides. */
const endings: readonly (readonly [SingleUnitKind, RegExp])[] = [
  [
    "public-utility",
    /(?:供电局|供电公司|电力公司|水务公司|自来水公司|燃气公司|邮政公司|电信公司|移动公司|联通公司)$/u,
  ],
  ["superior", /^(?:国务院|国家|中央|中共中央)/u],
  [
    "party-body",
    /^(?:中共)?[^局办]{0,8}(?:省委|市委|区委|县委|州委)(?:组织部|宣传部|统战部|政法委|网信办|编办|党校)?$/u,
  ],
  ["development-zone", /(?:管委会|管理委员会|开发区|高新区|新区|园区)$/u],
  ["town", /(?:镇|街道|乡|办事处|镇政府|镇人民政府|乡政府|乡人民政府)$/u],
  ["government", /政府$/u],
  ["office", /(?:办公室|办公厅|办)$/u],
  ["section", /(?:科|处|股|室)$/u],
  ["department", /(?:局|厅|委|委员会|部|署)$/u],
  ["institution", /(?:中心|院|所|站|馆|学校|学院|大学|医院|队)$/u],
];

/** What kind of unit a name names, as far as its last words tell. */
export const kindOf = (name: string): SingleUnitKind => {
  const [, bracketed = name] = /[（(]([^（）()]+)[）)]$/u.exec(name) ?? [];
  return endings.find(([, ending]) => ending.test(bracketed))?.[0] ?? "unspecified";
};
