import { describe } from "vitest";
import { reads } from "./reads.js";

describe("units that words before a collective leave out of it", () => {
  reads([
    [
      "除市档案局外，市直其他部门负责",
      ["市直其他部门 responsible 7-13 verb 负责 collective except:市档案局"],
      [],
    ],
    [
      "除市司法局、市水务局以外的各镇街配合",
      ["各镇街 support 13-16 verb 配合 collective except:市司法局、市水务局"],
      [],
    ],
    [
      "除了市司法局和市水务局之外的其他成员单位落实",
      ["其他成员单位 responsible 14-20 verb 落实 collective except:市司法局、市水务局"],
      [],
    ],
    // What follows is no collective, so that the words take nothing out of anything.
    ["除特殊情况外，市司法局负责", ["市司法局 responsible 7-11 verb 负责"], ["not-owners"]],
  ]);
});
