import { parseResponsibility } from "fengong/import";
import { describe, expect, test } from "vitest";
import { reads } from "./reads.js";

describe("table cells", () => {
  reads([
    ["市司法局牵头，市水务局配合", ["市司法局 lead 0-4 verb 牵头", "市水务局 support 7-11 verb 配合"], []],
    [
      "市教育局、体育局牵头，市直各部门按职责分工落实；各镇街",
      [
        "市教育局 lead 0-4 verb 牵头",
        "市体育局 lead 5-8 verb 牵头",
        "市直各部门 support 11-16 beside-lead 落实 byDuty collective",
        "各镇街 responsible 24-27 no-verb collective",
      ],
      ["no-role-words"],
    ],
    [
      "市直各部门、各镇街。市财政局、审计局按照职责分工强化监管。",
      [
        "市直各部门 responsible 0-5 no-verb collective",
        "各镇街 responsible 6-9 no-verb collective",
        "市财政局 oversee 10-14 verb 监管 byDuty",
        "市审计局 oversee 15-18 verb 监管 byDuty",
      ],
      ["no-role-words"],
    ],
    [
      "市财政局、水务局、中山供电局等部门按照职责分工落实",
      [
        "市财政局 responsible 0-4 verb 落实 byDuty",
        "市水务局 responsible 5-8 verb 落实 byDuty",
        "中山供电局 responsible 9-14 verb 落实 byDuty open",
      ],
      [],
    ],
    [
      "市水务局牵头，市直各部门、各镇街",
      [
        "市水务局 lead 0-4 verb 牵头",
        "市直各部门 support 7-12 beside-lead collective",
        "各镇街 support 13-16 beside-lead collective",
      ],
      [],
    ],
    [
      "市财政局牵头、市司法局配合、各镇街落实",
      [
        "市财政局 lead 0-4 verb 牵头",
        "市司法局 support 7-11 verb 配合",
        "各镇街 support 14-17 beside-lead 落实 collective",
      ],
      [],
    ],
    ["市水务局牵头市林业局配合", ["市水务局 lead 0-4 verb 牵头", "市林业局 support 6-10 verb 配合"], []],
    [
      "县教体局、县人社局等有关部门要按照职责分工，抓好落实",
      ["县教体局 responsible 0-4 verb 落实 byDuty", "县人社局 responsible 5-9 verb 落实 byDuty open"],
      [],
    ],
  ]);
});

describe("brackets at the end of a sentence", () => {
  reads([
    ["（市档案局负责）", ["市档案局 responsible 1-5 verb 负责"], []],
    [
      "（市档案局负责，市属各部门配合）。",
      ["市档案局 responsible 1-5 verb 负责", "市属各部门 support 8-13 verb 配合 collective"],
      [],
    ],
    [
      "（教育部、科技部等国务院相关部门及各地区按职责分工负责）",
      [
        "教育部 responsible 1-4 verb 负责 byDuty",
        "科技部 responsible 5-8 verb 负责 byDuty open",
        "各地区 responsible 17-20 verb 负责 byDuty collective",
      ],
      [],
    ],
    [
      "（民政部、司法部等和各省级人民政府负责）",
      [
        "民政部 responsible 1-4 verb 负责",
        "司法部 responsible 5-8 verb 负责 open",
        "各省级人民政府 responsible 10-17 verb 负责 collective",
      ],
      [],
    ],
    [
      "（市规划局（市地名办）牵头，市民政局配合，2022年10月底前完成）",
      ["市规划局 lead 1-5 verb 牵头 alias:市地名办", "市民政局 support 14-18 verb 配合"],
      ["bracketed-name", "not-owners", "not-owners"],
    ],
  ]);
});

