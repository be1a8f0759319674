/**
 * Worked answers: what nine units own on the day of publication, worked out by hand from the cells of the column 落实单位
 * (source.txt, lines 43 to 239) and the facts about collectives. Never taken from plan.json or any program's answer.
 *
 * A unit named in a cell is `stated`; a certain member of a collective so named is `derived`; whatever is weakened is
 * `possible`: a doubtful membership, the oversight of 35, the departments of 26 fields in 32, the open list of 39, towns and
 * utilities in 其他单位. A lead is not also support through a collective of its own clause. Grounds of one role in one task
 * make one row, as certain as the strongest of them.
 */

import type { Role } from "../../../src/plan/data.js";

export interface ExpectedRows {
  readonly role: Role;
  readonly certainty: "stated" | "derived" | "possible";
  /** The collective or open list of the strongest ground; `null` when the cell names the unit. */
  readonly via: string | null;
  /** Task keys. */
  readonly tasks: readonly string[];
}

export interface ExpectedDuties {
  readonly unit: string;
  readonly rows: readonly ExpectedRows[];
  /** Tasks that the unit has nothing to do with in any role. */
  readonly nothingIn: readonly string[];
  /** `owed`: under every reading; `possible`: under some. By 2021-07-19 and by 2021-08-16. */
  readonly files: "owed" | "possible" | "none";
  readonly publishes: "owed" | "possible" | "none";
}

