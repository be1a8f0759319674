import { crc32 } from "node:zlib";

interface Entry {
  readonly name: string;
  readonly data: Buffer;
}

function localHeader({ name, data }: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(crc32(data), 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(data.length, 22);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name), data]);
}

function centralHeader({ name, data }: Entry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt32LE(crc32(data), 16);
  header.writeUInt32LE(data.length, 20);
  header.writeUInt32LE(data.length, 24);
  header.writeUInt16LE(Buffer.byteLength(name), 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

/** A zip archive whose files are stored as they are. */
function zip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const file = localHeader(entry);
    central.push(centralHeader(entry, offset));
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, end]);
}

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A cell; `merge` says that it begins a merge downwards or goes on with one. */
export interface WordCell {
  readonly text: string;
  readonly merge?: "begins" | "goes-on";
}

const merges = {
  begins: '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>',
  "goes-on": "<w:tcPr><w:vMerge/></w:tcPr>",
} as const;

const cellXml = ({ text, merge }: WordCell): string =>
  `<w:tc>${merge === undefined ? "" : merges[merge]}${paragraph(text)}</w:tc>`;

/** A Word file with paragraphs and one table. */
export function wordFile(paragraphs: readonly string[], rows: readonly (readonly WordCell[])[]): Buffer {
  const table = rows.map((row) => `<w:tr>${row.map(cellXml).join("")}</w:tr>`).join("");
  const body = `${paragraphs.map(paragraph).join("")}<w:tbl>${table}</w:tbl>`;
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zip(
    [
      ["[Content_Types].xml", types],
      ["_rels/.rels", relations],
      ["word/document.xml", document],
    ].map(([name = "", text = ""]) => ({ name, data: Buffer.from(text) })),
  );
}