describe("keyed lines", () => {
  reads([
    [
      "牵头单位：市文旅局；责任单位：市体育局；配合单位：市残联",
      ["市文旅局 lead 5-9 label", "市体育局 responsible 15-19 label", "市残联 support 25-28 label"],
      [],
    ],
    [
      "牵头单位：县林业局责任单位：县水利局配合单位：县气象局完成时限：持续推进",
      ["县林业局 lead 5-9 label", "县水利局 responsible 14-18 label", "县气象局 support 23-27 label"],
      ["not-owners"],
    ],
    [
      "牵头单位： 市农业局 市水利局 配合单位： 市气象局",
      ["市农业局 lead 6-10 label", "市水利局 lead 11-15 label", "市气象局 support 22-26 label"],
      ["lost-separator"],
    ],
    [
      "【牵头单位】市委组织部【配合单位】市委宣传部",
      ["市委组织部 lead 6-11 label", "市委宣传部 support 17-22 label"],
      [],
    ],
    ["牵头：市商务局；配合：市外事办", ["市商务局 lead 3-7 label", "市外事办 support 11-15 label"], []],
    [
      "主办单位：市数据局；会办单位：各有关单位",
      ["市数据局 lead 5-9 label", "各有关单位 support 15-20 label collective"],
      [],
    ],
    ["实施单位：各片区管委会", ["各片区管委会 responsible 5-11 label collective"], []],
    ["责任（配合）单位：市邮政局", ["市邮政局 responsible 9-13 label"], ["label-doubtful"]],
    [
      "责任领导：张三 责任单位：县林业局 责任人：李四",
      ["县林业局 responsible 13-17 label"],
      ["not-owners", "not-owners"],
    ],
  ]);
});

describe("prose", () => {
  reads([
    [
      "由市财政局会同市审计局、市统计局负责",
      [
        "市财政局 responsible 1-5 verb 负责",
        "市审计局 support 7-11 verb 会同",
        "市统计局 support 12-16 verb 会同",
      ],
      [],
    ],
    ["由市体育中心牵头，组织开展全民健身活动", ["市体育中心 lead 1-6 verb 牵头"], ["not-owners"]],
    ["会同市民政局制定资金管理办法", ["市民政局 support 2-6 verb 会同"], ["not-owners"]],
    [
      "市教育局负责牵头推动，市财政局负责配合落实，市政府督查室督促指导",
      [
        "市教育局 lead 0-4 verb 牵头",
        "市财政局 support 11-15 verb 配合",
        "市政府督查室 oversee 22-28 verb 督促",
      ],
      ["role-doubtful"],
    ],
    [
      "由市文明办、城管局，每季度对市容环境进行督察",
      ["市文明办 oversee 1-5 verb 督察", "市城管局 oversee 6-9 verb 督察"],
      ["role-doubtful", "not-owners", "not-owners"],
    ],
    ["市水利局负责河道管护", ["市水利局 responsible 0-4 verb 负责"], ["not-owners"]],
  ]);
});

describe("conventions and remarks", () => {
  reads([
    [
      "（市教育局、市财政局负责。列第一位者为牵头单位，下同）",
      ["市教育局 lead 1-5 convention 负责", "市财政局 responsible 6-10 verb 负责"],
      ["convention", "not-owners"],
    ],
    [
      "（市林业局牵头，各乡镇配合。以下均需各乡镇配合，不再列出）",
      ["市林业局 lead 1-5 verb 牵头", "各乡镇 support 8-11 verb 配合 collective"],
      ["not-owners"],
    ],
  ]);
});

describe("verbs", () => {
  reads([
    [
      "各科室按要求落实，综合科汇总",
      ["各科室 responsible 0-3 verb 落实 collective", "综合科 responsible 9-12 verb 汇总"],
      [],
    ],
    [
      "市财政局牵头，市有关单位落实；各镇（街）参照落实",
      [
        "市财政局 lead 0-4 verb 牵头",
        "市有关单位 support 7-12 beside-lead 落实 collective",
        "各镇（街） responsible 15-20 verb 落实 byReference collective",
      ],
      [],
    ],
    [
      "各业务处办理，法规处会办",
      ["各业务处 responsible 0-4 verb 办理 collective", "法规处 support 7-10 verb 会办"],
      [],
    ],
    [
      "市农业局承办，市林业局协助，市水利局协办",
      [
        "市农业局 responsible 0-4 verb 承办",
        "市林业局 support 7-11 verb 协助",
        "市水利局 support 14-18 verb 协办",
      ],
      [],
    ],
    [
      "市气象局牵头汇总，各区参加",
      ["市气象局 lead 0-4 verb 牵头", "各区 support 9-11 verb 参加 collective"],
      [],
    ],
  ]);
});

