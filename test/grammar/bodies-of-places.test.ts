import { describe } from "vitest";
import { reads } from "./reads.js";

describe("bodies of one place take no prefix of the list's level", () => {
  reads([
    [
      "责任单位：市商务局、白沙滩管委会、云台古城管理处、青石河流域管理局、龙湾交警大队、临河生态环境局",
      [
        "市商务局 responsible 5-9 label",
        "白沙滩管委会 responsible 10-16 label",
        "云台古城管理处 responsible 17-24 label",
        "青石河流域管理局 responsible 25-33 label",
        "龙湾交警大队 responsible 34-40 label",
        "临河生态环境局 responsible 41-48 label",
      ],
      [],
    ],
    [
      "责任单位：区民政局、交警大队、生态环境局、行政服务中心管委会",
      [
        "区民政局 responsible 5-9 label",
        "区交警大队 responsible 10-14 label",
        "区生态环境局 responsible 15-20 label",
        "区行政服务中心管委会 responsible 21-30 label",
      ],
      [],
    ],
    [
      "区城管局牵头，各街道、社区居委会参与",
      [
        "区城管局 lead 0-4 verb 牵头",
        "各街道 support 7-10 verb 参与 collective",
        "社区居委会 support 11-16 verb 参与",
      ],
      [],
    ],
    [
      "县供销社、供销联社",
      ["县供销社 responsible 0-4 no-verb", "县供销联社 responsible 5-9 no-verb"],
      ["no-role-words"],
    ],
    [
      "地区农业局牵头，扶贫办、妇联配合",
      [
        "地区农业局 lead 0-5 verb 牵头",
        "地区扶贫办 support 8-11 verb 配合",
        "地区妇联 support 12-14 verb 配合",
      ],
      ["prefix-carried", "prefix-carried"],
    ],
    ["各地区教育局负责", ["各地区教育局 responsible 0-6 verb 负责 collective"], []],
    [
      "区住建局、市政局",
      ["区住建局 responsible 0-4 no-verb", "区市政局 responsible 5-8 no-verb"],
      ["no-role-words"],
    ],
    ["区交通与市政局负责", ["区交通与市政局 responsible 0-7 verb 负责"], []],
    ["政务服务中心各窗口单位负责", ["政务服务中心各窗口单位 responsible 0-11 verb 负责 collective"], []],
  ]);
});

describe("brackets and levels within the name of a class", () => {
  reads([
    ["各苏木（乡镇）落实", ["各苏木（乡镇） responsible 0-7 verb 落实 collective"], []],
    [
      "各乡（镇、街道）实行值班制度",
      ["各乡（镇、街道） responsible 0-8 no-verb collective"],
      ["joint-name", "no-role-words", "not-owners"],
    ],
    [
      "配合单位：青江沿线各县（市、区）",
      ["青江沿线各县（市、区） support 5-16 label collective"],
      ["joint-name"],
    ],
    [
      "各市（含安平、新港市）人民政府落实",
      ["各市（含安平、新港市）人民政府 responsible 0-15 verb 落实 collective"],
      ["joint-name"],
    ],
    [
      "责任单位：州委办公室，各县市党委和政府责任人：办公室主任",
      ["州委办公室 responsible 5-10 label", "各县市党委和政府 responsible 11-19 label collective"],
      ["joint-name", "not-owners"],
    ],
    [
      "各乡镇、街道办事处负责",
      ["各乡镇 responsible 0-3 verb 负责 collective", "街道办事处 responsible 4-9 verb 负责"],
      [],
    ],
    [
      "东湖区、西湖区等县（市、区）配合",
      ["东湖区 support 0-3 verb 配合", "西湖区 support 4-7 verb 配合 open"],
      [],
    ],
    [
      "州商务局等州级有关部门、各县人民政府负责",
      ["州商务局 responsible 0-4 verb 负责 open", "各县人民政府 responsible 12-18 verb 负责 collective"],
      [],
    ],
  ]);
});

describe("a last part that a list says once", () => {
  reads([
    [
      "责任单位：区农业局，仁和、太平、江口镇人民政府",
      [
        "区农业局 responsible 5-9 label",
        "仁和镇人民政府 responsible 10-12 label",
        "太平镇人民政府 responsible 13-15 label",
        "江口镇人民政府 responsible 16-23 label",
      ],
      ["shared-last-part", "shared-last-part"],
    ],
    [
      "城东、城北街道办事处负责",
      ["城东街道办事处 responsible 0-2 verb 负责", "城北街道办事处 responsible 3-10 verb 负责"],
      ["shared-last-part"],
    ],
    [
      "交通、江口镇负责",
      ["交通 responsible 0-2 verb 负责", "江口镇 responsible 3-6 verb 负责"],
      ["unfamiliar-name"],
    ],
  ]);
});

describe("who supports behind a semicolon", () => {
  reads([
    [
      "（省文旅厅牵头；省林草局，各州人民政府配合）",
      [
        "省文旅厅 lead 1-5 verb 牵头",
        "省林草局 support 8-12 verb 配合",
        "各州人民政府 support 13-19 verb 配合 collective",
      ],
      ["reach"],
    ],
    [
      "（省林草局，各州人民政府配合）",
      ["省林草局 responsible 1-5 no-verb", "各州人民政府 support 6-12 verb 配合 collective"],
      ["no-role-words"],
    ],
  ]);
});

