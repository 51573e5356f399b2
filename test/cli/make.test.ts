import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { identityName } from "../../src/sheet/identity";
import { templates } from "../../src/templates";
import { readBack } from "../writers/xlsx/readBack";

jest.setTimeout(60_000);

const folder = mkdtemp(join(tmpdir(), "make-"));
afterAll(async () => rm(await folder, { recursive: true }));

type Ending = { status: number; out: string; error: string };

/** Runs `npm run make -- …` as a terminal of that language does. */
function make(options: readonly string[], LANG = "zh_CN.UTF-8"): Promise<Ending> {
  const environment = { ...process.env, LANG, LC_ALL: LANG };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "src/cli/make.ts", ...options],
      { env: environment },
      (failure, out, error) => done({ status: failure ? Number(failure.code) : 0, out, error }),
    );
  });
}

test("a funnel for two people is written, and another program's reader finds people, identity and results in it", async () => {
  const out = await folder;
  const example = "small-deal-funnel --language zh-CN --people 张伟,李娜 --start 2026-11-23 --sample --out";
  const { status, out: said } = await make([...example.split(" "), out]);
  expect(status).toBe(0);
  expect(await readdir(out)).toEqual(["常规销售漏斗表 2026-Q4 张伟 李娜.xlsx"]);
  expect(said).toContain("张伟 2026-Q4 小项目漏斗");
  const file = await readBack(join(out, "常规销售漏斗表 2026-Q4 张伟 李娜.xlsx"));
  expect(file.sheets.map(({ name }) => name)).toEqual(["张伟 2026-Q4 小项目漏斗", "李娜 2026-Q4 小项目漏斗"]);
  expect(file.namedRanges.filter(({ name }) => name === identityName)).toHaveLength(2);
  // The results stand in the file for programs that only show it: Sales models, section 3.
  expect(["7", "8", "9"].map((column) => file.sheets[0]!.cells[`4,${column}`]!.value)).toEqual(
    [88, 44, 220].map((n) => expect.closeTo(n, 9)),
  );
});

test("rows, the unit of money and a summary are chosen by options", async () => {
  const out = join(await folder, "options");
  const example =
    "small-deal-funnel --language zh-CN --people 张伟,李娜 --start 2026-05-26 --sample --summary";
  const { status, error } = await make([
    ...example.split(" "),
    ...["--rows", "300", "--currency", "Thousand-Yuan", "--out", out],
  ]);
  expect({ status, error }).toEqual({ status: 0, error: "" });
  const [name] = await readdir(out);
  const { sheets } = await readBack(join(out, name!));
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    "张伟 2026-Q2 小项目漏斗",
    "李娜 2026-Q2 小项目漏斗",
    "2026-Q2 小项目漏斗汇总",
  ]);
  expect(sheets[0]!.tables[0]!.range).toBe("A29:K329");
  // Sales models, section 3, in thousands: the quotas 3,720 and the gaps 880 of two people, and their sums.
  const column = (letter: number) => [4, 5, 6].map((row) => sheets[2]!.cells[`${row},${letter}`]!.value);
  expect(column(1)).toEqual([3720, 3720, 7440]);
  const [first, second, both] = column(4).map(Number);
  expect(first).toBeCloseTo(880, 6);
  expect(both).toBeCloseTo(first! + second!, 6);
});

test("the fiscal year starts when it is told to", async () => {
  const out = join(await folder, "fiscal");
  const options = "small-deal-funnel --language zh-CN --start 2026-05-26 --fiscal-year-start 4 --out";
  expect(await make([...options.split(" "), out])).toMatchObject({ status: 0, error: "" });
  expect(await readdir(out)).toEqual(["常规销售漏斗表 FY2027-Q1.xlsx"]);
});

test("without arguments it lists the templates, in the terminal's language", async () => {
  const [chinese, english] = await Promise.all([make([]), make([], "en_US.UTF-8")]);
  for (const { id } of templates) {
    expect(chinese.out).toContain(id);
    expect(english.out).toContain(id);
  }
  expect(chinese.out).toMatch(/用法/);
  expect(english.out).toMatch(/Usage/);
});

test.each([["--help"], ["-h"], ["weekly-plan", "-h"]])("make %s says how it is used", async (...options) => {
  const { status, out, error } = await make(options);
  expect({ status, error }).toEqual({ status: 0, error: "" });
  expect(out).toMatch(/用法.*--saturday.*--help, -h/s);
});

test("a weekly plan that goes on to Saturday has a sixth day, and a visit on it in its sample", async () => {
  const out = join(await folder, "saturday");
  const example = "weekly-plan --language zh-CN --start 2026-11-25 --sample --saturday --out";
  const { status } = await make([...example.split(" "), out]);
  expect(status).toBe(0);
  const [file] = await readdir(out);
  const [sheet] = (await readBack(join(out, file!))).sheets;
  // 28 November 2026 is a Saturday.
  const [day, date, account, department, product, next] = [4, 5, 6, 7, 8, 9].map(
    (row) => sheet!.cells[`${row},7`]?.value,
  );
  expect(day).toBe("星期六");
  expect(String(date)).toMatch(/^2026-11-28/);
  for (const line of [account, department, product]) expect(line).toEqual(expect.stringMatching(/./));
  expect(next ?? "").toBe("");
});

test.each([
  [["no-such-form"], /没有名为“no-such-form”的模板/],
  [["weekly-plan", "--start", "2026-02-30"], /--start 2026-02-30/],
  [["weekly-plan", "--language", "fr"], /--language fr/],
  [["weekly-plan", "--formulas", "dead"], /--formulas dead/],
  [["joint-visit", "--saturday"], /--saturday：joint-visit/],
  [["weekly-plan", "--rows", "20"], /--rows：weekly-plan/],
  [["small-deal-funnel", "--rows", "9"], /--rows 9：.*10 到 10000/],
  [["small-deal-funnel", "--rows", "1e2"], /--rows 1e2/],
  [["small-deal-funnel", "--rows", "10001"], /--rows 10001/],
  [["weekly-plan", "--currency", "yuan"], /--currency：weekly-plan/],
  [
    ["small-deal-funnel", "--currency", "dollar"],
    /--currency dollar.*yuan, thousand-yuan, ten-thousand-yuan/,
  ],
  [["small-deal-funnel", "--fiscal-year-start", "13"], /--fiscal-year-start 13：.*1 到 12/],
  [["coaching-record", "--summary"], /--summary：coaching-record/],
  [["weekly-plan", "--no-such-option"], /no-such-option/],
  [["weekly-plan", "joint-visit"], /joint-visit/],
  [["weekly-plan", "--out", "/dev/null/nowhere"], /无法写入/],
])("make %j says what is wrong and writes nothing", async (options, sentence) => {
  const { status, error } = await make(options);
  expect(status).toBe(1);
  expect(error).toMatch(sentence);
  expect(error).not.toMatch(/\bat .*\.ts:\d+/);
});
