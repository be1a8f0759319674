import { describe } from "vitest";
import { reads } from "./reads.js";

describe("words that say what the next phrase, with its 由, speaks of", () => {
  reads([
    [
      "桥梁移交市水务局之前，由施工单位负责看护",
      ["施工单位 responsible 12-16 verb 负责 collective"],
      ["not-owners", "not-owners"],
    ],
    [
      "季度例会。由办公室牵头，各科室协助",
      ["办公室 lead 6-9 verb 牵头", "各科室 support 12-15 verb 协助 collective"],
      ["not-owners"],
    ],
    ["例会（扩大）由办公室承办", ["办公室 responsible 7-10 verb 承办"], ["not-owners"]],
    ["其余道路分别由区城管局负责", ["区城管局 responsible 7-11 verb 负责"], ["not-owners"]],
    // A complete name stays a unit.
    [
      "教育局，由司法局配合",
      ["教育局 responsible 0-3 no-verb", "司法局 support 5-8 verb 配合"],
      ["no-role-words"],
    ],
  ]);
});

describe("words that only begin like a conjunction", () => {
  reads([
    ["市司法局负责，及时开展检查", ["市司法局 responsible 0-4 verb 负责"], ["not-owners"]],
    [
      "由市司法局受理，并向当事人答复",
      ["市司法局 responsible 1-5 no-verb"],
      ["no-role-words", "not-owners", "not-owners"],
    ],
    [
      "各镇和平潭水务公司负责",
      ["各镇 responsible 0-2 verb 负责 collective", "平潭水务公司 responsible 3-9 verb 负责"],
      [],
    ],
    [
      "市林业局，和平区政府配合",
      ["市林业局 responsible 0-4 no-verb", "和平区政府 support 5-10 verb 配合"],
      ["no-role-words"],
    ],
    [
      "市林业局，和林县政府配合",
      ["市林业局 responsible 0-4 no-verb", "和林县政府 support 5-10 verb 配合"],
      ["no-role-words"],
    ],
  ]);
});

describe("units that somebody tells to act", () => {
  reads([
    [
      "责成建设单位自行拆除",
      ["建设单位 responsible 2-6 no-verb collective"],
      ["no-role-words", "not-owners"],
    ],
    ["责令街道办事处负责", ["街道办事处 responsible 2-7 verb 负责"], []],
  ]);
});

describe("where a name without a familiar last part ends", () => {
  reads([
    [
      "市商务局、星河湾市集共同组织实施",
      ["市商务局 responsible 0-4 verb 实施", "星河湾市集 responsible 5-10 verb 实施"],
      ["unfamiliar-name"],
    ],
    [
      "市教育局联合民政、团委等部门开展",
      [
        "市教育局 responsible 0-4 no-verb",
        "民政 support 6-8 verb 联合",
        "市团委 support 9-11 verb 联合 open",
      ],
      ["no-role-words", "unfamiliar-name", "prefix-carried"],
    ],
    ["市城管局（市执法局）是牵头单位", ["市城管局 lead 0-4 verb 牵头 alias:市执法局"], ["bracketed-name"]],
    [
      "市城管局（市执法局）对违建进行查处",
      ["市城管局 responsible 0-4 no-verb alias:市执法局"],
      ["bracketed-name", "no-role-words", "not-owners"],
    ],
  ]);
});

describe("what is to be built or made", () => {
  reads([
    ["改造老旧小区", [], ["not-owners", "no-units"]],
    ["新建停车场", [], ["not-owners", "no-units"]],
    ["新建区政府", ["新建区政府 responsible 0-5 no-verb"], ["no-role-words"]],
  ]);
});

describe("short words for 会同", () => {
  reads([
    [
      "由市安委办牵头，每季度会同市消防救援支队通报一次",
      ["市安委办 lead 1-5 verb 牵头", "市消防救援支队 support 13-20 verb 会同"],
      ["not-owners", "not-owners"],
    ],
    [
      "市教育局会有关部门制定",
      ["市教育局 responsible 0-4 no-verb", "有关部门 support 5-9 verb 会 collective"],
      ["no-role-words", "not-owners"],
    ],
    [
      "省水利厅商省财政厅制定",
      ["省水利厅 responsible 0-4 no-verb", "省财政厅 support 5-9 verb 商"],
      ["no-role-words", "not-owners"],
    ],
    [
      "省水利厅牵头，会省财政厅研究提出方案",
      ["省水利厅 lead 0-4 verb 牵头", "省财政厅 support 8-12 verb 会"],
      ["not-owners"],
    ],
    ["法规处会办公室", ["法规处 responsible 0-3 no-verb", "办公室 support 4-7 verb 会"], ["no-role-words"]],
    ["市总商会各分会", ["市总商会各分会 responsible 0-7 no-verb"], ["no-role-words"]],
  ]);
});

