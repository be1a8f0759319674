import type { NoticeReference } from "fengong/calendar";

/** The notice that arranges 2021, as one cites it. */
export const noticeOf2021: NoticeReference = {
  number: "国办发明电〔2020〕27号",
  title: "国务院办公厅关于2021年部分节假日安排的通知",
  issued: "2020-11-25",
  published: "2020-11-25",
  year: 2021,
  kind: "annual",
  amends: null,
};

/** The notice that arranges 2022. */
export const noticeOf2022: NoticeReference = {
  number: "国办发明电〔2021〕11号",
  title: "国务院办公厅关于2022年部分节假日安排的通知",
  issued: "2021-10-25",
  published: "2021-10-25",
  year: 2022,
  kind: "annual",
  amends: null,
};