describe("collectives, exceptions, residuals", () => {
  reads([
    [
      "市卫生健康局牵头，其他部门按职责分工落实",
      [
        "市卫生健康局 lead 0-6 verb 牵头",
        "其他部门 support 9-13 beside-lead 落实 byDuty collective except:市卫生健康局",
      ],
      [],
    ],
    [
      "市直各部门、各镇街（除石岐街道外）",
      [
        "市直各部门 responsible 0-5 no-verb collective",
        "各镇街 responsible 6-9 no-verb collective except:石岐街道",
      ],
      ["no-role-words"],
    ],
    [
      "具有行政职能的市直各单位、各镇街（园区）",
      [
        "具有行政职能的市直各单位 responsible 0-12 no-verb collective",
        "各镇街（园区） responsible 13-20 no-verb collective",
      ],
      ["no-role-words"],
    ],
    [
      "责任单位：各市、州、县人民政府",
      ["各市、州、县人民政府 responsible 5-15 label collective"],
      ["joint-name"],
    ],
    [
      "市卫健委牵头，各县、市、区政府配合",
      ["市卫健委 lead 0-4 verb 牵头", "各县、市、区政府 support 7-15 verb 配合 collective"],
      ["joint-name"],
    ],
    [
      "责任单位：区教育局、区体育局等区政府有关部门",
      ["区教育局 responsible 5-9 label", "区体育局 responsible 10-14 label open"],
      [],
    ],
    [
      "责任单位：市商务委、滨江合作区管理局、长三角协作办公室、仁和医院发展中心",
      [
        "市商务委 responsible 5-9 label",
        "滨江合作区管理局 responsible 10-18 label",
        "长三角协作办公室 responsible 19-27 label",
        "仁和医院发展中心 responsible 28-36 label",
      ],
      ["prefix-doubtful"],
    ],
    [
      "李某某副市长负责，市财政局、市住建局牵头",
      ["市财政局 lead 9-13 verb 牵头", "市住建局 lead 14-18 verb 牵头"],
      ["not-owners"],
    ],
    [
      "责任单位：各县、市财政局",
      ["各县 responsible 5-7 label collective", "市财政局 responsible 8-12 label"],
      [],
    ],
    [
      "责任单位：各县（市、区）人民政府、各有关部门和单位",
      [
        "各县（市、区）人民政府 responsible 5-16 label collective",
        "各有关部门和单位 responsible 17-25 label collective",
      ],
      ["joint-name", "joint-name"],
    ],
    [
      "责任单位：各项目牵头单位、12个帮扶集团牵头单位",
      [
        "各项目牵头单位 responsible 5-12 label collective",
        "12个帮扶集团牵头单位 responsible 13-24 label collective",
      ],
      [],
    ],
  ]);
});

describe("names that hold verbs, conjunctions and marks", () => {
  reads([
    [
      "市市场监督管理局、市就业指导中心、市委督查室负责",
      [
        "市市场监督管理局 responsible 0-8 verb 负责",
        "市就业指导中心 responsible 9-16 verb 负责",
        "市委督查室 responsible 17-22 verb 负责",
      ],
      [],
    ],
    [
      "市工业和信息化局和市人力资源和社会保障局参加",
      ["市工业和信息化局 support 0-8 verb 参加", "市人力资源和社会保障局 support 9-20 verb 参加"],
      [],
    ],
    [
      "市委全面深化改革委员会办公室、市政府研究室牵头",
      ["市委全面深化改革委员会办公室 lead 0-14 verb 牵头", "市政府研究室 lead 15-21 verb 牵头"],
      [],
    ],
  ]);
});