describe("a mark behind a name that something outside the clause explains", () => {
  reads([
    [
      "市司法局*、市水务局",
      ["市司法局 responsible 0-4 no-verb", "市水务局 responsible 6-10 no-verb"],
      ["no-role-words", "unread"],
    ],
    ["市司法局★、市水务局牵头", ["市司法局 lead 0-4 verb 牵头", "市水务局 lead 6-10 verb 牵头"], ["unread"]],
  ]);
});

describe("fields of work that stand for the units of a list", () => {
  reads([
    [
      "公安、市场监管、城市管理等部门配合",
      [
        "公安 support 0-2 verb 配合",
        "市场监管 support 3-7 verb 配合",
        "城市管理 support 8-12 verb 配合 open",
      ],
      ["unfamiliar-name", "unfamiliar-name", "unfamiliar-name"],
    ],
    [
      "由市场监督管理部门责令改正",
      ["市场监督管理部门 responsible 1-9 no-verb collective"],
      ["no-role-words", "not-owners"],
    ],
    ["各村监督有关部门落实", ["各村 oversee 0-2 verb 监督 collective"], ["not-owners"]],
  ]);
});

describe("a verb before 人民政府, which is no person", () => {
  reads([["居民委员会协助人民政府开展工作", ["居民委员会 support 0-5 verb 协助"], ["not-owners"]]]);
});

describe("classes of units whose name says their role", () => {
  reads([
    [
      "各牵头单位要加强统筹，各配合单位要服从安排",
      ["各牵头单位 lead 0-5 label collective", "各配合单位 support 11-16 label collective"],
      ["not-owners"],
    ],
    ["牵头责任单位要定期报告", ["牵头责任单位 lead 0-6 label collective"], ["not-owners", "not-owners"]],
    // A label beside it goes before.
    ["责任单位：各牵头单位", ["各牵头单位 responsible 5-10 label collective"], []],
  ]);
});

describe("a colon between a unit and what it does", () => {
  reads([
    ["农牧局：指导灾后恢复生产。", ["农牧局 oversee 0-3 verb 指导"], ["not-owners"]],
    [
      "民政局：负责救灾，并向指挥部报告。",
      ["民政局 responsible 0-3 verb 负责"],
      ["not-owners", "not-owners"],
    ],
  ]);
});

describe("offices within a body, and what they do", () => {
  reads([
    ["市政府督查室对落实情况进行督办", ["市政府督查室 oversee 0-6 verb 督办"], ["role-doubtful"]],
    ["局综合科结合日常工作收集信息", ["局综合科 responsible 0-4 no-verb"], ["no-role-words", "not-owners"]],
  ]);
});

describe("those beside whom somebody acts who is not named", () => {
  reads([
    [
      "与县水利局、县水文站共同推进水源建设",
      ["县水利局 support 1-5 verb 与", "县水文站 support 6-10 verb 与"],
      ["not-owners", "not-owners"],
    ],
    ["协同县水利局加强巡查", ["县水利局 support 2-6 verb 协同"], ["not-owners", "not-owners"]],
  ]);
});

describe("cases, headings, charges", () => {
  reads([
    ["任务涉及多个单位的，由市司法局负责", ["市司法局 responsible 11-15 verb 负责"], ["not-owners"]],
    ["三、市水务局牵头事项", ["市水务局 lead 2-6 verb 牵头"], ["not-owners", "not-owners"]],
    ["市审计局负责各项任务的监督检查", ["市审计局 oversee 0-4 verb 监督"], ["role-doubtful"]],
    ["领导小组下设办公室，设在市司法局", [], ["not-owners", "no-units", "not-owners"]],
    [
      "由省教育厅、财政厅等两个部门组成",
      ["省教育厅 support 1-5 verb 组成", "省财政厅 support 6-9 verb 组成"],
      [],
    ],
    [
      "由所涉及的市教育局、财政局等市级主管部门（单位）牵头",
      ["市教育局 lead 5-9 verb 牵头", "市财政局 lead 10-13 verb 牵头 open"],
      [],
    ],
  ]);
});

describe("labels whose characters are spaced out", () => {
  reads([["责任单位：市司法局\n联 系 人：某某某", ["市司法局 responsible 5-9 label"], ["not-owners"]]]);
});

describe("names that begin like another word", () => {
  reads([
    [
      "市公安局、市监察局、市监测站",
      [
        "市公安局 responsible 0-4 no-verb",
        "市监察局 responsible 5-9 no-verb",
        "市监测站 responsible 10-14 no-verb",
      ],
      ["no-role-words"],
    ],
    ["区市监局牵头", ["区市监局 lead 0-4 verb 牵头"], []],
  ]);
});

