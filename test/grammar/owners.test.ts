import { describe } from "vitest";
import { reads } from "./reads.js";

describe("nouns that end like a verb", () => {
  reads([
    [
      "市民政局负责，社会组织参与",
      ["市民政局 responsible 0-4 verb 负责", "社会组织 support 7-11 verb 参与 collective"],
      [],
    ],
    [
      "各级党组织、社会组织参与",
      ["各级党组织 support 0-5 verb 参与 collective", "社会组织 support 6-10 verb 参与 collective"],
      [],
    ],
    [
      "区审计局、社会组织",
      ["区审计局 responsible 0-4 no-verb", "社会组织 responsible 5-9 no-verb collective"],
      ["no-role-words"],
    ],
    [
      "县妇联牵头，群团组织、集体经济组织落实",
      [
        "县妇联 lead 0-3 verb 牵头",
        "群团组织 support 6-10 beside-lead 落实 collective",
        "集体经济组织 support 11-17 beside-lead 落实 collective",
      ],
      [],
    ],
    ["市民政局组织实施", ["市民政局 responsible 0-4 verb 实施"], []],
    ["行业组织实施", ["行业组织 responsible 0-4 verb 实施 collective"], []],
  ]);
});

describe("posts in a list of units", () => {
  reads([
    [
      "市政府秘书长、市教育局负责",
      ["市政府秘书长 responsible 0-6 verb 负责", "市教育局 responsible 7-11 verb 负责"],
      [],
    ],
    [
      "市政府总督学、市教育局负责",
      ["市政府总督学 responsible 0-6 verb 负责", "市教育局 responsible 7-11 verb 负责"],
      ["unfamiliar-name"],
    ],
  ]);
});

describe("会 for 会同", () => {
  reads([
    ["市公安局会市司法局办理", ["市公安局 responsible 0-4 verb 办理", "市司法局 support 5-9 verb 会"], []],
    [
      "市公安局会司法局办理",
      ["市公安局 responsible 0-4 verb 办理", "市司法局 support 5-8 verb 会"],
      ["prefix-carried"],
    ],
    [
      "市发展改革委会市财政局研究提出",
      ["市发展改革委 responsible 0-6 no-verb", "市财政局 support 7-11 verb 会"],
      ["no-role-words", "not-owners"],
    ],
    ["市财政局会计管理局负责", ["市财政局会计管理局 responsible 0-9 verb 负责"], []],
    ["县妇联、村委会负责", ["县妇联 responsible 0-3 verb 负责", "村委会 responsible 4-7 verb 负责"], []],
  ]);
});

describe("为主, footnotes and lost separators", () => {
  reads([
    ["以市公安局为主，市司法局配合", ["市公安局 lead 1-5 verb 为主", "市司法局 support 8-12 verb 配合"], []],
    [
      "以市公安局、市应急局为主、市司法局配合",
      ["市公安局 lead 1-5 verb 为主", "市应急局 lead 6-10 verb 为主", "市司法局 support 13-17 verb 配合"],
      [],
    ],
    [
      "市公安局为主办理，市司法局协助",
      ["市公安局 lead 0-4 verb 为主", "市司法局 support 9-13 verb 协助"],
      [],
    ],
    [
      "市公安局★、市司法局",
      ["市公安局 responsible 0-4 no-verb", "市司法局 responsible 6-10 no-verb"],
      ["no-role-words", "unread"],
    ],
    [
      "市公安局和市司法局牵头市财政局市审计局配合",
      [
        "市公安局 lead 0-4 verb 牵头",
        "市司法局 lead 5-9 verb 牵头",
        "市财政局 support 11-15 verb 配合",
        "市审计局 support 15-19 verb 配合",
      ],
      ["lost-separator"],
    ],
    [
      "市公安局牵头市财政局、市审计局配合",
      ["市公安局 lead 0-4 verb 牵头", "市财政局 support 6-10 verb 配合", "市审计局 support 11-15 verb 配合"],
      [],
    ],
  ]);
});

describe("compounds of 配合", () => {
  reads([
    ["各镇街协同配合", ["各镇街 support 0-3 verb 协同配合 collective"], []],
    [
      "市数据局统筹，市政务服务中心承办，市直各部门协同配合",
      [
        "市数据局 responsible 0-4 verb 统筹",
        "市政务服务中心 responsible 7-14 verb 承办",
        "市直各部门 support 17-22 verb 协同配合 collective",
      ],
      [],
    ],
    [
      "市教育局负责，市财政局密切配合",
      ["市教育局 responsible 0-4 verb 负责", "市财政局 support 7-11 verb 密切配合"],
      [],
    ],
    [
      "市教育局牵头，市财政局主动配合，市审计局大力支持",
      ["市教育局 lead 0-4 verb 牵头", "市财政局 support 7-11 verb 配合", "市审计局 support 16-20 verb 支持"],
      [],
    ],
    // What all are to do together helps nobody in particular.
    [
      "市教育局、市财政局相互配合",
      ["市教育局 support 0-4 verb 相互配合", "市财政局 support 5-9 verb 相互配合"],
      ["role-doubtful"],
    ],
    [
      "市教育局、市财政局要密切配合，各负其责",
      ["市教育局 responsible 0-4 verb 各负其责", "市财政局 responsible 5-9 verb 各负其责"],
      [],
    ],
  ]);
});

describe("a label beats the place beside one that leads", () => {
  reads([
    [
      "责任单位：市住房和城乡建设局（牵头）、市自然资源局、市城管局",
      [
        "市住房和城乡建设局 lead 5-14 verb 牵头",
        "市自然资源局 responsible 19-25 label",
        "市城管局 responsible 26-30 label",
      ],
      [],
    ],
    [
      "市住房和城乡建设局（牵头）、市自然资源局",
      ["市住房和城乡建设局 lead 0-9 verb 牵头", "市自然资源局 support 14-20 beside-lead"],
      [],
    ],
    // 牵头 of a list parts the cell in two, whatever stands above it.
    [
      "责任单位：市财政局牵头，市商务局、市文旅局",
      [
        "市财政局 lead 5-9 verb 牵头",
        "市商务局 support 12-16 beside-lead",
        "市文旅局 support 17-21 beside-lead",
      ],
      ["role-doubtful"],
    ],
  ]);
});

describe("with whom a unit acts, in a bracket or behind one", () => {
  reads([
    [
      "市公安局（会同市司法局）负责",
      ["市公安局 responsible 0-4 verb 负责", "市司法局 support 7-11 verb 会同"],
      [],
    ],
    [
      "市公安局（会市司法局）",
      ["市公安局 responsible 0-4 no-verb", "市司法局 support 6-10 verb 会"],
      ["no-role-words"],
    ],
    ["市政府办会市司法局办理", ["市政府办 responsible 0-4 verb 办理", "市司法局 support 5-9 verb 会"], []],
    [
      "市政府党组成员、市教育局负责",
      ["市政府党组成员 responsible 0-7 verb 负责", "市教育局 responsible 8-12 verb 负责"],
      ["unfamiliar-name"],
    ],
  ]);
});
