import { describe } from "vitest";
import { reads } from "./reads.js";

describe("sentences with 由, and what stands before it", () => {
  reads([
    [
      "具体办法由市财政局会同市审计局制定",
      ["市财政局 responsible 5-9 no-verb", "市审计局 support 11-15 verb 会同"],
      ["not-owners", "no-role-words", "not-owners"],
    ],
    [
      "上述任务分别由市教育局、体育局负责",
      ["市教育局 responsible 7-11 verb 负责", "市体育局 responsible 12-15 verb 负责"],
      ["not-owners"],
    ],
    [
      "《清单》和《目录》由市司法局负责解释",
      ["市司法局 responsible 10-14 verb 负责"],
      ["not-owners", "not-owners"],
    ],
    [
      "会议材料由党政办公室准备，后勤处负责会场布置",
      ["党政办公室 responsible 5-10 no-verb", "后勤处 responsible 13-16 verb 负责"],
      ["not-owners", "no-role-words", "not-owners", "not-owners"],
    ],
    ["市自由贸易试验区管理局牵头", ["市自由贸易试验区管理局 lead 0-11 verb 牵头"], []],
  ]);
});

describe("phrases behind a name", () => {
  reads([
    [
      "市水务局对全市河道整治负总责，各镇街按属地原则抓好落实",
      ["市水务局 responsible 0-4 verb 负总责", "各镇街 responsible 15-18 verb 落实 collective"],
      ["role-doubtful"],
    ],
    ["市安委办要对各部门进行督查", ["市安委办 oversee 0-4 verb 督查"], ["role-doubtful"]],
    [
      "市生态环境局应会同市农业农村局每年组织一次抽查",
      ["市生态环境局 responsible 0-6 no-verb", "市农业农村局 support 9-15 verb 会同"],
      ["no-role-words", "not-owners", "not-owners"],
    ],
    [
      "市商务局成立专班，联合市公安局、市场监管局开展检查",
      [
        "市商务局 responsible 0-4 no-verb",
        "市公安局 support 11-15 verb 联合",
        "市市场监管局 support 16-21 verb 联合",
      ],
      ["no-role-words", "not-owners", "not-owners", "not-owners"],
    ],
    [
      "市司法局是全市普法工作牵头单位，负责统筹协调",
      ["市司法局 lead 0-4 verb 牵头"],
      ["role-doubtful", "not-owners"],
    ],
    [
      "市林业局要加强巡查，对隐患整改情况开展监督检查",
      ["市林业局 oversee 0-4 verb 监督"],
      ["role-doubtful", "not-owners", "not-owners"],
    ],
    ["各村（社区）要落实网格员责任", ["各村（社区） responsible 0-6 verb 落实 collective"], ["not-owners"]],
    [
      "县公安局维护交通秩序，县城管局拆除违建",
      ["县公安局 responsible 0-4 no-verb", "县城管局 responsible 11-15 no-verb"],
      ["no-role-words", "not-owners", "not-owners"],
    ],
    [
      "市委要素保障办、市应急局、市对外联络办牵头",
      [
        "市委要素保障办 lead 0-7 verb 牵头",
        "市应急局 lead 8-12 verb 牵头",
        "市对外联络办 lead 13-19 verb 牵头",
      ],
      [],
    ],
  ]);
});

describe("a second verb further on", () => {
  reads([
    ["市应急局负责对各企业进行监督检查", ["市应急局 oversee 0-4 verb 监督"], ["role-doubtful", "not-owners"]],
    ["市教育局承担行业监管责任", ["市教育局 oversee 0-4 verb 监管"], ["role-doubtful"]],
    ["市经信局，负责指导企业节能", ["市经信局 oversee 0-4 verb 指导"], ["not-owners"]],
    [
      "市民政局要按照“谁主管、谁负责”的原则，对养老机构进行行业指导",
      ["市民政局 oversee 0-4 verb 指导"],
      ["role-doubtful", "not-owners"],
    ],
    ["县教育局负责指导、帮助学校建立制度", ["县教育局 oversee 0-4 verb 指导"], ["not-owners"]],
    ["各单位要密切配合", ["各单位 support 0-3 verb 密切配合 collective"], ["role-doubtful"]],
  ]);
});

