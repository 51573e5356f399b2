/** @jest-environment jsdom */
import { hostInProcess } from "./hostInProcess";

const { Excel, OfficeExtension, workbook } = hostInProcess();

/** Runs a batch on a new sheet. */
function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => work(context.workbook.worksheets.add(), context));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  return error.code;
}

describe("Range", () => {
  it("takes null for unchanged and an empty text for empty", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, "", 4]]);
    }));

  it("reads texts as typed: numbers, percents, dates, truth, apostrophes and formulas", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:H1");
      range.values = [["12.5", "5%", "2026-11-23", "TRUE", "'=A1", "+1", "-A1", "=A1*2"]];
      range.load("values,numberFormat,text,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[12.5, 0.05, 46349, true, "=A1", 1, -12.5, 25]]);
      expect(range.numberFormat[0]?.slice(0, 3)).toEqual(["General", "0%", "yyyy/m/d"]);
      expect(range.text[0]?.[2]).toBe("2026/11/23");
      expect(range.valueTypes[0]?.slice(3, 6)).toEqual(["Boolean", "String", "Double"]);
    }));

  it("keeps texts in cells of the text format", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["=A1", "007"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([["=A1", "007"]]);
    }));

  it("fills a range with one value and refuses another shape", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as never;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    });
    const wrong = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(await codeOf(wrong)).toBe("InvalidArgument");
  });

  it("refuses a formula that cannot be read", async () => {
    const wrong = onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=1+"]];
      await context.sync();
    });
    expect(await codeOf(wrong)).toBe("InvalidArgument");
  });

  it("leads to other ranges", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:D4").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      const range = sheet.getRange("B2:D4");
      const ranges = [
        range.getCell(0, 1),
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, 0),
        range.getAbsoluteResizedRange(1, 2),
        range.getRowsBelow(2),
        range.getColumnsAfter(1),
        range.getBoundingRect("F6"),
        range.getIntersection("C1:C9"),
        sheet.getUsedRange(),
        range.getLastRow(),
        range.getLastColumn(),
        sheet.getRangeByIndexes(1, 1, 2, 2),
        sheet.getCell(0, 0),
      ];
      for (const each of ranges) each.load("address");
      const nothing = range.getIntersectionOrNullObject("H1");
      nothing.load("address");
      sheet.load("name");
      await context.sync();
      expect(ranges.map(({ address }) => address.replace(`${sheet.name}!`, ""))).toEqual([
        "C2",
        "B3:D3",
        "D2:D4",
        "D4",
        "2:4",
        "B:D",
        "C3:E5",
        "B2:D5",
        "B2:C2",
        "B5:D6",
        "E2:E4",
        "B2:F6",
        "C2:C4",
        "B2:D4",
        "B4:D4",
        "D2:D4",
        "B2:C3",
        "A1",
      ]);
      expect(nothing.isNullObject).toBe(true);
    }));

  it("keeps looks, sizes and borders", () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.fill.color = "#1f3a5f";
      format.font.set({
        bold: true,
        italic: true,
        color: "white",
        name: "Microsoft YaHei",
        size: 12,
        underline: "Single",
      });
      format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
      format.columnWidth = 60;
      format.rowHeight = 30;
      format.protection.locked = false;
      format.protection.formulaHidden = true;
      const border = format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.color = "#BFC7D1";
      border.weight = "Medium";
      const inside = format.borders.getItem("InsideVertical");
      inside.style = "Dash";
      format.load(
        "columnWidth,rowHeight,horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,protection/locked,protection/formulaHidden",
      );
      format.font.load();
      format.borders.load("items/sideIndex,items/style,items/color,items/weight");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        columnWidth: 60,
        rowHeight: 30,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        fill: { color: "#1F3A5F" },
        protection: { locked: false, formulaHidden: true },
      });
      expect(format.font.toJSON()).toMatchObject({
        bold: true,
        italic: true,
        color: "#FFFFFF",
        name: "Microsoft YaHei",
        size: 12,
        underline: "Single",
      });
      const lines = format.borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`);
      expect(lines).toContain("EdgeBottom Continuous");
      expect(lines).toContain("InsideVertical Dash");
      expect(lines).toContain("EdgeTop None");
      expect(workbook.worksheets.at(-1)?.formats.at(1, 0).borders.bottom).toEqual({
        style: "Continuous",
        color: "#BFC7D1",
        weight: "Medium",
      });
      expect(workbook.worksheets.at(-1)?.formats.at(0, 0).borders.bottom).toBeUndefined();
    }));

  it("sets and gives properties of cells, rows and columns", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [{ format: { fill: { color: "#112233" }, borders: { top: { style: "Continuous" } } } }, {}],
      ]);
      sheet
        .getRange("A1:B1")
        .setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 90 } }] as never);
      range.setRowProperties([{ format: { rowHeight: 45 } }] as never);
      const cells = range.getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      expect(cells.value[0]?.map((cell) => cell.format?.fill?.color)).toEqual(["#112233", "#FFFFFF"]);
      const made = workbook.worksheets.at(-1);
      expect([made?.columnWidth(0), made?.columnWidth(1), made?.rowHeight(0)]).toEqual([0, 120, 60]);
    }));

  it("merges, unmerges, clears and copies", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["title", "lost"]];
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A2:B2").formulas = [[5, "=A2*$A$2"]];
      sheet.getRange("A3:B3").copyFrom("A2:B2");
      sheet.getRange("A4").values = [[1]];
      sheet.getRange("A4").clear("Contents");
      const copied = sheet.getRange("A1:B4").load("formulas");
      await context.sync();
      expect(copied.formulas).toEqual([
        ["title", ""],
        [5, "=A2*$A$2"],
        [5, "=A3*$A$2"],
        ["", ""],
      ]);
      const made = workbook.worksheets.at(-1);
      expect(made?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
      sheet.getRange("A1").unmerge();
      await context.sync();
      expect(made?.merges).toEqual([]);
    }));

  it("hides rows and columns and selects", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("C:D").columnHidden = true;
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B5").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const columns = sheet.getRange("C:D").load("columnHidden,isEntireColumn,values");
      await context.sync();
      expect(selected.address).toMatch(/!B5$/);
      expect([columns.columnHidden, columns.isEntireColumn, columns.values]).toEqual([true, true, null]);
    }));

  it("knows where an array result goes", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address,values");
      const none = sheet.getRange("F1").getSpillingToRangeOrNullObject().load("address");
      await context.sync();
      expect(spill.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(none.isNullObject).toBe(true);
    }));

  it("formats several blocks at once", () =>
    onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A2,C1");
      areas.format.fill.color = "#ABCDEF";
      areas.load("address,areaCount,format/fill/color");
      await context.sync();
      expect(areas.areaCount).toBe(2);
      expect(areas.format.fill.color).toBe("#ABCDEF");
      expect(workbook.worksheets.at(-1)?.formats.at(0, 2).fill).toBe("#ABCDEF");
    }));
});

describe("DataValidation", () => {
  it("keeps rule, hint and alert", () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B5");
      dataValidation.rule = { wholeNumber: { operator: "Between", formula1: 0, formula2: 10 } };
      dataValidation.prompt = { showPrompt: true, title: "数量", message: "填整数" };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "不对", message: "只能填 0–10" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("rule,prompt,errorAlert,ignoreBlanks,type,valid");
      sheet.getRange("B2").values = [[11]];
      const list = sheet.getRange("C2").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
      list.load("rule,type");
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        rule: { wholeNumber: { operator: "Between", formula1: 0, formula2: 10 } },
        prompt: { title: "数量", message: "填整数" },
        errorAlert: { title: "不对" },
        type: "WholeNumber",
      });
      expect(list.rule.list).toEqual({ inCellDropDown: true, source: "甲,乙" });
      dataValidation.load("valid");
      await context.sync();
      expect(dataValidation.valid).toBe(false);
      list.clear();
      list.load("type");
      await context.sync();
      expect(list.type).toBe("None");
    }));
});

describe("ConditionalFormat", () => {
  it("keeps formulas, comparisons and bars, the newest first", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [5], [10]];
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=A1>4";
      custom.custom.format.fill.color = "#FF0000";
      custom.custom.format.font.bold = true;
      const compared = range.conditionalFormats.add("CellValue");
      compared.cellValue.rule = { operator: "GreaterThan", formula1: "=7" };
      compared.cellValue.format.font.color = "#00FF00";
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#0000FF";
      bar.dataBar.positiveFormat.gradientFill = false;
      bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      range.conditionalFormats.load("items/type,items/priority");
      custom.custom.rule.load("formula");
      const none = custom.dataBarOrNullObject.load("axisColor");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
        "DataBar",
        "CellValue",
        "Custom",
      ]);
      expect([custom.custom.rule.formula, none.isNullObject, count.value]).toEqual(["=A1>4", true, 3]);

      const made = workbook.worksheets.at(-1);
      expect(made?.cell(0, 0).style).toMatchObject({ fill: null, bold: false });
      expect(made?.cell(1, 0).style).toMatchObject({ fill: "#FF0000", bold: true, color: "#000000" });
      expect(made?.cell(2, 0)).toMatchObject({
        style: { color: "#00FF00" },
        bar: { share: 1, color: "#0000FF" },
      });
      custom.delete();
      range.conditionalFormats.clearAll();
      await context.sync();
      expect(made?.conditionalFormats).toEqual([]);
    }));
});

describe("ColorScaleConditionalFormat", () => {
  it("keeps two ends and colours numbers between them", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.values = [[0], [5], [10], ["x"]];
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      };
      scale.colorScale.load("criteria,threeColorScale");
      scale.load("type");
      await context.sync();
      expect([scale.type, scale.colorScale.threeColorScale]).toEqual(["ColorScale", false]);
      expect(scale.colorScale.criteria.maximum).toMatchObject({ type: "HighestValue", color: "#FF0000" });
      const made = workbook.worksheets.at(-1);
      const fills = [0, 1, 2, 3].map((row) => made?.cell(row, 0).style.fill);
      expect(fills).toEqual(["#FFFFFF", "#FF8080", "#FF0000", null]);
    }));

  it("refuses what is not modelled: a midpoint, a percentile", () =>
    onSheet(async (sheet, context) => {
      const { colorScale } = sheet.getRange("A1").conditionalFormats.add("ColorScale");
      const end = { type: "LowestValue", color: "#FFFFFF" } as const;
      colorScale.criteria = { minimum: end, midpoint: end, maximum: end };
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
      colorScale.criteria = { minimum: { type: "Percentile", formula: "10" }, maximum: end };
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));
});

describe("Table", () => {
  it("is made over cells, renamed, read by columns and extended", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["客户", "金额"],
        ["甲公司", 10],
        ["乙公司", 20],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Deals";
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("id,name,style,showBandedRows,showHeaders,showTotals");
      sheet.getRange("D1").formulas = [["=SUM(Deals[金额])"]];
      table.rows.add(undefined, [["丙公司", 5]]);
      const total = sheet.getRange("D1").load("values");
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("address");
      const column = table.columns.getItem("金额").load("index,values");
      context.workbook.tables.load("items/name");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Deals",
        style: "TableStyleLight1",
        showBandedRows: false,
        showHeaders: true,
      });
      expect(total.values).toEqual([[35]]);
      expect(header.values).toEqual([["客户", "金额"]]);
      expect(body.address).toMatch(/!A2:B4$/);
      expect([column.index, column.values]).toEqual([1, [["金额"], [10], [20], [5]]]);
      expect(context.workbook.tables.items.map(({ name }) => name)).toContain("Deals");
    }));

  it("refuses a taken name, an overlap and merged cells", async () => {
    const taken = onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "deals";
      await context.sync();
    });
    expect(await codeOf(taken)).toBe("InvalidArgument");
    const overlap = onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B3:C5", true);
      await context.sync();
    });
    expect(await codeOf(overlap)).toBe("InvalidArgument");
    const merged = onSheet(async (sheet, context) => {
      sheet.getRange("A2:B2").merge();
      sheet.tables.add("A1:B3", true);
      await context.sync();
    });
    expect(await codeOf(merged)).toBe("MergedRangeConflict");
  });
});

describe("NamedItem", () => {
  it("names cells for the sheet and for the workbook", () =>
    onSheet(async (sheet, context) => {
      const own = sheet.names.add("quota", sheet.getRange("B3"), "定额");
      own.visible = false;
      const shared = context.workbook.names.add("year", sheet.getRange("B4"));
      sheet.getRange("B3:B4").values = [[372], [2026]];
      sheet.getRange("C3").formulas = [["=quota+year"]];
      own.load("name,type,value,formula,scope,visible,comment");
      shared.load("scope");
      const range = own.getRange().load("address");
      const sum = sheet.getRange("C3").load("values");
      const none = sheet.names.getItemOrNullObject("nothing").load("name");
      sheet.names.load("items/name");
      sheet.load("name");
      await context.sync();
      expect(own.toJSON()).toMatchObject({
        type: "Range",
        scope: "Worksheet",
        visible: false,
        comment: "定额",
      });
      expect(own.formula).toBe(`=${sheet.name}!$B$3`);
      expect([shared.scope, range.address, sum.values, none.isNullObject]).toEqual([
        "Workbook",
        `${sheet.name}!B3`,
        [[2398]],
        true,
      ]);
      expect(sheet.names.items.map(({ name }) => name)).toEqual(["quota"]);
      shared.delete();
      await context.sync();
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([["#NAME?"]]);
    }));
});

describe("Chart", () => {
  it("is made, filled with series of its own and placed", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B4").values = [
        ["阶段", "数量"],
        ["意向", 169],
        ["方案", 49],
        ["谈判", 45],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
      chart.name = "漏斗图";
      chart.title.text = "漏斗";
      chart.title.format.font.size = 14;
      chart.legend.visible = false;
      chart.series.getItemAt(0).delete();
      const series = chart.series.add("数量");
      series.setValues(sheet.getRange("B2:B4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.format.fill.setSolidColor("#1F3A5F");
      series.hasDataLabels = true;
      series.gapWidth = 40;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("D1", "F10");
      chart.load("name,chartType,left,top,width,height");
      chart.title.load("text,visible");
      chart.axes.valueAxis.load("minimum");
      chart.series.load("items/name,items/gapWidth");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({
        name: "漏斗图",
        chartType: "ColumnClustered",
        left: 144,
        top: 0,
        width: 144,
        height: 150,
      });
      expect(chart.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([["数量", 40]]);
      expect(workbook.worksheets.at(-1)?.charts).toEqual([
        {
          name: "漏斗图",
          title: "漏斗",
          kind: "column",
          fromTop: true,
          categories: ["意向", "方案", "谈判"],
          series: [{ name: "数量", color: "#1F3A5F", values: [169, 49, 45] }],
          box: { left: 192, top: 0, width: 192, height: 200 },
        },
      ]);
      context.workbook.worksheets.load("items/name,items/charts/items/name");
      await context.sync();
      chart.delete();
      await context.sync();
      expect(workbook.worksheets.at(-1)?.charts).toEqual([]);
    }));

  it("refuses loudly a type that the workbench does not draw", async () => {
    const funnel = onSheet(async (sheet, context) => {
      sheet.charts.add("Funnel", sheet.getRange("A1:B4"));
      await context.sync();
    });
    await expect(funnel).rejects.toThrow("ChartType.Funnel is not modelled by the workbench");
  });
});

describe("Worksheet", () => {
  it("keeps its page, panes, colour and visibility", () =>
    onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      pageLayout.bottomMargin = 36;
      pageLayout.setPrintArea("A1:H30");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,topMargin,leftMargin,bottomMargin");
      const area = pageLayout.getPrintArea().load("address");
      const titles = pageLayout.getPrintTitleRows().load("address");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.tabColor = "#107C41";
      sheet.showGridlines = false;
      sheet.load("name,tabColor,showGridlines,visibility,position");
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
        centerHorizontally: true,
        topMargin: 72,
        leftMargin: 36,
        bottomMargin: 36,
      });
      expect(area.address).toBe(`${sheet.name}!A1:H30`);
      expect(titles.address).toBe(`${sheet.name}!1:3`);
      expect(frozen.address).toBe(`${sheet.name}!A1:B3`);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页");
      expect([sheet.tabColor, sheet.showGridlines, sheet.visibility]).toEqual(["#107C41", false, "Visible"]);
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.load("visibility");
      await context.sync();
      expect(sheet.visibility).toBe("Hidden");
    }));

  it("refuses names that Excel refuses, with Excel's codes", async () => {
    const add = (name: string) =>
      codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    expect(await add("sheet1")).toBe("ItemAlreadyExists");
    expect(await add("a".repeat(32))).toBe("InvalidArgument");
    expect(await add("a/b")).toBe("InvalidArgument");
  });

  it("is found by name or not at all", async () => {
    const read = await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("No such sheet");
      none.load("name");
      await context.sync();
      return none.isNullObject;
    });
    expect(read).toBe(true);
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("No such sheet").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
  });

  it("is deleted, renamed with its formulas, moved and activated", () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      sheet.name = "Plan";
      sheet.getRange("A1").values = [[7]];
      other.getRange("A1").formulas = [["=Plan!A1"]];
      await context.sync();
      sheet.name = "新计划";
      sheet.position = 0;
      other.activate();
      const cell = other.getRange("A1").load("values,formulas");
      const next = sheet.getNextOrNullObject().load("name");
      await context.sync();
      expect(cell.values).toEqual([[7]]);
      expect(cell.formulas[0]?.[0]).toMatch(/新计划/);
      expect(next.name).toBe("Sheet1");
      sheet.delete();
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(workbook.worksheets.length);
      expect(cell.isNullObject).toBe(false);
      other.delete();
      await context.sync();
    }));

  it("protects its locked cells", async () => {
    const sheetName = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load("protected,options");
      sheet.load("name");
      await context.sync();
      expect(sheet.protection.options).toMatchObject({ allowFormatColumns: true, allowSort: false });
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B:B").format.columnWidth = 70;
      await context.sync();
      return sheet.name;
    });
    const attempt = (work: (sheet: Excel.Worksheet) => void) =>
      codeOf(
        Excel.run(async (context) => {
          work(context.workbook.worksheets.getItem(sheetName));
          await context.sync();
        }),
      );
    expect(await attempt((sheet) => (sheet.getRange("B1").values = [[1]]))).toBe("AccessDenied");
    expect(await attempt((sheet) => (sheet.getRange("A1").format.fill.color = "red"))).toBe("AccessDenied");
    expect(await attempt((sheet) => sheet.tables.add("A1:B2", true))).toBe("AccessDenied");
  });
});

describe("Workbook", () => {
  it("keeps properties and settings", () =>
    Excel.run(async (context) => {
      const { properties, settings } = context.workbook;
      properties.title = "漏斗";
      properties.custom.add("period", "2026-W48");
      settings.add("pane", { open: true });
      const custom = properties.custom.getItem("period").load("key,value");
      const setting = settings.getItem("pane").load("key,value");
      const none = settings.getItemOrNullObject("no").load("key");
      properties.load("title");
      await context.sync();
      expect([properties.title, custom.value, setting.value, none.isNullObject]).toEqual([
        "漏斗",
        "2026-W48",
        { open: true },
        true,
      ]);
    }));

  it("answers for the program and the runtime", () =>
    Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      context.runtime.enableEvents = false;
      context.application.load("calculationMode");
      context.runtime.load("enableEvents");
      await context.sync();
      expect([context.application.calculationMode, context.runtime.enableEvents]).toEqual([
        "Automatic",
        false,
      ]);
      context.runtime.enableEvents = true;
      await context.sync();
    }));

  it("refuses new sheets while its structure is protected", async () => {
    workbook.structureProtected = true;
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(await codeOf(refused)).toBe("AccessDenied");
    workbook.structureProtected = false;
  });
});
