import { samples } from "../locales/samples";
import { identityName, identityText } from "../sheet/identity";
import type { Column, Identity, Sheet } from "../sheet/sheet";
import type { Area } from "../sheet/area";
import { cellsOf } from "./cellsOf";
import { chartsOf, conditionalsOf, printOf, tablesOf } from "./furniture";
import { hiddenColumns } from "./hiddenColumns";
import type { LaidOut, SheetPlan } from "./laidOut";
import { place } from "./place";
import type { Sample, Template } from "./template";
import { validationOf } from "./validationOf";

/** Makes the plain form of one sheet: texts chosen, names become addresses, samples filled in. */
export function makeSheet(plan: SheetPlan): Sheet {
  const { template, language, period } = plan;
  const values = plan.sample ? template.sample({ texts: samples[language], language, period }) : {};
  const placement = place(template.rows, repeatsFor(template, values));
  const hidden = hiddenColumns(template, language, identityText(identityOf(plan)));
  const names = new Map([...placement.names, ...hidden.lists]);
  const laidOut: LaidOut = { ...plan, placement, names, values };

  return {
    name: plan.name,
    identity: identityOf(plan),
    tabColor: template.tabColor,
    columns: [...template.columns.map((width): Column => ({ width })), ...hidden.columns],
    rowHeights: placement.heights,
    cells: [...cellsOf(laidOut), ...hidden.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: placement.cells.map(({ area }) => area).filter(({ rows, columns }) => rows * columns > 1),
    names: [...[...placement.names].map(named), { name: identityName, area: hidden.identity }],
    tables: tablesOf(laidOut),
    validations: placement.cells.flatMap((cell) => validationOf(cell, language, names)),
    conditionals: conditionalsOf(laidOut),
    charts: chartsOf(laidOut),
    freeze: template.freeze,
    protect: plan.protect,
    print: printOf(laidOut),
  };
}

function identityOf({ template, language, period, person }: SheetPlan): Identity {
  return { template: template.id, version: template.version, language, period: period.id, person };
}

function named([name, area]: [string, Area]): { name: string; area: Area } {
  return { name, area };
}

/** How many rows stay free below a sample, for people who go on with it. */
const roomBelowSample = 10;

function repeatsFor(template: Template, values: Sample): Record<string, number> {
  const repeats: Record<string, number> = { ...template.repeats };
  for (const { repeat, cells } of template.rows) {
    if (repeat === undefined) continue;
    const lengths = cells.map(({ name }) => (name === undefined ? undefined : values[name])).map(lengthOf);
    const longest = Math.max(0, ...lengths);
    if (longest > (repeats[repeat] ?? 1)) repeats[repeat] = longest + roomBelowSample;
  }
  return repeats;
}

function lengthOf(values: Sample[string] | undefined): number {
  return Array.isArray(values) ? values.length : 0;
}
