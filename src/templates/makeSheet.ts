import { sheetText } from "../locales/sheets";
import { identityName, identityText } from "../sheet/identity";
import type { Column, Identity, Sheet } from "../sheet/sheet";
import type { Area } from "../sheet/area";
import { namesOfSheet } from "./blocks";
import { cellsOf } from "./cellsOf";
import { chartsOf, conditionalsOf, printOf, tablesOf } from "./furniture";
import { hiddenColumns } from "./hiddenColumns";
import type { LaidOut, SheetPlan } from "./laidOut";
import { place } from "./place";
import { repeatsFor } from "./repeatsFor";
import { sampleOf } from "./sampleOf";
import { validationOf } from "./validationOf";

/** Makes the plain form of one sheet: texts chosen, names become addresses, samples filled in. */
export function makeSheet(plan: SheetPlan): Sheet {
  const { form, language, currency } = plan;
  const values = plan.sample ? sampleOf(plan) : {};
  const placement = place(form.rows, repeatsFor(plan, values));
  const unit = currency && { currency: sheetText(language, `currency.${currency}`) };
  const text: LaidOut["text"] = (key, given) => sheetText(language, key, { ...unit, ...given });
  const hidden = hiddenColumns(form, text, identityText(identityOf(plan)));
  const known = namesOfSheet(placement.names, form);
  const names = new Map([...placement.names, ...known, ...hidden.lists]);
  const laidOut: LaidOut = { ...plan, placement, names, values, text };

  return {
    name: plan.name,
    identity: identityOf(plan),
    tabColor: form.tabColor,
    columns: [...form.columns.map((width): Column => ({ width })), ...hidden.columns],
    rowHeights: placement.heights,
    cells: [...cellsOf(laidOut), ...hidden.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: placement.cells.map(({ area }) => area).filter(({ rows, columns }) => rows * columns > 1),
    names: [...[...known].map(named), { name: identityName, area: hidden.identity }],
    tables: tablesOf(laidOut),
    validations: placement.cells.flatMap((cell) => validationOf(cell, laidOut)),
    conditionals: conditionalsOf(laidOut),
    charts: chartsOf(laidOut),
    freeze: form.freeze,
    protect: plan.protect,
    print: printOf(laidOut),
  };
}

function identityOf({ form, language, period, fiscalYearStart, person, currency }: SheetPlan): Identity {
  const { id: template, version, stages } = form;
  const fiscal = period.kind === "quarter" || period.kind === "year" ? fiscalYearStart : undefined;
  return {
    ...{ template, version, language, period: period.id, person },
    ...(currency && { currency }),
    ...(fiscal !== undefined && { fiscalYearStart: fiscal }),
    ...(stages && { stages }),
  };
}

function named([name, area]: [string, Area]): { name: string; area: Area } {
  return { name, area };
}
