/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

type Failed = { code: string; message: string; debugInfo: { errorLocation?: string } };

async function failure(work: Promise<unknown>): Promise<Failed> {
  return work.then(
    () => Promise.reject(new Error("The batch did not fail")),
    (reason) => reason,
  );
}

describe("what the host refuses", () => {
  it("names a member that is not modelled", async () => {
    const { Excel } = hostInProcess();
    const failed = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
        await context.sync();
      }),
    );
    expect(failed).toMatchObject({
      code: "ApiNotFound",
      message: "Range.getImage is not modelled by the workbench",
    });
    expect(failed.debugInfo.errorLocation).toBe("Range.getImage");
  });

  it("names both requirement sets of a member that is too new", async () => {
    const { Excel } = hostInProcess({ version: "1.9" });
    const failed = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().customProperties.add("key", "value");
        await context.sync();
      }),
    );
    expect(failed.message).toBe(
      "Worksheet.customProperties needs ExcelApi 1.12, the workbench offers ExcelApi 1.9",
    );
  });

  it("leaves what was done before the failing action", async () => {
    const { Excel, workbook } = hostInProcess();
    const failed = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A2:B2").values = [["wrong shape"]];
        sheet.getRange("A3").values = [["never"]];
        await context.sync();
      }),
    );
    expect([failed.code, failed.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
    const sheet = workbook.activeWorksheet;
    expect([sheet.value(0, 0), sheet.value(2, 0)]).toEqual(["done", null]);
  });

  it("fails the sync that it was told to, before or amid its actions", async () => {
    const { Excel, workbook, host } = hostInProcess();
    const write = (cells: string[]) =>
      Excel.run(async (context) => {
        for (const cell of cells)
          context.workbook.worksheets.getItem("Sheet1").getCell(0, cells.indexOf(cell)).values = [[cell]];
        await context.sync();
      });
    host.failures.failAtSync(2, "InvalidOperationInCellEditMode");
    await write(["first"]);
    expect(await failure(write(["second"]))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(workbook.activeWorksheet.value(0, 0)).toBe("first");

    const values = (host.log.requests[0]?.batch.Actions ?? []).findIndex(({ Name }) => Name === "Values");
    host.failures.failAtSync(1, "AccessDenied", values + 1);
    expect(await failure(write(["third", "fourth"]))).toMatchObject({ code: "AccessDenied" });
    expect([workbook.activeWorksheet.value(0, 0), workbook.activeWorksheet.value(0, 1)]).toEqual([
      "third",
      null,
    ]);
    await write(["fifth"]);
    expect(host.log.requests.map(({ error }) => error?.Code ?? null)).toEqual([
      null,
      "InvalidOperationInCellEditMode",
      "AccessDenied",
      null,
    ]);
  });

  it("takes no request above five megabytes", async () => {
    const { Excel } = hostInProcess();
    const failed = await failure(
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        for (let times = 0; times < 6; times++) cell.values = [["字".repeat(1_000_000)]];
        await context.sync();
      }),
    );
    expect(failed.code).toBe("RequestPayloadSizeLimitExceeded");
  });
});

describe("what the client library does by itself", () => {
  const { Excel, workbook, host } = hostInProcess();

  it("refuses to read what was not loaded", async () => {
    const failed = await failure(
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        await context.sync();
        return cell.values;
      }),
    );
    expect(failed.code).toBe("PropertyNotLoaded");
  });

  it("splits a large block of values into pieces, which arrive whole", async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    host.log.clear();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:J5000");
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values[4999]).toEqual(rows[4999]);
    });
    const sent = host.log.requests[0]?.batch.Actions.filter(({ Name }) => Name === "Values") ?? [];
    expect(sent.length).toBeGreaterThan(1);
    expect(workbook.activeWorksheet.value(4999, 9)).toBe(49_999);
    expect(host.log.totals).toMatchObject({ syncs: 1 });
  });

  it("keeps ranges over several syncs", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("L1");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });

  it("registers for events", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(async () => undefined);
      context.workbook.worksheets.onActivated.add(async () => undefined);
      await context.sync();
    });
  });
});
