import { describe } from "vitest";
import { reads } from "./reads.js";

describe("new districts and parks are levels of their own", () => {
  reads([
    [
      "新区经发局牵头，财政局、税务局配合",
      [
        "新区经发局 lead 0-5 verb 牵头",
        "新区财政局 support 8-11 verb 配合",
        "新区税务局 support 12-15 verb 配合",
      ],
      ["prefix-carried", "prefix-carried"],
    ],
    [
      "园区招商局、企服中心负责，云栖新区管委会配合",
      [
        "园区招商局 responsible 0-5 verb 负责",
        "园区企服中心 responsible 6-10 verb 负责",
        "云栖新区管委会 support 13-20 verb 配合",
      ],
      [],
    ],
    [
      "市财政局、园区管委会、审计局",
      [
        "市财政局 responsible 0-4 no-verb",
        "园区管委会 responsible 5-10 no-verb",
        "市审计局 responsible 11-14 no-verb",
      ],
      ["no-role-words"],
    ],
    [
      "街道团工委、妇联牵头，各社区参加",
      [
        "街道团工委 lead 0-5 verb 牵头",
        "街道妇联 lead 6-8 verb 牵头",
        "各社区 support 11-14 verb 参加 collective",
      ],
      [],
    ],
    [
      "各部门、部公路局、运输服务司负责",
      [
        "各部门 responsible 0-3 verb 负责 collective",
        "部公路局 responsible 4-8 verb 负责",
        "部运输服务司 responsible 9-14 verb 负责",
      ],
      [],
    ],
  ]);
});

describe("levels and bodies of zones, farms and reserves", () => {
  reads([
    [
      "示范区党工委组织部、人社局",
      ["示范区党工委组织部 responsible 0-9 no-verb", "示范区人社局 responsible 10-13 no-verb"],
      ["no-role-words"],
    ],
    [
      "合作区法律局、云岭法院",
      ["合作区法律局 responsible 0-6 no-verb", "云岭法院 responsible 7-11 no-verb"],
      ["no-role-words"],
    ],
    [
      "区法院、检察院、青岩公安分局负责",
      [
        "区法院 responsible 0-3 verb 负责",
        "区检察院 responsible 4-7 verb 负责",
        "青岩公安分局 responsible 8-14 verb 负责",
      ],
      [],
    ],
    [
      "市水利局、白鹭国家级自然保护区管理处负责",
      ["市水利局 responsible 0-4 verb 负责", "白鹭国家级自然保护区管理处 responsible 5-18 verb 负责"],
      [],
    ],
    [
      "县农业局，清泉农场，各乡镇场",
      [
        "县农业局 responsible 0-4 no-verb",
        "清泉农场 responsible 5-9 no-verb",
        "各乡镇场 responsible 10-14 no-verb collective",
      ],
      ["no-role-words", "prefix-doubtful"],
    ],
    ["管委会各局（办）负责", ["管委会各局（办） responsible 0-8 verb 负责"], []],
    [
      "区食药监分局负责日常监管，各镇街协助",
      ["区食药监分局 oversee 0-6 verb 监管", "各镇街 support 13-16 verb 协助 collective"],
      [],
    ],
    [
      "市住建局负责，各县区人民政府，云岭经开区管委会配合",
      [
        "市住建局 responsible 0-4 verb 负责",
        "各县区人民政府 support 7-14 verb 配合 collective",
        "云岭经开区管委会 support 15-23 verb 配合",
      ],
      ["reach"],
    ],
  ]);
});

describe("a class of units, and one that is named with its noun", () => {
  reads([
    [
      "市人民医院、石岐街道、金井片区、仁和企业负责",
      [
        "市人民医院 responsible 0-5 verb 负责",
        "石岐街道 responsible 6-10 verb 负责",
        "金井片区 responsible 11-15 verb 负责",
        "仁和企业 responsible 16-20 verb 负责",
      ],
      ["prefix-doubtful"],
    ],
    [
      "公立医院、属地街道、市属企业、各片区、学校负责",
      [
        "公立医院 responsible 0-4 verb 负责 collective",
        "属地街道 responsible 5-9 verb 负责 collective",
        "市属企业 responsible 10-14 verb 负责 collective",
        "各片区 responsible 15-18 verb 负责 collective",
        "学校 responsible 19-21 verb 负责 collective",
      ],
      [],
    ],
  ]);
});

describe("institutions, stations and works beside departments", () => {
  reads([
    [
      "市卫健委、中医院、第一中学、非遗中心、日报社负责",
      [
        "市卫健委 responsible 0-4 verb 负责",
        "市中医院 responsible 5-8 verb 负责",
        "市第一中学 responsible 9-13 verb 负责",
        "市非遗中心 responsible 14-18 verb 负责",
        "市日报社 responsible 19-22 verb 负责",
      ],
      [],
    ],
    [
      "县交通局、青岩海事处、火车站、白鹭水电站、边防大队负责",
      [
        "县交通局 responsible 0-4 verb 负责",
        "青岩海事处 responsible 5-10 verb 负责",
        "火车站 responsible 11-14 verb 负责",
        "白鹭水电站 responsible 15-20 verb 负责",
        "边防大队 responsible 21-25 verb 负责",
      ],
      [],
    ],
    [
      "临江市教育局、财政局、供电局负责",
      [
        "临江市教育局 responsible 0-6 verb 负责",
        "临江市财政局 responsible 7-10 verb 负责",
        "供电局 responsible 11-14 verb 负责",
      ],
      [],
    ],
    [
      "规划市政建设局、公安局负责",
      ["规划市政建设局 responsible 0-7 verb 负责", "公安局 responsible 8-11 verb 负责"],
      [],
    ],
    [
      "自治区党委办公厅、组织部负责",
      ["自治区党委办公厅 responsible 0-8 verb 负责", "自治区党委组织部 responsible 9-12 verb 负责"],
      [],
    ],
  ]);
});

