import { parseResponsibility, type ResponsibilityContext } from "fengong/import";
import { describe, expect, test } from "vitest";

/** Units with their roles, in order. */
const unitsOf = (clause: string, context: ResponsibilityContext = {}): readonly string[] =>
  parseResponsibility(clause, context).assignments.map(({ unit, role }) => `${unit} ${role}`);

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const kinds: Readonly<Record<string, readonly string[]>> = {
  "of the centre": list(
    "国家发展和改革委员会 国家卫生健康委员会 工业和信息化部 国家金融监督管理总局 国务院研究室 国家防总 中央依法治国办 中央社会工作部 国家数据局 最高法 全国社会保障基金理事会",
  ),
  "of a level": list(
    "省委组织部 市政府督查室 县委督查室 市机构编制委员会办公室 市委全面深化改革委员会办公室 市委依法治市办 省公安厅交警总队 县公安局交警大队 市政府常务会议 市教育局党组 区城运中心 自治区民委 兵团教育局 师市财政局 盟林草局 旗农牧局",
  ),
  "that teach, heal, keep and watch": list(
    "市青少年宫 市文化馆 县敬老院 省女子监狱 市中心血站 市环境监测站 市建筑设计院 县气象台 市看守所 县新华书店",
  ),
  "of troops and rescue": list("市军分区 县人武部 民兵 市消防救援支队 消防救援队伍 武警部队 海军"),
  companies: list(
    "中国石油 中石化 国家电网 中国电信 中国铁塔 招商局集团 中国铁路上海局集团有限公司 人保财险 平安财险 中储粮 南航 市农商行 县农信社",
  ),
  "named by what they are": list(
    "各高等学校 各级工会组织 妇联组织 各民主党派 项目业主 乡镇（街道） 属地乡镇（街道） 县（市、区） 各行业主管（监管）部门 各盟行政公署、市人民政府 新闻媒体",
  ),
};

describe.each(Object.entries(kinds))("units %s", (_, names) => {
  test.each(names)("%s", (name) => {
    expect(unitsOf(name, { column: "责任单位" })).toEqual([`${name} responsible`]);
    expect(unitsOf(`${name}和市水务局负责`)).toEqual([`${name} responsible`, "市水务局 responsible"]);
    expect(unitsOf(`${name}牵头，市水务局配合`)).toEqual([`${name} lead`, "市水务局 support"]);
    expect(unitsOf(`责任单位：${name} 市水务局 各镇街`)).toEqual([
      `${name} responsible`,
      "市水务局 responsible",
      "各镇街 responsible",
    ]);
  });
});

describe("a name whose last part no table holds", () => {
  test("stands before a conjunction, and says so", () => {
    const { assignments, diagnostics } = parseResponsibility("滴滴出租和市交通运输局负责");
    expect(assignments.map(({ unit }) => unit)).toEqual(["滴滴出租", "市交通运输局"]);
    expect(diagnostics.map(({ code }) => code)).toContain("clause.unfamiliar-name");
  });
  test("ends where 等 closes its list", () => {
    expect(unitsOf("市商务局、滴滴出租等", { column: "责任单位" })).toEqual([
      "市商务局 responsible",
      "滴滴出租 responsible",
    ]);
  });
});

