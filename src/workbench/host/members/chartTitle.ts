import type { Chart } from "../../workbook/chart";
import { flag } from "../argument";
import { HostType, link, property } from "../hostType";
import { titleMembers } from "./titleMembers";
import { chartFont } from "./chartFont";

type Title = Chart["title"];

/** The title of a chart; a text makes it appear. */
export const chartTitle: HostType<Title> = new HostType<Title>("ChartTitle", {
  ...titleMembers(),
  overlay: property(
    "1.1",
    (title) => title.overlay,
    (title, value) => {
      title.overlay = flag(value);
    },
  ),
  format: link("1.1", (title) => chartTitleFormat.of(title)),
});

/** How a chart's title looks. */
export const chartTitleFormat: HostType<Title> = new HostType<Title>("ChartTitleFormat", {
  font: link("1.1", (title) => chartFont.of(title.font)),
});
