import { makeSheets, templates } from "../templates";
import { previewSvg } from "./previewSvg";

/** The day of the worked examples of small deals; any other would do. */
const day = "2026-05-26";

/** Gives a drawn preview of each template, as it looks filled with its example, as the text of an SVG file. */
export function* previewFiles(): Generator<[file: string, svg: string]> {
  for (const { id } of templates) {
    const [sheet] = makeSheets({
      template: id,
      language: "zh-CN",
      start: day,
      people: [],
      sample: true,
      formulas: "plain",
      protect: false,
      saturday: false,
    });
    yield [`previews/${id}.svg`, previewSvg(sheet!, new Date(`${day}T00:00:00`))];
  }
}