describe("the prefix that a list leaves out", () => {
  test.each([
    ["市财政局、城建科负责", "城建科"],
    ["团区委、妇联负责", "区妇联"],
    ["市财政局、机关管理局负责", "市机关管理局"],
    ["市财政局、邮政管理局负责", "市邮政管理局"],
    ["市财政局、白沙海警局负责", "白沙海警局"],
    ["市总工会、市企业与企业家联合会负责", "市企业与企业家联合会"],
    ["市财政局、临空组团负责", "临空组团"],
    ["市财政局、人行临江中支负责", "人行临江中支"],
    ["市财政局、中储粮临江直属库负责", "中储粮临江直属库"],
    ["市财政局、国家安全局负责", "市国家安全局"],
    ["市委办公室、组织部负责", "市委组织部"],
    ["市委宣传部、国安办负责", "市委国安办"],
    ["兵团发展改革委、教育局负责", "兵团教育局"],
    ["师市住建局、水利局负责", "师市水利局"],
  ])("%s: %s", (clause, unit) => {
    expect(unitsOf(clause)[1]).toBe(`${unit} responsible`);
  });

  test.each(
    list(
      "审计署 农业部 国土资源部 国际发展合作署 新华社 民航局 国管局 共青团中央 最高人民法院 中华职教社 长江水利委员会 太湖局 华东能源监管局 铁路公安处 财政部驻某地监管局 水电八局 海军 街道办 团州委 武夷山国家公园管理局",
    ),
  )("takes none before %s", (name) => {
    expect(unitsOf(`市教育局、${name}负责`)).toEqual(["市教育局 responsible", `${name} responsible`]);
  });

  test.each(list("人保财险 农场 南航 数字经济专班 党工委 民兵 信用联社"))("is doubtful before %s", (name) => {
    const { diagnostics } = parseResponsibility(`市教育局、${name}负责`);
    expect(diagnostics.map(({ code }) => code)).toContain("clause.prefix-doubtful");
  });
});

describe("what parts names", () => {
  const three = ["市财政局 responsible", "县融媒体中心 responsible", "各乡镇 responsible"];
  test.each(["+", "&", "·", "\\", "—", "－", " ", "　", "\t", "\n", "；", "/", "、\n", " 、"])(
    "%j",
    (mark) => {
      expect(unitsOf(`责任单位：市财政局${mark}县融媒体中心${mark}各乡镇`)).toEqual(three);
    },
  );
  test("…… leaves the list open", () => {
    const { assignments } = parseResponsibility("市财政局、县融媒体中心……按职责分工负责");
    expect(assignments.map(({ unit, byDuty, openEnded }) => [unit, byDuty, openEnded])).toEqual([
      ["市财政局", true, false],
      ["县融媒体中心", true, true],
    ]);
  });
  test("a name that no table knows ends before 各", () => {
    expect(unitsOf("滴滴出租及各乡镇负责")).toEqual(["滴滴出租 responsible", "各乡镇 responsible"]);
  });
  test("a mark that belongs to a name parts none", () => {
    expect(unitsOf("市“互联网+监管”工作专班负责")).toEqual(["市“互联网+监管”工作专班 responsible"]);
  });
  test("，以及 goes on in the list", () => {
    expect(unitsOf("市财政局、县融媒体中心，以及各乡镇负责")).toEqual(three);
  });
  test("levels with spaces between are one name", () => {
    expect(unitsOf("责任单位：省水利厅，各市、 州、 县人民政府")).toEqual([
      "省水利厅 responsible",
      "各市、州、县人民政府 responsible",
    ]);
  });
  test("各地区 ends before a bureau of its own", () => {
    expect(unitsOf("各地区、市水务局负责")).toEqual(["各地区 responsible", "市水务局 responsible"]);
  });
});

describe("brackets that hold names behind a sentence", () => {
  test.each([
    ["深入开展专项整治行动（监测司、海洋司）", ["监测司 responsible", "海洋司 responsible"]],
    ["推进平台建设（大数据局）。", ["大数据局 responsible"]],
    ["1.（各相关部门）", ["各相关部门 responsible"]],
    ["完善制度（试行办法）。", []],
  ])("%s", (clause, units) => {
    expect(unitsOf(clause)).toEqual(units);
  });
});

