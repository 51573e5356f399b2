import { fixedAreaAddress, quotedSheetName } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";

/** A name with a sheet as its scope; `refersTo` is a formula without `=`. */
export type DefinedName = { name: string; refersTo: string };

/** Gives the names of a sheet: its own, and those by which Excel finds what to print. */
export function definedNames({ name, names, print }: Sheet): DefinedName[] {
  const on = (address: string): string => `${quotedSheetName(name)}!${address}`;
  const { titleRows } = print;
  return [
    { name: "_xlnm.Print_Area", refersTo: on(fixedAreaAddress(print.area)) },
    ...(titleRows === undefined
      ? []
      : [
          {
            name: "_xlnm.Print_Titles",
            refersTo: on(`$${titleRows.first + 1}:$${titleRows.first + titleRows.count}`),
          },
        ]),
    ...names.map((named) => ({ name: named.name, refersTo: on(fixedAreaAddress(named.area)) })),
  ];
}