describe("several places or nouns under one name", () => {
  reads([
    [
      "有关省、自治区、直辖市人民政府负责",
      ["有关省、自治区、直辖市人民政府 responsible 0-15 verb 负责 collective"],
      ["joint-name"],
    ],
    ["各行署、市、县政府负责", ["各行署、市、县政府 responsible 0-9 verb 负责 collective"], ["joint-name"]],
    [
      "各有关区、县级市",
      ["各有关区、县级市 responsible 0-8 no-verb collective"],
      ["joint-name", "no-role-words"],
    ],
    [
      "各县（市）区、开发区经信部门",
      ["各县（市）区、开发区经信部门 responsible 0-14 no-verb collective"],
      ["joint-name", "no-role-words"],
    ],
    ["所在地市、县级人民政府负责", ["所在地市、县级人民政府 responsible 0-11 verb 负责"], []],
    [
      "各县（市、区）党委和人民政府负责",
      ["各县（市、区）党委和人民政府 responsible 0-14 verb 负责 collective"],
      ["joint-name"],
    ],
    [
      "市直有关部门、单位按职责分工负责",
      ["市直有关部门、单位 responsible 0-9 verb 负责 byDuty collective"],
      ["joint-name"],
    ],
    [
      "各部门、各单位",
      ["各部门 responsible 0-3 no-verb collective", "各单位 responsible 4-7 no-verb collective"],
      ["no-role-words"],
    ],
    [
      "各镇（街）和县级有关单位负责",
      [
        "各镇（街） responsible 0-5 verb 负责 collective",
        "县级有关单位 responsible 6-12 verb 负责 collective",
      ],
      [],
    ],
    [
      "各镇街各有关部门负责",
      ["各镇街 responsible 0-3 verb 负责 collective", "各有关部门 responsible 3-8 verb 负责 collective"],
      ["lost-separator"],
    ],
    ["各单位各司其职", ["各单位 responsible 0-3 no-verb collective"], ["no-role-words"]],
    ["行业主管、监管部门负责", ["行业主管、监管部门 responsible 0-9 verb 负责 collective"], ["joint-name"]],
  ]);
});

describe("prefixes of more than one character", () => {
  reads([
    [
      "新区党政办公室、财政金融局",
      ["新区党政办公室 responsible 0-7 no-verb", "新区财政金融局 responsible 8-13 no-verb"],
      ["no-role-words"],
    ],
    [
      "自治区教育厅、财政厅、水利厅",
      [
        "自治区教育厅 responsible 0-6 no-verb",
        "自治区财政厅 responsible 7-10 no-verb",
        "自治区水利厅 responsible 11-14 no-verb",
      ],
      ["no-role-words"],
    ],
    [
      "市委组织部、宣传部，市教育局、水利局",
      [
        "市委组织部 responsible 0-5 no-verb",
        "市委宣传部 responsible 6-9 no-verb",
        "市教育局 responsible 10-14 no-verb",
        "市水利局 responsible 15-18 no-verb",
      ],
      ["no-role-words"],
    ],
    [
      "市财政局、碧螺湾管理局、公路管理局",
      [
        "市财政局 responsible 0-4 no-verb",
        "碧螺湾管理局 responsible 5-11 no-verb",
        "市公路管理局 responsible 12-17 no-verb",
      ],
      ["no-role-words", "prefix-doubtful"],
    ],
    [
      "市公安局、检察机关",
      ["市公安局 responsible 0-4 no-verb", "检察机关 responsible 5-9 no-verb"],
      ["no-role-words"],
    ],
  ]);
});

describe("names with quotations, long tasks and organs inside", () => {
  reads([
    [
      "国务院推进政府职能转变和“放管服”改革协调小组办公室牵头",
      ["国务院推进政府职能转变和“放管服”改革协调小组办公室 lead 0-26 verb 牵头"],
      [],
    ],
    [
      "区委区政府督查室、区市场监管局开展检查",
      ["区委区政府督查室 responsible 0-8 no-verb", "区市场监管局 responsible 9-15 no-verb"],
      ["no-role-words", "not-owners"],
    ],
    [
      "市政协办公室、市政府办公室",
      ["市政协办公室 responsible 0-6 no-verb", "市政府办公室 responsible 7-13 no-verb"],
      ["no-role-words"],
    ],
  ]);
});