describe("titles of words that no table holds", () => {
  test("part what stands before a colon, and say that who stands under them may do anything", () => {
    const { assignments, diagnostics } = parseResponsibility(
      "牵头单位：市水利局，统揽单位：市财政局、审计局",
    );
    expect(assignments.map(({ unit, role }) => `${unit} ${role}`)).toEqual([
      "市水利局 lead",
      "市财政局 responsible",
      "市审计局 responsible",
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["clause.label-doubtful"]);
  });
  test.each([
    ["支撑单位：市财政局", "市财政局 support"],
    ["牵头司局：规划司，参加司局：财务司", "规划司 lead、财务司 support"],
    [
      "责任单位：市商务局，临江海关配合单位：市财政局",
      "市商务局 responsible、临江海关 responsible、市财政局 support",
    ],
    ["乡镇部门：负责管护", "乡镇部门 responsible"],
  ])("%s", (clause, units) => {
    expect(unitsOf(clause).join("、")).toBe(units);
  });
});

describe("titles", () => {
  const roles: Readonly<Record<string, string>> = {
    lead: "牵头单位 市级牵头单位 牵头市直部门 任务牵头单位 牵头专班 牵头（责任）单位 主牵头单位",
    responsible:
      "责任单位 市直责任单位 直接责任单位 责任乡镇 责任学院 责任单位或责任人 责任部门和单位 责任单位/部门 整改单位 项目单位 审批单位 归口管理部门 公开主体 起草单位 业务科室",
    support: "配合单位 其他配合单位 会同单位 联合单位 联办单位 协办科室",
    oversee: "督导单位 业务指导单位 行业主管部门 监督检查部门",
  };
  const titled = Object.entries(roles).flatMap(([role, titles]) =>
    list(titles).map((title) => [title, role]),
  );
  test.each(titled)("%s: %s", (title, role) => {
    const clause = `牵头单位：市公安局；${title}：市财政局、市教育局；完成时限：12月底前`;
    expect(unitsOf(clause)).toEqual(["市公安局 lead", `市财政局 ${role}`, `市教育局 ${role}`]);
  });

  test.each(
    list(
      "分管副市长 挂联领导 县级包抓领导 直接责任人 承办人 联络员 计划完成时间 截止日期 工作时限 整改期限 更新时限 考核指标 资金来源 验收标准 任务来源",
    ),
  )("%s holds no units", (title) => {
    for (const mark of ["；", "", " "]) {
      expect(unitsOf(`责任单位：市财政局、市教育局${mark}${title}：周某某`)).toEqual([
        "市财政局 responsible",
        "市教育局 responsible",
      ]);
    }
  });

  test("a dash stands for the colon", () => {
    expect(unitsOf("责任单位——市财政局、市教育局")).toEqual(["市财政局 responsible", "市教育局 responsible"]);
  });
  test("the end of a name opens no title", () => {
    expect(unitsOf("牵头单位：市军分区责任单位：市水务局")).toEqual([
      "市军分区 lead",
      "市水务局 responsible",
    ]);
  });
  test("a class of units among others is no title", () => {
    expect(unitsOf("责任单位：市财政局 业务主管部门 市教育局")).toEqual([
      "市财政局 responsible",
      "业务主管部门 responsible",
      "市教育局 responsible",
    ]);
  });
  test("whoever stands first hosts", () => {
    expect(unitsOf("责任单位：市发改委、市财政局（第一责任单位为主办单位，下同）")).toEqual([
      "市发改委 lead",
      "市财政局 responsible",
    ]);
  });
});

describe("compounds of verbs", () => {
  test.each([
    ["担任牵头单位", "lead"],
    ["具体承办", "responsible"],
    ["贯彻落实", "responsible"],
    ["狠抓落实", "responsible"],
    ["全权负责", "responsible"],
    ["协同落实", "responsible"],
    ["按职责分工协同落实", "responsible"],
    ["协同配合", "support"],
    ["统筹指导", "oversee"],
    ["统筹推进", "responsible"],
    ["跟踪督办", "oversee"],
    ["负责业务指导", "oversee"],
  ])("%s: %s", (verb, role) => {
    expect(unitsOf(`市水务局${verb}`)).toEqual([`市水务局 ${role}`]);
    expect(unitsOf(`市财政局、市水务局等部门${verb}`)).toEqual([`市财政局 ${role}`, `市水务局 ${role}`]);
  });
  test("协同推进 may be said of those who act and of those who help", () => {
    const { diagnostics } = parseResponsibility("市水务局协同推进");
    expect(diagnostics.map(({ code }) => code)).toContain("clause.role-doubtful");
  });
});