describe("what follows a comma and begins with a conjunction", () => {
  reads([
    [
      "各部门每年自查，并将结果报市司法局",
      ["各部门 responsible 0-3 no-verb collective"],
      ["no-role-words", "not-owners", "not-owners", "not-owners"],
    ],
    [
      "各街道要落实责任，与各职能部门做好衔接",
      ["各街道 responsible 0-3 verb 落实 collective"],
      ["not-owners", "not-owners"],
    ],
    ["市统计局负责统计，并发布数据", ["市统计局 responsible 0-4 verb 负责"], ["not-owners", "not-owners"]],
  ]);
});

describe("a name a line", () => {
  reads([
    [
      "省司法厅\n\n省新闻出版\n\n省总工会",
      [
        "省司法厅 responsible 0-4 no-verb",
        "省新闻出版 responsible 6-11 no-verb",
        "省总工会 responsible 13-17 no-verb",
      ],
      ["no-role-words", "unfamiliar-name", "lost-separator", "lost-separator"],
    ],
  ]);
});

describe("charges to lead, and persons", () => {
  reads([
    ["领导小组负责各项工作的牵头抓总", ["领导小组 lead 0-4 verb 牵头"], ["role-doubtful"]],
    ["市爱卫办要发挥牵头组织作用", ["市爱卫办 lead 0-4 verb 牵头"], ["role-doubtful", "not-owners"]],
    ["政府主要领导要亲自抓", [], ["not-owners", "no-units"]],
    [
      "市司法局和有关行业、单位配合",
      ["市司法局 support 0-4 verb 配合", "有关行业、单位 support 5-12 verb 配合 collective"],
      ["joint-name"],
    ],
  ]);
});

describe("words that only look like verbs, and verbs that only look like names", () => {
  reads([
    ["市社会办配合", ["市社会办 support 0-4 verb 配合"], []],
    ["市安委会办牵头", ["市安委会办 lead 0-5 verb 牵头"], []],
    [
      "市公安局协同市交通局负责",
      ["市公安局 responsible 0-4 verb 负责", "市交通局 support 6-10 verb 协同"],
      ["role-doubtful"],
    ],
    ["由镇政府负责督促、检查、指导", ["镇政府 oversee 1-4 verb 督促"], []],
    ["县防汛办负责组织、协调和指导", ["县防汛办 responsible 0-4 verb 负责"], []],
    [
      "由住建部门受理，并依法尽快办理",
      ["住建部门 responsible 1-5 no-verb collective"],
      ["no-role-words", "not-owners", "not-owners"],
    ],
    [
      "县防火指挥部（以下简称县指挥部）负责",
      ["县防火指挥部 responsible 0-6 verb 负责 alias:县指挥部"],
      ["bracketed-name"],
    ],
    ["民政厅为牵头单位。民政厅厅长担任召集人", ["民政厅 lead 0-3 verb 牵头"], ["not-owners"]],
  ]);
});

describe("who else is named, and who is not", () => {
  reads([
    [
      "有关部门和乡镇负责",
      ["有关部门 responsible 0-4 verb 负责 collective", "乡镇 responsible 5-7 verb 负责 collective"],
      [],
    ],
    ["街镇（工业区）配合", ["街镇（工业区） support 0-7 verb 配合 collective"], []],
    [
      "（一）主办单位：市商务局\n（二）承办单位：各区商务局",
      ["市商务局 lead 8-12 label", "各区商务局 responsible 21-26 label collective"],
      ["not-owners", "not-owners"],
    ],
    [
      "增长8%（依据年度目标设置，高于全市水平），责任单位为市工信局",
      ["市工信局 responsible 27-31 label"],
      ["unread", "not-owners"],
    ],
    ["其余各镇负责", ["其余各镇 responsible 0-4 verb 负责 collective"], []],
    [
      "市公安局、市消防支队等负有监管职能的部门协助",
      ["市公安局 support 0-4 verb 协助", "市消防支队 support 5-10 verb 协助 open"],
      [],
    ],
    ["由市政府分管副秘书长牵头", [], ["no-units", "not-owners"]],
    [
      "各区政府负责维修，并予以经费保障",
      ["各区政府 responsible 0-4 verb 负责 collective"],
      ["not-owners", "not-owners"],
    ],
    [
      "市房管部门（以下称“主管部门”）负责",
      ["市房管部门 responsible 0-5 verb 负责 collective alias:主管部门"],
      ["bracketed-name"],
    ],
    ["市房管局负责定期牵头", ["市房管局 lead 0-4 verb 牵头"], ["role-doubtful"]],
    ["各科室按以下职能分工配合", ["各科室 support 0-3 verb 配合 byDuty collective"], []],
    ["各区、市政府负责落实", ["各区、市政府 responsible 0-6 verb 落实 collective"], ["joint-name"]],
    [
      "（市水务局、市财政局负责。列第一位者为牵头单位，其他单位按职责分工负责，下同）",
      ["市水务局 lead 1-5 convention 负责", "市财政局 responsible 6-10 verb 负责 byDuty"],
      ["convention", "not-owners", "not-owners"],
    ],
  ]);
});
