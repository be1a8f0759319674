/**
 * Measures the readers of clauses and timing phrases: `npm run bench:grammar`. Prints the time of the processor, not of
 * the clock, so that a busy machine changes little; doubling a text must about double the time.
 */
import { parseResponsibility, parseTiming } from "fengong/import";

const clause =
  "市林业局、水利局牵头，市直各部门按职责分工落实；各镇街。市财政局、审计局（市内审办）按照职责分工强化监管，2022年12月底前完成。";
const prose =
  "市文旅局要推动景区开放，落实门票信息公开向乡村延伸，并与节庆活动衔接。完善线路数据，通过统一平台定期公开线路、班次、票价、站点等信息。2022年底前将现有线路集中公开，每季度至少更新一次。";

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6;

function measure(name: string, text: string, read: (text: string) => unknown): void {
  const before = processorSeconds();
  read(text);
  const seconds = processorSeconds() - before;
  const size = megabytes(text);
  console.log(
    `${name.padEnd(34)} ${size.toFixed(1).padStart(5)} MB ${seconds.toFixed(2).padStart(6)} s ${(size / seconds).toFixed(1).padStart(6)} MB/s`,
  );
}

const repeatTo = (piece: string, bytes: number): string =>
  piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));

function both(name: string, text: string): void {
  measure(`clause reader, ${name}`, text, (given) => parseResponsibility(given));
  measure(`timing reader, ${name}`, text, (given) => parseTiming(given));
}

both("warming up", repeatTo(clause, 5e5));
const lines = repeatTo(`${clause}\n`, 2e6).split("\n");
measure("clause reader, one clause a call", lines.join("\n"), () =>
  lines.map((line) => parseResponsibility(line)),
);
for (const bytes of [1e6, 2e6, 4e6]) {
  both("clauses", repeatTo(clause, bytes));
  both("prose", repeatTo(prose, bytes));
}
for (const character of ["局", "市", "，", "（", "1", "每", " "])
  both(`one ${JSON.stringify(character)} repeated`, repeatTo(character, 1e7));
