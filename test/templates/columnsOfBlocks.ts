import type { Sheet } from "../../src/sheet/sheet";
import { templates } from "../../src/templates";

/** Gives a sheet whose blocks are named column by column as well, as its template speaks of them: `fixed1`, `fixed2`. */
export function columnsOfBlocks(sheet: Sheet): Sheet {
  const blocks = templates.find(({ id }) => id === sheet.identity.template)?.blocks ?? [];
  const columns = sheet.names
    .filter(({ name }) => blocks.includes(name))
    .flatMap(({ name, area }) =>
      Array.from({ length: area.columns }, (_, index) => ({
        name: `${name}${index + 1}`,
        area: { ...area, column: area.column + index, columns: 1 },
      })),
    );
  return { ...sheet, names: [...sheet.names, ...columns] };
}
