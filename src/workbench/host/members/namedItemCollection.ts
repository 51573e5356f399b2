import { checkDefinedName, type DefinedName } from "../../workbook/definedName";
import { ExcelError } from "../../workbook/excelError";
import type { Workbook } from "../../workbook/workbook";
import type { Worksheet } from "../../workbook/worksheet";
import { optional, text } from "../argument";
import { keyedMembers, keyedTraits, sameName } from "../collection";
import { guard } from "../guard";
import { HostType, method } from "../hostType";
import { type Named, namedItem } from "./namedItem";
import { range } from "./range";

/** Whose names: a sheet's own, or the workbook's where `worksheet` is null. */
type Scope = { workbook: Workbook; worksheet: Worksheet | null };

/** The defined names of one scope. */
export const namedItemCollection: HostType<Scope> = new HostType<Scope>(
  "NamedItemCollection",
  {
    ...keyedMembers<Scope, Named>(() => namedItem, namesOf, isNamed, {
      item: "1.1",
      orNull: "1.4",
      getCount: "1.4",
    }),
    add: method("1.4", (scope, name, reference, comment) => {
      const { workbook, worksheet } = scope;
      if (worksheet) guard(worksheet, null);
      const tables = worksheet ? [] : workbook.tables;
      checkDefinedName(
        text(name),
        [...namesOf(scope).map(({ item }) => item), ...tables].map((taken) => taken.name),
      );
      const item: DefinedName = {
        name: text(name),
        worksheet,
        refersTo: range.targetOf(reference) ?? { formula: asFormula(reference, workbook) },
        comment: optional(comment, text, ""),
        visible: true,
      };
      workbook.names.push(item);
      workbook.calculator.setName(item);
      return namedItem.of({ workbook, item });
    }),
  },
  keyedTraits<Scope, Named>(() => namedItem, namesOf, isNamed),
);

function namesOf({ workbook, worksheet }: Scope): Named[] {
  return workbook.names.filter((item) => item.worksheet === worksheet).map((item) => ({ workbook, item }));
}

function isNamed({ item }: Named, key: string): boolean {
  return sameName(item.name, key);
}

/** A text without `=` in front is a text, not a formula. */
function asFormula(reference: unknown, workbook: Workbook): string {
  const given = String(reference);
  if (!given.startsWith("="))
    return typeof reference === "number" ? `=${given}` : `="${given.replaceAll('"', '""')}"`;
  if (!workbook.calculator.accepts(given)) throw new ExcelError("InvalidArgument");
  return given;
}