describe("words that only look like units", () => {
  reads([
    [
      "涉及手续办理、资金保障等事项，相关部门要主动服务",
      ["相关部门 responsible 15-19 no-verb collective"],
      ["not-owners", "no-role-words", "not-owners"],
    ],
    [
      "各县区要明确一名联络员，名单报市政务服务局",
      ["各县区 responsible 0-3 no-verb collective"],
      ["no-role-words", "not-owners", "not-owners"],
    ],
    ["市林业局负责汇总，报市政府审定", ["市林业局 responsible 0-4 verb 汇总"], ["not-owners"]],
    [
      "由市安监局牵头，每月汇总各成员单位情况，结果报管委会",
      ["市安监局 lead 1-5 verb 牵头"],
      ["not-owners", "not-owners", "not-owners"],
    ],
    [
      "街镇（园区）落实场地，落实管理人员，市商务局对接企业做好统计",
      ["街镇（园区） responsible 0-6 verb 落实 collective", "市商务局 responsible 18-22 no-verb"],
      ["not-owners", "not-owners", "no-role-words", "not-owners"],
    ],
    [
      "市体育局负责改造，每年向市委、市政府报告",
      ["市体育局 responsible 0-4 verb 负责"],
      ["not-owners", "not-owners", "not-owners"],
    ],
    [
      "各部门、各开发区要明确责任科室",
      ["各部门 responsible 0-3 no-verb collective", "各开发区 responsible 4-8 no-verb collective"],
      ["no-role-words", "not-owners"],
    ],
    [
      "市日报社、市电视台等媒体要加强宣传",
      ["市日报社 responsible 0-4 no-verb", "市电视台 responsible 5-9 no-verb open"],
      ["no-role-words", "not-owners"],
    ],
    [
      "由各区组织辖区单位开展联合执法",
      ["各区 responsible 1-3 no-verb collective"],
      ["no-role-words", "not-owners"],
    ],
    ["综合组将每周通报一次", ["综合组 responsible 0-3 no-verb"], ["no-role-words", "not-owners"]],
    ["区委目标办负责考核督办", ["区委目标办 oversee 0-5 verb 考核督办"], []],
    ["市考核办牵头", ["市考核办 lead 0-4 verb 牵头"], []],
  ]);
});

describe("names that begin as such words do", () => {
  reads([
    [
      "经开区行政审批局牵头，财政局配合",
      ["经开区行政审批局 lead 0-8 verb 牵头", "经开区财政局 support 11-14 verb 配合"],
      ["prefix-carried"],
    ],
    [
      "信息通报中心、信息报送组负责",
      ["信息通报中心 responsible 0-6 verb 负责", "信息报送组 responsible 7-12 verb 负责"],
      [],
    ],
    ["不定期公安局牵头检查", ["公安局 lead 3-6 verb 牵头"], ["not-owners", "not-owners"]],
    [
      "银行、保险等服务机构负责",
      ["银行 responsible 0-2 verb 负责", "保险 responsible 3-5 verb 负责 open"],
      ["unfamiliar-name"],
    ],
    [
      "县财政局、园区发展中心、审计局负责",
      [
        "县财政局 responsible 0-4 verb 负责",
        "园区发展中心 responsible 5-11 verb 负责",
        "县审计局 responsible 12-15 verb 负责",
      ],
      [],
    ],
    [
      "市财政局、商务口岸局、林草自然资源局负责",
      [
        "市财政局 responsible 0-4 verb 负责",
        "市商务口岸局 responsible 5-10 verb 负责",
        "市林草自然资源局 responsible 11-18 verb 负责",
      ],
      [],
    ],
    [
      "发改、财政、江口镇政府负责",
      [
        "发改 responsible 0-2 verb 负责",
        "财政 responsible 3-5 verb 负责",
        "江口镇政府 responsible 6-11 verb 负责",
      ],
      ["unfamiliar-name", "unfamiliar-name"],
    ],
    [
      "高新区、东湖区政府负责",
      ["高新区 responsible 0-3 verb 负责", "东湖区政府 responsible 4-9 verb 负责"],
      [],
    ],
    ["市委考核评估局负责", ["市委考核评估局 responsible 0-7 verb 负责"], []],
  ]);
});

describe("offices of one house, one a line", () => {
  reads([
    [
      "宣传股\n文化馆\n图书馆",
      ["宣传股 responsible 0-3 no-verb", "文化馆 responsible 4-7 no-verb", "图书馆 responsible 8-11 no-verb"],
      ["no-role-words", "lost-separator", "lost-separator"],
    ],
  ]);
});

describe("places, branches and chains that a clause names", () => {
  reads([
    [
      "临江、青溪、白沙经济开发区管委会负责",
      [
        "临江经济开发区管委会 responsible 0-2 verb 负责",
        "青溪经济开发区管委会 responsible 3-5 verb 负责",
        "白沙经济开发区管委会 responsible 6-16 verb 负责",
      ],
      ["shared-last-part", "shared-last-part"],
    ],
    [
      "责任单位：区民政局、青溪自然资源规划分局",
      ["区民政局 responsible 5-9 label", "青溪自然资源规划分局 responsible 10-20 label"],
      [],
    ],
    [
      "责任单位：区民政局、交警分局",
      ["区民政局 responsible 5-9 label", "区交警分局 responsible 10-14 label"],
      [],
    ],
    [
      "县林业局、白鹭国家湿地公园负责",
      ["县林业局 responsible 0-4 verb 负责", "白鹭国家湿地公园 responsible 5-13 verb 负责"],
      [],
    ],
    ["责任单位：各县市、区政府", ["各县市、区政府 responsible 5-12 label collective"], ["joint-name"]],
    [
      "责任单位：各县、特区、区人民政府",
      ["各县、特区、区人民政府 responsible 5-16 label collective"],
      ["joint-name"],
    ],
    ["各承办处室、单位配合", ["各承办处室、单位 support 0-8 verb 配合 collective"], ["joint-name"]],
  ]);
});