export const expectedDuties: readonly ExpectedDuties[] = [
  {
    unit: "市司法局",
    rows: [
      { role: "lead", certainty: "stated", via: null, tasks: ["25", "26"] },
      { role: "responsible", certainty: "stated", via: null, tasks: ["37", "38"] },
      {
        role: "responsible",
        certainty: "derived",
        via: "市直各部门",
        tasks: ["6", "13", "15", "18", "20", "21", "22", "24", "34", "35", "36", "40", "41"],
      },
      { role: "responsible", certainty: "possible", via: "市直各部门", tasks: ["32"] },
      { role: "responsible", certainty: "possible", via: "等部门", tasks: ["39"] },
      {
        role: "support",
        certainty: "derived",
        via: "市直各部门",
        tasks: ["1", "2", "3", "4", "5", "7", "8", "9", "14", "16", "17", "19", "23", "28"],
      },
      { role: "support", certainty: "derived", via: "其他部门", tasks: ["10", "11", "12"] },
      { role: "support", certainty: "derived", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: ["29", "30", "31", "33", "42", "43", "44", "45", "46", "47", "48"],
    files: "owed",
    publishes: "owed",
  },
  {
    unit: "市审计局",
    rows: [
      {
        role: "responsible",
        certainty: "derived",
        via: "市直各部门",
        tasks: ["6", "13", "15", "18", "20", "21", "22", "24", "34", "35", "36", "40", "41"],
      },
      { role: "responsible", certainty: "possible", via: "市直各部门", tasks: ["32"] },
      { role: "responsible", certainty: "possible", via: "等部门", tasks: ["39"] },
      { role: "oversee", certainty: "stated", via: null, tasks: ["36"] },
      { role: "oversee", certainty: "possible", via: null, tasks: ["35"] },
      {
        role: "support",
        certainty: "derived",
        via: "市直各部门",
        tasks: ["1", "2", "3", "4", "5", "7", "8", "9", "14", "16", "17", "19", "23", "25", "28"],
      },
      { role: "support", certainty: "derived", via: "其他部门", tasks: ["10", "11", "12"] },
      { role: "support", certainty: "derived", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: ["26", "29", "30", "31", "33", "37", "38", "42", "43", "44", "45", "46", "47", "48"],
    files: "owed",
    publishes: "owed",
  },
  {
    unit: "石岐街道",
    rows: [
      {
        role: "responsible",
        certainty: "derived",
        via: "各镇街",
        tasks: ["6", "13", "18", "19", "20", "21", "22", "24", "33", "34", "35", "36", "40", "41"],
      },
      { role: "support", certainty: "derived", via: "各镇街", tasks: ["23", "28"] },
      { role: "support", certainty: "possible", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: [
      "1",
      "2",
      "3",
      "4",
      "5",
      "7",
      "8",
      "9",
      "10",
      "11",
      "12",
      "14",
      "15",
      "16",
      "17",
      "25",
      "26",
      "29",
      "30",
      "31",
      "32",
      "37",
      "38",
      "39",
      "42",
      "43",
      "44",
      "45",
      "46",
      "47",
      "48",
    ],
    files: "owed",
    publishes: "owed",
  },
  {
    unit: "市政府办公室",
    rows: [
      { role: "lead", certainty: "stated", via: null, tasks: ["2", "23", "28"] },
      {
        role: "responsible",
        certainty: "stated",
        via: null,
        tasks: ["29", "31", "42", "43", "44", "45", "46", "47", "48"],
      },
      {
        role: "responsible",
        certainty: "possible",
        via: "市直各部门",
        tasks: ["6", "13", "15", "18", "20", "21", "22", "24", "32", "34", "35", "36", "40", "41"],
      },
      { role: "responsible", certainty: "possible", via: "等部门", tasks: ["39"] },
      {
        role: "support",
        certainty: "possible",
        via: "市直各部门",
        tasks: ["1", "3", "4", "5", "7", "8", "9", "14", "16", "17", "19", "25"],
      },
      { role: "support", certainty: "possible", via: "其他部门", tasks: ["10", "11", "12"] },
      { role: "support", certainty: "possible", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: ["26", "30", "33", "37", "38"],
    files: "none",
    publishes: "owed",
  },
  {
    unit: "市新闻办",
    rows: [
      { role: "lead", certainty: "stated", via: null, tasks: ["14"] },
      { role: "responsible", certainty: "stated", via: null, tasks: ["22"] },
      {
        role: "responsible",
        certainty: "possible",
        via: "市直各部门",
        tasks: ["6", "13", "15", "18", "20", "21", "24", "32", "34", "35", "36", "40", "41"],
      },
      { role: "responsible", certainty: "possible", via: "等部门", tasks: ["39"] },
      {
        role: "support",
        certainty: "possible",
        via: "市直各部门",
        tasks: ["1", "2", "3", "4", "5", "7", "8", "9", "16", "17", "19", "23", "25", "28"],
      },
      { role: "support", certainty: "possible", via: "其他部门", tasks: ["10", "11", "12"] },
      { role: "support", certainty: "possible", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: ["26", "29", "30", "31", "33", "37", "38", "42", "43", "44", "45", "46", "47", "48"],
    files: "owed",
    publishes: "owed",
  },
  {
    unit: "中山供电局",
    rows: [
      { role: "responsible", certainty: "stated", via: null, tasks: ["39"] },
      { role: "support", certainty: "possible", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: [
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "11",
      "12",
      "13",
      "14",
      "15",
      "16",
      "17",
      "18",
      "19",
      "20",
      "21",
      "22",
      "23",
      "24",
      "25",
      "26",
      "28",
      "29",
      "30",
      "31",
      "32",
      "33",
      "34",
      "35",
      "36",
      "37",
      "38",
      "40",
      "41",
      "42",
      "43",
      "44",
      "45",
      "46",
      "47",
      "48",
    ],
    files: "owed",
    publishes: "owed",
  },
  {
    unit: "火炬开发区管委会",
    rows: [
      {
        role: "responsible",
        certainty: "possible",
        via: "各镇街",
        tasks: ["6", "13", "18", "19", "20", "21", "22", "24", "33", "34", "35", "36", "40", "41"],
      },
      { role: "support", certainty: "possible", via: "各镇街", tasks: ["23", "28"] },
      { role: "support", certainty: "possible", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: [
      "1",
      "2",
      "3",
      "4",
      "5",
      "7",
      "8",
      "9",
      "10",
      "11",
      "12",
      "14",
      "15",
      "16",
      "17",
      "25",
      "26",
      "29",
      "30",
      "31",
      "32",
      "37",
      "38",
      "39",
      "42",
      "43",
      "44",
      "45",
      "46",
      "47",
      "48",
    ],
    files: "possible",
    publishes: "possible",
  },
  {
    unit: "市财政局",
    rows: [
      { role: "lead", certainty: "stated", via: null, tasks: ["7", "8", "9"] },
      {
        role: "responsible",
        certainty: "derived",
        via: "市直各部门",
        tasks: ["6", "13", "15", "18", "20", "21", "22", "24", "34", "35", "36", "40", "41"],
      },
      { role: "responsible", certainty: "possible", via: "市直各部门", tasks: ["32"] },
      { role: "responsible", certainty: "possible", via: "等部门", tasks: ["39"] },
      { role: "oversee", certainty: "stated", via: null, tasks: ["36"] },
      { role: "oversee", certainty: "possible", via: null, tasks: ["35"] },
      {
        role: "support",
        certainty: "derived",
        via: "市直各部门",
        tasks: ["1", "2", "3", "4", "5", "14", "16", "17", "19", "23", "25", "28"],
      },
      { role: "support", certainty: "derived", via: "其他部门", tasks: ["10", "11", "12"] },
      { role: "support", certainty: "derived", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: ["26", "29", "30", "31", "33", "37", "38", "42", "43", "44", "45", "46", "47", "48"],
    files: "owed",
    publishes: "owed",
  },
  {
    unit: "市工业和信息化局",
    rows: [
      {
        role: "responsible",
        certainty: "derived",
        via: "市直各部门",
        tasks: ["6", "13", "15", "18", "20", "21", "22", "24", "34", "35", "36", "40", "41"],
      },
      { role: "responsible", certainty: "possible", via: "市直各部门", tasks: ["32"] },
      { role: "responsible", certainty: "possible", via: "等部门", tasks: ["39"] },
      {
        role: "support",
        certainty: "derived",
        via: "市直各部门",
        tasks: ["1", "2", "3", "4", "5", "7", "8", "9", "14", "16", "17", "19", "23", "25", "28"],
      },
      { role: "support", certainty: "derived", via: "其他部门", tasks: ["10", "11", "12"] },
      { role: "support", certainty: "derived", via: "其他单位", tasks: ["27"] },
    ],
    nothingIn: ["26", "29", "30", "31", "33", "37", "38", "42", "43", "44", "45", "46", "47", "48"],
    files: "owed",
    publishes: "owed",
  },
];

/** Rows with a second, weaker ground for the same role and task: 22 names 市新闻办 beside a collective that may hold it. */
export const expectedSecondGrounds = [
  { unit: "市新闻办", task: "22", role: "responsible", via: "市直各部门", certainty: "possible" },
] as const;

/** Days of the notice, the plan being published on 2021-07-05 and that day not counted. */
export const expectedDays = {
  file: "2021-07-19",
  publish: "2021-08-16",
  fileCountingFirstDay: "2021-07-16",
  publishCountingFirstDay: "2021-08-13",
  publishAfterFilingDue: "2021-08-30",
  endOfYear: "2021-12-31",
  aroundFirstInspection: ["2021-09-18", "2021-09-22"],
} as const;

/** Tasks whose cells name 各镇街. */
export const tasksThatMentionTowns: readonly string[] = [
  "6",
  "13",
  "18",
  "19",
  "20",
  "21",
  "22",
  "23",
  "24",
  "28",
  "33",
  "34",
  "35",
  "36",
  "40",
  "41",
];
