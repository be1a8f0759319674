import type { Language } from "fengong/diagnostics";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
import type { Mode } from "./state.js";

/** A text to try. */
export interface Sample {
  readonly id: string;
  readonly mode: Mode;
  readonly title: Readonly<Record<Language, string>>;
  readonly text: string;
}

const clause = (id: string, zh: string, en: string, text: string): Sample => ({
  id,
  mode: "clause",
  title: { zh, en },
  text,
});

const plan = (id: string, zh: string, en: string, text: string): Sample => ({
  id,
  mode: "plan",
  title: { zh, en },
  text,
});

export const samples: readonly Sample[] = [
  clause("elided", "省略的“市”", "A prefix left out", "市发展改革局、商务局牵头，市直各部门按职责分工落实"),
  clause(
    "residual",
    "其他部门",
    "The other departments",
    "市卫生健康局牵头，市新闻办配合，其他部门按职责分工落实",
  ),
  clause("open", "名单以“等”收尾", "An open list", "市司法局、市公安局等部门负责，各镇街配合"),
  clause(
    "bracket",
    "括号里的单位",
    "A unit in brackets",
    "市司法局牽頭,市政務服務數據管理局(市信息中心)配合",
  ),
  clause(
    "oversee",
    "负责与监管",
    "Responsible, and overseen",
    "市直各部门、各镇街。市发展改革局、财政局、审计局按照职责分工强化监管",
  ),
  clause(
    "labels",
    "标签连写",
    "Labels run together",
    "牵头单位：市教育局配合单位：市财政局、团市委完成时限：2024年6月底前",
  ),
  clause(
    "doubts",
    "疑问很多",
    "Many doubts",
    "区规划局区环卫所；由相关单位研究（责任单位：待定，市档案局牵头",
  ),
  clause(
    "joint",
    "名中有“和”",
    "Names that join",
    "市工业和信息化局和商务局牵头，市住房和城乡建设局、交通运输局配合",
  ),
  plan(
    "short",
    "括号里写单位的方案",
    "A plan with its units in brackets",
    `临江市2024年重点工作分工方案
一、规范档案管理
1.修订档案管理办法，2024年6月底前印发。（市档案局牵头，市司法局配合）
2.每年至少开展1次业务培训。（市人力资源社会保障局负责）
二、优化政务服务
3.政务服务事项在收到申请后5个工作日内办结。（市行政审批局牵头，市发展改革局、财政局等部门配合）
4.持续清理重复证明。（各县（区）政府、市直各部门按职责分工落实）`,
  ),
  plan(
    "markdown",
    "Markdown 表格",
    "A table in Markdown",
    `# 临江市2025年营商环境重点任务分工表

| 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |
| --- | --- | --- | --- | --- |
| 1 | 公布市级行政许可事项清单 | 市政务服务局 | 市司法局 | 2025年3月底前 |
| 2 | 建立惠企政策集中公开目录 | 市发展改革局 | 市财政局、市商务局 | 6月前 |
| 3 | 每季度通报一次办件满意度 | 市政务服务局 | 各县区 | 常态化实施 |`,
  ),
  plan(
    "zhongshan-2021",
    "中山市2021年方案，原文照录",
    "Zhongshan's plan of 2021, as received",
    zhongshan2021Texts.notice ?? "",
  ),
];

export const sampleOf = (id: string): Sample | undefined => samples.find((sample) => sample.id === id);