describe("rules and remarks about the document", () => {
  reads([
    [
      "责任单位：市财政局、水利局（第一责任单位为牵头单位，下同）",
      ["市财政局 lead 5-9 convention", "市水利局 responsible 10-13 label"],
      ["convention", "not-owners"],
    ],
    [
      "责任单位（排名第一的为牵头单位，下同）：市教育局、市财政局",
      ["市教育局 lead 20-24 convention", "市财政局 responsible 25-29 label"],
      ["convention", "not-owners"],
    ],
    [
      "市财政局。以下任务均需各镇街、园区管委会落实，不再一一列出",
      ["市财政局 responsible 0-4 no-verb"],
      ["no-role-words", "not-owners"],
    ],
  ]);
});

describe("a rule about the list before the first comma", () => {
  reads([
    [
      "（市林业局、市水利局，市财政局。列逗号之前的为牵头单位，其他有关单位按职责分工配合，下同）",
      [
        "市林业局 lead 1-5 convention",
        "市水利局 lead 6-10 convention",
        "市财政局 support 11-15 convention byDuty",
      ],
      ["convention", "not-owners", "not-owners"],
    ],
  ]);
});

describe("a rule that leaves out the units that are marked", () => {
  reads([
    [
      "责任单位：市教育局、市财政局（除标注为“牵头”单位外，列第一位的为牵头单位）",
      ["市教育局 lead 5-9 convention", "市财政局 responsible 10-14 label"],
      ["not-owners", "convention"],
    ],
    ["由县市监局、食药局牵头", ["县市监局 lead 1-5 verb 牵头", "县食药局 lead 6-9 verb 牵头"], []],
    [
      "各乡镇政府负责辖区内的排查，发现问题及时报告县住建局",
      ["各乡镇政府 responsible 0-5 verb 负责 collective"],
      ["not-owners", "not-owners"],
    ],
  ]);
});

describe("labels of other kinds", () => {
  reads([
    [
      "分管市领导：张三  部门分工：市财政局牵头，各镇街配合",
      ["市财政局 lead 15-19 verb 牵头", "各镇街 support 22-25 verb 配合 collective"],
      ["not-owners"],
    ],
    ["总牵头部门：市科技局", ["市科技局 lead 6-10 label"], []],
    ["受理申报单位：各镇街", ["各镇街 responsible 7-10 label collective"], []],
    ["由包片单位县林业局负责清理", ["县林业局 responsible 5-9 verb 负责"], ["not-owners"]],
    ["牵头人：李四 责任单位：市住建局", ["市住建局 responsible 12-16 label"], ["not-owners"]],
    ["市教育局：牵头制定方案", ["市教育局 lead 0-4 verb 牵头"], ["not-owners"]],
  ]);
});

describe("lists whose marks are missing", () => {
  reads([
    [
      "河东街道河西街道南山街道",
      [
        "河东街道 responsible 0-4 no-verb",
        "河西街道 responsible 4-8 no-verb",
        "南山街道 responsible 8-12 no-verb",
      ],
      ["no-role-words", "lost-separator", "lost-separator"],
    ],
    [
      "市财政局各镇街、市发改委财政局",
      [
        "市财政局 responsible 0-4 no-verb",
        "各镇街 responsible 4-7 no-verb collective",
        "市发改委 responsible 8-12 no-verb",
        "市财政局 responsible 12-15 no-verb",
      ],
      ["no-role-words", "lost-separator", "lost-separator", "duplicate-unit"],
    ],
    [
      "市生态环境局盐湖管理局、市公安局交警支队",
      ["市生态环境局盐湖管理局 responsible 0-11 no-verb", "市公安局交警支队 responsible 12-20 no-verb"],
      ["no-role-words"],
    ],
    [
      "1.市财政局 2.市审计局；③市水务局",
      [
        "市财政局 responsible 2-6 no-verb",
        "市审计局 responsible 9-13 no-verb",
        "市水务局 responsible 15-19 no-verb",
      ],
      ["not-owners", "no-role-words", "not-owners", "not-owners", "no-role-words"],
    ],
    [
      "市教育局、民政局……",
      ["市教育局 responsible 0-4 no-verb", "市民政局 responsible 5-8 no-verb open"],
      ["no-role-words"],
    ],
  ]);
});

