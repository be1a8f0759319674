/**
 * The covering notice, transcribed from the source document (source.txt, lines 13 to 37), the damaged words of line 85,
 * and the lines around the document that are not part of it. Never taken from plan.json.
 */

export const expectedSource = {
  sha256: "e94c13632764ed45d7080ae240a6e74577b2808b400a3927a96e4ab63af7f1c7",
  /** Bytes in UTF-8, and UTF-16 code units once decoded. */
  bytes: 14866,
  length: 6362,
  lines: 258,
} as const;

export const expectedHeader = {
  jurisdiction: "中山市",
  period: { first: "2021-01-01", last: "2021-12-31" },
  title: "中山市人民政府办公室关于印发中山市2021年政务公开工作要点分工方案的通知",
  titleLine: 14,
  planTitle: "中山市2021年政务公开工作要点分工方案",
  planTitleLine: 31,
  number: "中府办函〔2021〕91号",
  numberLine: 15,
  issuer: "市政府办公室",
  signed: "2021-07-05",
  published: "2021-07-05",
  approval: "经市人民政府同意",
  approvalLine: 19,
  columns: ["工作任务", "具体要求", "落实单位"],
  columnLines: [33, 35, 37],
} as const;

export interface ExpectedAddressee {
  readonly words: string;
  /** Canonical names; `null` where the words name nobody in particular, so that any reading may be kept. */
  readonly units: readonly string[] | null;
}

export const expectedAddressees: readonly ExpectedAddressee[] = [
  { words: "火炬开发区管委会", units: ["火炬开发区管委会"] },
  { words: "翠亨新区管委会", units: ["翠亨新区管委会"] },
  { words: "各镇政府、街道办事处", units: ["各镇街"] },
  { words: "市各有关单位", units: null },
];

export const addresseeLine = 17;

/** Title as quoted, without 《》, and apart from the number: another city cites the same number under another title. */
export const expectedBasis = {
  title: "广东省人民政府办公厅关于转发国务院办公厅2021年政务公开工作要点的通知",
  number: "粤府办〔2021〕17号",
  line: 19,
} as const;

/** Line of the obligations, the inspections and the exhortation. */
export const obligationsLine = 21;

export const expectedObligations = {
  actor: "各责任单位",
  file: {
    words: "10个工作日内",
    days: 10,
    event: "publication",
    recipient: "市政府办公室政务公开科",
    recipientWritten: "市政府办公室（政务公开科）",
    except: ["市政府办公室"],
  },
  publish: {
    words: "30个工作日内",
    days: 30,
    event: "publication",
    except: [],
  },
} as const;

export interface ExpectedInspection {
  /** Month and day; the words give no year, and a year may only be 2021. */
  readonly monthDay: string;
  readonly core: string;
}

export const expectedInspections: readonly ExpectedInspection[] = [
  { monthDay: "09-20", core: "9月20日" },
  { monthDay: "12-20", core: "12月20日" },
];

export const inspector = "市政府办公室";

export const expectedAssessment = "作为年度市政务公开工作考核的重要内容";

export const expectedExhortation = {
  core: "加快落实好下一阶段政务公开重点工作",
  /** 各部门 stands for the 市直各部门 of the table, or for itself. */
  actors: [["各镇街"], ["市直各部门", "各部门"]],
} as const;

/**
 * Line 85. In GBK 保”任務 is B1A3 A1B1 C8CE 84D5; without its first byte the pairs read A3A1 ！, B1C8 比, CE84 蝿 and a
 * stray D5: 六?!比蝿?. With the repair the file has as many ” as “.
 */
export const expectedRepair = {
  line: 85,
  /** The words around the damage, as received. */
  damaged: "落實“六?!比蝿?,聚焦",
  /** The same words put right, in the script of the source; the comma may be of either width. */
  repaired: /^落實“六保”任務[,，]聚焦$/,
  proof: /GBK/i,
  task: "13",
  quotes: { opening: 9, closing: 8 },
} as const;

/** 1-based lines that are not part of the document, both ends included. */
export const expectedNoiseLines: readonly (readonly [number, number])[] = [
  [1, 13],
  [29, 29],
  [241, 241],
  [243, 258],
];

/** 1-based lines of the document, both ends included: nothing in them but a blank line 29 is noise. */
export const documentLines: readonly [number, number] = [14, 239];