describe("elided prefixes", () => {
  reads([
    [
      "责任单位：区农业局、市场监管局、厦门海关、各乡镇、残联",
      [
        "区农业局 responsible 5-9 label",
        "区市场监管局 responsible 10-15 label",
        "厦门海关 responsible 16-20 label",
        "各乡镇 responsible 21-24 label collective",
        "区残联 responsible 25-27 label",
      ],
      [],
    ],
    [
      "责任单位：省林业厅、气象局、武汉海事局、团省委",
      [
        "省林业厅 responsible 5-9 label",
        "省气象局 responsible 10-13 label",
        "武汉海事局 responsible 14-19 label",
        "团省委 responsible 20-23 label",
      ],
      [],
    ],
    [
      "责任单位：县民政局、乡村振兴局，县城投公司、教育投资集团",
      [
        "县民政局 responsible 5-9 label",
        "县乡村振兴局 responsible 10-15 label",
        "县城投公司 responsible 16-21 label",
        "教育投资集团 responsible 22-28 label",
      ],
      ["prefix-doubtful"],
    ],
    [
      "市林业局牵头；水务局配合",
      ["市林业局 lead 0-4 verb 牵头", "市水务局 support 7-10 verb 配合"],
      ["prefix-carried"],
    ],
  ]);
});

describe("brackets behind a unit", () => {
  reads([
    ["市教育局（牵头）、市体育局", ["市教育局 lead 0-4 verb 牵头", "市体育局 support 9-13 beside-lead"], []],
    [
      "市公安局（负责道路部分）、市交通局",
      ["市公安局 responsible 0-4 no-verb scope:负责道路部分", "市交通局 responsible 13-17 no-verb"],
      ["no-role-words"],
    ],
    ["责任单位：县规划局（二）完善制度", ["县规划局 responsible 5-9 label"], ["not-owners"]],
  ]);
});

describe("marks and scripts", () => {
  reads([
    [
      "市財政局、審計局牽頭,市直各部門按職責分工落實",
      [
        "市財政局 lead 0-4 verb 牵头",
        "市審計局 lead 5-8 verb 牵头",
        "市直各部門 support 11-16 beside-lead 落实 byDuty collective",
      ],
      [],
    ],
    ["(市水务局负责)", ["市水务局 responsible 1-5 verb 负责"], []],
    [
      "责任单位:县委宣传部,县文旅局,各乡镇(街道)",
      [
        "县委宣传部 responsible 5-10 label",
        "县文旅局 responsible 11-15 label",
        "各乡镇(街道) responsible 16-23 label collective",
      ],
      [],
    ],
    [
      "区林业局区气象站",
      ["区林业局 responsible 0-4 no-verb", "区气象站 responsible 4-8 no-verb"],
      ["no-role-words", "lost-separator"],
    ],
    ["市园林局、等单位配合", ["市园林局 support 0-4 verb 配合 open"], []],
    ["责任单位：区水利局21", ["区水利局 responsible 5-9 label"], ["not-owners"]],
    [
      "市林业局、 水务局",
      ["市林业局 responsible 0-4 no-verb", "市水务局 responsible 6-9 no-verb"],
      ["no-role-words"],
    ],
    [
      "市财政局|市审计局",
      ["市财政局 responsible 0-4 no-verb", "市审计局 responsible 5-9 no-verb"],
      ["no-role-words", "no-role-words"],
    ],
    [
      "市政府各委、办、局，市纪委监委机关",
      ["市政府各委、办、局 responsible 0-9 no-verb collective", "市纪委监委机关 responsible 10-17 no-verb"],
      ["joint-name", "no-role-words"],
    ],
    [
      "县乡村振兴局、县市场监管局牵头，县城建中心配合",
      [
        "县乡村振兴局 lead 0-6 verb 牵头",
        "县市场监管局 lead 7-13 verb 牵头",
        "县城建中心 support 16-21 verb 配合",
      ],
      [],
    ],
    [
      "省直有关部门和各市州政府参与",
      ["省直有关部门 support 0-6 verb 参与 collective", "各市州政府 support 7-12 verb 参与 collective"],
      [],
    ],
    ["市林业局配合市水务局做好巡查", ["市林业局 support 0-4 verb 配合"], ["not-owners"]],
    [
      "市财政局负责资金保障；各镇街负责具体实施",
      ["市财政局 responsible 0-4 verb 负责", "各镇街 responsible 11-14 verb 实施 collective"],
      ["not-owners"],
    ],
    [
      "1、市财政局；2、市审计局",
      ["市财政局 responsible 2-6 no-verb", "市审计局 responsible 9-13 no-verb"],
      ["not-owners", "no-role-words", "not-owners", "no-role-words"],
    ],
  ]);
});

