/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

const { Excel, workbook } = hostInProcess();

test("one sync tells of all sheets with their names, and of the workbook's names", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1").values = [["id"]];
    sheet.names.add("identity", sheet.getRange("A1"));
    sheet.names.add("mark", "made here").visible = false;
    sheet.visibility = "Hidden";
    context.workbook.names.add("rate", "=0.35");
    await context.sync();
  });
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/names/name,items/names/formula");
    names.load("items/name,items/formula,items/value,items/visible,items/type");
    const missing = names.getItemOrNullObject("nothing");
    await context.sync();
    expect(
      worksheets.items.map((sheet) => [
        sheet.name,
        sheet.visibility,
        sheet.names.items.map(({ name, formula }) => [name, formula]),
      ]),
    ).toEqual([
      ["Sheet1", "Visible", []],
      [
        "Plan",
        "Hidden",
        [
          ["identity", "=Plan!$A$1"],
          ["mark", '="made here"'],
        ],
      ],
    ]);
    expect(worksheets.items.map(({ id }) => id)).toEqual(workbook.worksheets.map(({ id }) => id));
    expect(
      names.items.map(({ name, formula, value, visible, type }) => [name, formula, value, visible, type]),
    ).toEqual([["rate", "=0.35", 0.35, true, "Double"]]);
    expect(missing.isNullObject).toBe(true);
  });
});

test("settings are kept with the workbook, replaced under the same key, and taken away", async () => {
  const stages = { names: ["意向", "方案"], rates: [0.2, 0.35] };
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("stages", "old");
    settings.add("stages", stages);
    settings.add("unit", 10_000);
    await context.sync();
  });
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    const one = settings.getItemOrNullObject("stages").load("value");
    const none = settings.getItemOrNullObject("nothing");
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value])).toEqual([
      ["stages", stages],
      ["unit", 10_000],
    ]);
    expect([one.value, none.isNullObject]).toEqual([stages, true]);
    one.delete();
    const gone = settings.getItemOrNullObject("stages");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("tables tell their cells and how many rows they have", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [
      ["name", "amount"],
      ["A", 1],
      ["B", 2],
    ];
    sheet.tables.add("B2:C4", true).name = "Deals";
    const { tables } = context.workbook;
    tables.load("items/name,items/showTotals,items/rows/count");
    await context.sync();
    const [table] = tables.items;
    const body = table!.getDataBodyRange().load("address,values");
    const whole = table!.getRange().load("address");
    table!.rows.load("count");
    await context.sync();
    expect([table!.name, table!.rows.count, whole.address, body.address, body.values]).toEqual([
      "Deals",
      2,
      "Sheet1!B2:C4",
      "Sheet1!B3:C4",
      [
        ["A", 1],
        ["B", 2],
      ],
    ]);
  }));

test("the application calculates anew and holds the screen, and knows three ways of calculating", () =>
  Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    await context.sync();
    application.calculate("Everything" as "Full");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }));
