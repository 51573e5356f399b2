/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

type Work = (context: Excel.RequestContext) => void;

const write: Work = ({ workbook }) => {
  workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
};
const read: Work = ({ workbook }) => {
  workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
};
const add: Work = ({ workbook }) => {
  workbook.worksheets.add("New");
};
const look: Work = ({ workbook }) => {
  workbook.worksheets.getItem("Sheet1").activate();
  workbook.worksheets.getItem("Sheet1").getRange("B2").select();
};

function inProcess() {
  const { Excel, ...rest } = hostInProcess();
  /** Does something and gives the code of Excel's refusal, or null. */
  const refusal = (work: Work): Promise<string | null> =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }).then(
      () => null,
      ({ code }) => code,
    );
  return { Excel, refusal, ...rest };
}

test("while a cell is edited nothing is done, and everything again afterwards", async () => {
  const { refusal, workbook } = inProcess();
  workbook.cellIsEdited = true;
  for (const work of [write, read, add, look])
    expect(await refusal(work)).toBe("InvalidOperationInCellEditMode");
  expect([workbook.activeWorksheet.value(0, 0), workbook.worksheets.length]).toEqual([null, 1]);
  workbook.cellIsEdited = false;
  for (const work of [write, read, add, look]) expect(await refusal(work)).toBeNull();
});

test("a file for reading only is read and looked at, not written", async () => {
  const { Excel, refusal, workbook } = inProcess();
  workbook.readOnly = true;
  expect(await Promise.all([read, look].map(refusal))).toEqual([null, null]);
  expect(await Promise.all([write, add].map(refusal))).toEqual(["AccessDenied", "AccessDenied"]);
  expect([workbook.activeWorksheet.value(0, 0), workbook.worksheets.length]).toEqual([null, 1]);
  await Excel.run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
});

test("a protected structure takes no sheet away and none in; a taken name is refused as such", async () => {
  const { refusal, workbook } = inProcess();
  expect(await refusal(add)).toBeNull();
  expect(await refusal(add)).toBe("ItemAlreadyExists");
  workbook.structureProtected = true;
  const changes: Work[] = [
    ({ workbook }) => void workbook.worksheets.add("Another"),
    ({ workbook }) => workbook.worksheets.getItem("New").delete(),
    ({ workbook }) => {
      workbook.worksheets.getItem("New").name = "Renamed";
    },
    ({ workbook }) => {
      workbook.worksheets.getItem("New").visibility = "Hidden";
    },
  ];
  for (const change of changes) expect(await refusal(change)).toBe("AccessDenied");
  expect(await refusal(write)).toBeNull();
});

test("a protected sheet takes entries into unlocked cells only", async () => {
  const { refusal } = inProcess();
  const protect: Work = ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect();
  };
  expect(await refusal(protect)).toBeNull();
  expect(await refusal(write)).toBeNull();
  const locked: Work = ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1, 2]];
  };
  expect(await refusal(locked)).toBe("AccessDenied");
});

test("the limit of a request is counted in bytes: Chinese needs three for a character", async () => {
  const { refusal, host } = inProcess();
  const long =
    (character: string): Work =>
    ({ workbook }) => {
      const text = character.repeat(30_000);
      workbook.worksheets.getItem("Sheet1").getRange("A1:A60").values = Array<string[]>(60).fill([text]);
    };
  expect(await refusal(long("a"))).toBeNull();
  expect(await refusal(long("字"))).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.log.requests.at(-1)!.bytes).toBeGreaterThan(60 * 30_000 * 3);
});

test("an answer above five megabytes is not given", async () => {
  const { refusal, workbook } = inProcess();
  workbook.together(() => {
    for (let row = 0; row < 60; row++)
      workbook.activeWorksheet.setContent(row, 0, { value: "字".repeat(30_000) });
  });
  const readAll: Work = ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("A1:A60").load("values");
  };
  expect(await refusal(readAll)).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await refusal(read)).toBeNull();
});

test("a connection that is lost gives no answer at all", async () => {
  const { refusal, host } = inProcess();
  host.failures.failAtSync(1, "silence");
  const answered = refusal(write);
  const patience = new Promise((resolve) => setTimeout(() => resolve("silence"), 300));
  expect(await Promise.race([answered, patience])).toBe("silence");
  expect(host.log.requests.at(-1)!.error?.Code).toBe("silence");
  expect(await refusal(write)).toBeNull();
});

test.each(["ActivityLimitReached", "ConnectionFailure", "RequestAborted", "Timeout"] as const)(
  "%s can be ordered",
  async (code) => {
    const { refusal, host } = inProcess();
    host.failures.failAtSync(1, code);
    expect(await refusal(write)).toBe(code);
    expect(await refusal(write)).toBeNull();
  },
);