describe("white space inside words", () => {
  reads([
    ["市工信局、市科\n技局配合", ["市工信局 support 0-4 verb 配合", "市科技局 support 5-10 verb 配合"], []],
    [
      "（市财政局牵\n头，市卫生健康委\n员会、市审计局按职\n责分工负责）",
      [
        "市财政局 lead 1-5 verb 牵头",
        "市卫生健康委员会 support 9-18 beside-lead 负责 byDuty",
        "市审计局 support 19-23 beside-lead 负责 byDuty",
      ],
      [],
    ],
    ["责 任 单 位：市住房和城乡建\n设局", ["市住房和城乡建设局 responsible 8-18 label"], []],
    ["市委\n宣传部", ["市委宣传部 responsible 0-6 no-verb"], ["no-role-words"]],
  ]);
});

describe("what closes a list", () => {
  reads([
    [
      "省水利厅，宜昌、荆州等市人民政府负责",
      [
        "省水利厅 responsible 0-4 verb 负责",
        "宜昌 responsible 5-7 verb 负责",
        "荆州 responsible 8-10 verb 负责 open",
      ],
      ["reach", "unfamiliar-name"],
    ],
    [
      "山口镇、沙田镇等沿海乡镇配合",
      ["山口镇 support 0-3 verb 配合", "沙田镇 support 4-7 verb 配合 open"],
      [],
    ],
    [
      "省环保厅、沿江各市、县人民政府负责",
      ["省环保厅 responsible 0-4 verb 负责", "沿江各市、县人民政府 responsible 5-15 verb 负责 collective"],
      ["joint-name"],
    ],
    [
      "市外事办牵头各有关单位按职责分工负责",
      ["市外事办 lead 0-4 verb 牵头", "各有关单位 support 6-11 beside-lead 负责 byDuty collective"],
      [],
    ],
    [
      "自治区教育厅等自治区有关部门、临江市政府负责",
      ["自治区教育厅 responsible 0-6 verb 负责 open", "临江市政府 responsible 15-20 verb 负责"],
      [],
    ],
    [
      "市口岸办会同临江海关等查验单位，每月通报",
      ["市口岸办 responsible 0-4 no-verb", "临江海关 support 6-10 verb 会同 open"],
      ["no-role-words", "not-owners", "not-owners"],
    ],
    [
      "五项任务由市教育局、市体育局等两个牵头单位负责",
      ["市教育局 lead 5-9 label", "市体育局 lead 10-14 label"],
      ["not-owners"],
    ],
    [
      "市发改委等国务院相关部门及相关地区按职责分工负责",
      [
        "市发改委 responsible 0-4 verb 负责 byDuty open",
        "相关地区 responsible 13-17 verb 负责 byDuty collective",
      ],
      [],
    ],
  ]);
});

describe("brackets that say what is done, and when", () => {
  reads([
    [
      "市交通局（国省道沿线）、各乡镇（农村公路沿线）负责",
      [
        "市交通局 responsible 0-4 verb 负责 scope:国省道沿线",
        "各乡镇 responsible 12-15 verb 负责 collective scope:农村公路沿线",
      ],
      [],
    ],
    [
      "县水利局、县林业局（按职责分工负责），各乡镇",
      [
        "县水利局 responsible 0-4 verb 负责 byDuty",
        "县林业局 responsible 5-9 verb 负责 byDuty",
        "各乡镇 responsible 19-22 no-verb collective",
      ],
      ["no-role-words"],
    ],
    ["市财政局（2022年6月底前）", ["市财政局 responsible 0-4 no-verb"], ["no-role-words", "not-owners"]],
    [
      "市市场监管局 （市知识产权局）、市公安局",
      ["市市场监管局 responsible 0-6 no-verb alias:市知识产权局", "市公安局 responsible 16-20 no-verb"],
      ["bracketed-name", "no-role-words"],
    ],
  ]);
});

describe("persons", () => {
  reads([
    [
      "各学院、各部门负责人准时参加会议",
      ["各学院 responsible 0-3 no-verb collective"],
      ["no-role-words", "not-owners"],
    ],
  ]);
});