describe("words around a clause", () => {
  reads([
    [
      "推进规划公开，由市林业局牵头，市财政局配合",
      ["市林业局 lead 8-12 verb 牵头", "市财政局 support 15-19 verb 配合"],
      ["not-owners"],
    ],
    ["加强日常检查。（市林业局牵头）", ["市林业局 lead 8-12 verb 牵头"], ["not-owners"]],
    ["市林业局（shì lín yè jú）牵头", ["市林业局 lead 0-4 verb 牵头"], ["bracketed-name"]],
    [
      "省科技厅、统计局、教育部牵头",
      ["省科技厅 lead 0-4 verb 牵头", "省统计局 lead 5-8 verb 牵头", "教育部 lead 9-12 verb 牵头"],
      [],
    ],
  ]);
});

describe("pinyin that a converting page put behind a character", () => {
  reads([
    [
      "（开(kāi)发区管委会牵头，市司法局、医(yī)保局配合）",
      [
        "开发区管委会 lead 1-12 verb 牵头",
        "市司法局 support 15-19 verb 配合",
        "市医保局 support 20-27 verb 配合",
      ],
      [],
    ],
  ]);

  test("is no part of a segment's words, which keep their place", () => {
    const clause = "市水(shuǐ)务局牵头";
    const [read] = parseResponsibility(clause).assignments;
    expect(read?.segment).toEqual({ words: "市水务局牵头", span: { source: "input", start: 0, end: 12 } });
    expect(read?.surface).toBe("市水(shuǐ)务局");
  });

  test("is not what other brackets hold", () => {
    const [read] = parseResponsibility("市投资促进局(zs)牵头").assignments;
    expect(read?.span).toEqual({ source: "input", start: 0, end: 6 });
  });
});

describe("a joint name before another of the list", () => {
  reads([
    [
      "（审计署牵头，国务院有关部门和单位及各地区按职责分工负责）",
      [
        "审计署 lead 1-4 verb 牵头",
        "国务院有关部门和单位 support 7-17 beside-lead 负责 byDuty collective",
        "各地区 support 18-21 beside-lead 负责 byDuty collective",
      ],
      ["joint-name"],
    ],
  ]);
});

describe("offices of a body of the centre in a place", () => {
  reads([
    [
      "市财政局、国家税务总局临江市税务局负责",
      ["市财政局 responsible 0-4 verb 负责", "国家税务总局临江市税务局 responsible 5-17 verb 负责"],
      [],
    ],
    [
      "国家税务总局临江市税务局第一稽查局配合",
      ["国家税务总局临江市税务局第一稽查局 support 0-17 verb 配合"],
      [],
    ],
    ["国家矿山安全监察局山西局负责", ["国家矿山安全监察局山西局 responsible 0-12 verb 负责"], []],
    [
      "国家税务总局国家能源局负责",
      ["国家税务总局 responsible 0-6 verb 负责", "国家能源局 responsible 6-11 verb 负责"],
      ["lost-separator"],
    ],
    [
      "国家税务总局临江市税务局市财政局负责",
      ["国家税务总局临江市税务局 responsible 0-12 verb 负责", "市财政局 responsible 12-16 verb 负责"],
      ["lost-separator"],
    ],
  ]);

  test("words of a segment stay in the script of the text", () => {
    const { assignments } = parseResponsibility("市農業農村局牽頭");
    expect(assignments.map(({ segment }) => segment.words)).toEqual(["市農業農村局牽頭"]);
  });
});