describe("a name up to the label that has run into it, and zones in a list", () => {
  reads([
    [
      "牵头单位：县委组织部责任单位：县直各单位",
      ["县委组织部 lead 5-10 label", "县直各单位 responsible 15-20 label collective"],
      [],
    ],
    [
      "各县政府、开发区、高新区、东湖新区管委会负责",
      [
        "各县政府 responsible 0-4 verb 负责 collective",
        "开发区管委会 responsible 5-8 verb 负责",
        "高新区管委会 responsible 9-12 verb 负责",
        "东湖新区管委会 responsible 13-20 verb 负责",
      ],
      ["shared-last-part", "shared-last-part"],
    ],
    ["市直（驻市）各有关单位负责", ["市直（驻市）各有关单位 responsible 0-11 verb 负责 collective"], []],
  ]);
});

describe("one last part for several places", () => {
  reads([
    [
      "广州、深圳海关负责",
      ["广州海关 responsible 0-2 verb 负责", "深圳海关 responsible 3-7 verb 负责"],
      ["shared-last-part"],
    ],
    [
      "福州、厦门市人民政府配合",
      ["福州市人民政府 support 0-2 verb 配合", "厦门市人民政府 support 3-10 verb 配合"],
      ["shared-last-part"],
    ],
    [
      "青山县、东湖区、西湖区政府配合",
      [
        "青山县政府 support 0-3 verb 配合",
        "东湖区政府 support 4-7 verb 配合",
        "西湖区政府 support 8-13 verb 配合",
      ],
      ["shared-last-part", "shared-last-part"],
    ],
    [
      "金湖高新区、银湖开发区管委会配合",
      ["金湖高新区管委会 support 0-5 verb 配合", "银湖开发区管委会 support 6-14 verb 配合"],
      ["shared-last-part"],
    ],
    [
      "仁和、清溪片区管理局配合",
      ["仁和片区管理局 support 0-2 verb 配合", "清溪片区管理局 support 3-10 verb 配合"],
      ["shared-last-part"],
    ],
    [
      "亳州、界首市政府配合",
      ["亳州市政府 support 0-2 verb 配合", "界首市政府 support 3-8 verb 配合"],
      ["shared-last-part"],
    ],
    // A zone has a committee, a district a government.
    ["高新区、东湖区政府配合", ["高新区 support 0-3 verb 配合", "东湖区政府 support 4-9 verb 配合"], []],
  ]);
});

describe("marks and words around names", () => {
  reads([
    [
      "**责任单位**：市教育局、财政局",
      ["市教育局 responsible 9-13 label", "市财政局 responsible 14-17 label"],
      [],
    ],
    [
      "牵头部门：市商务局 协同部门；各园区",
      ["市商务局 lead 5-9 label", "各园区 support 15-18 label collective"],
      [],
    ],
    ["村“两委”具体负责", ["村“两委” responsible 0-5 verb 负责"], []],
    ["市纪委市监委监督", ["市纪委市监委 oversee 0-6 verb 监督"], []],
    ["县政府教育督导室全程督导", ["县政府教育督导室 oversee 0-8 verb 督导"], ["role-doubtful"]],
    [
      "安置点所在县人民政府、区财政局负责",
      ["安置点所在县人民政府 responsible 0-10 verb 负责", "区财政局 responsible 11-15 verb 负责"],
      [],
    ],
    ["市少年宫等校外机构协助", ["市少年宫 support 0-4 verb 协助 open"], []],
    [
      "市科技局牵头，研创园参与，每月召开一次调度会",
      ["市科技局 lead 0-4 verb 牵头", "研创园 support 7-10 verb 参与"],
      ["not-owners", "not-owners"],
    ],
    ["各部门明确专门机构负责", ["各部门 responsible 0-3 verb 负责 collective"], ["role-doubtful"]],
    [
      "监测预警组：由市气象局牵头，水务局参与",
      ["市气象局 lead 7-11 verb 牵头", "市水务局 support 14-17 verb 参与"],
      ["not-owners", "prefix-carried"],
    ],
    [
      "成立镇防汛领导小组，负责指导各村防汛",
      ["镇防汛领导小组 oversee 2-9 verb 指导"],
      ["not-owners", "not-owners"],
    ],
    [
      "经市政府同意后，由市财政局下达",
      ["市财政局 responsible 9-13 no-verb"],
      ["not-owners", "no-role-words", "not-owners"],
    ],
  ]);
});
