import { importHtml } from "fengong/import/html";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";
import { wordFile } from "./word.js";

describe("a Word file goes through mammoth to HTML", () => {
  test("merged cells govern the rows that they span", async () => {
    const file = wordFile(
      ["临江市2024年重点工作分工方案"],
      [
        [{ text: "序号" }, { text: "工作任务" }, { text: "责任单位" }, { text: "完成时限" }],
        [
          { text: "1" },
          { text: "修订档案管理办法" },
          { text: "市档案局牵头，市司法局配合", merge: "begins" },
          { text: "6月底前" },
        ],
        [{ text: "2" }, { text: "开展业务培训" }, { text: "", merge: "goes-on" }, { text: "每季度" }],
      ],
    );
    const { value } = await mammoth.convertToHtml({ buffer: file });
    const { data, accounting } = importHtml(value);
    expect(outline(data)).toEqual({
      groups: ["临江市2024年重点工作分工方案 ×1"],
      tasks: [
        "1 临江市2024年重点工作分工方案: 修订档案管理办法 [byEndOf 2024-06 6月底前]",
        "2 临江市2024年重点工作分工方案: 开展业务培训 [recurring 每季度]",
      ],
      clauses: ["1,2 merged-cell: 市档案局 lead (verb); 市司法局 support (verb)"],
    });
    expect(accounting.characters.unread).toBe(0);
  });
});
