/** @jest-environment jsdom */
import { previewFiles } from "../../src/previews/previewFiles";
import { makeSheets, templates } from "../../src/templates";
import { calculatedValues } from "../../src/writers/xlsx/calculatedValues";

const previews = new Map(previewFiles());

test("every template has its preview, a picture of four by three that any browser reads", () => {
  expect([...previews.keys()]).toEqual(templates.map(({ id }) => `previews/${id}.svg`));
  for (const [file, svg] of previews) {
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    const [, , width, height] = documentElement.getAttribute("viewBox")!.split(" ").map(Number);
    expect([file, documentElement.tagName, width! / height!]).toEqual([
      file,
      "svg",
      expect.closeTo(4 / 3, 2),
    ]);
    expect(svg.length).toBeLessThan(40_000);
  }
});

test("a preview shows where people type, what is calculated, and the colours of the charts that are in view", () => {
  const funnel = previews.get("previews/small-deal-funnel.svg")!;
  expect(funnel).toContain("#FFF9E5");
  expect(funnel).toContain("#E2F0D9");
  const [sheet] = makeSheets({
    ...{ template: "small-deal-funnel", language: "zh-CN", start: "2026-05-26", people: [] },
    ...{ sample: true, formulas: "plain", protect: false, saturday: false },
  });
  // In the worked example no stage is short of the standard funnel: that part of its picture has nothing to show.
  const values = calculatedValues([sheet!]);
  for (const { color, values: area } of sheet!.charts.flatMap(({ series }) => series)) {
    const shown = Array.from({ length: area.rows }, (_, row) => values(0, area.row + row, area.column));
    expect([color, funnel.includes(color)]).toEqual([color, shown.some((value) => Number(value) > 0)]);
  }
});
