import { formats, type FormatName } from "../../../sheet/styles";
import { element } from "../xml";

/** Codes that Excel knows by number, in every language the same. */
const builtIn: Readonly<Record<string, number>> = { "0": 1, "#,##0": 3, "#,##0.00": 4, "0%": 9, "@": 49 };

/** Numbers below 164 are Excel's own. */
const firstOwn = 164;

const own: readonly string[] = Object.values(formats).filter((code) => builtIn[code] === undefined);

/** Gives the number by which a cell format names a number format; 0 is none. */
export function numberFormatId(format: FormatName | undefined): number {
  if (format === undefined) return 0;
  return builtIn[formats[format]] ?? firstOwn + own.indexOf(formats[format]);
}

/** Writes the number formats that Excel does not know by number. */
export function numberFormatsXml(): string {
  return element(
    "numFmts",
    { count: own.length },
    ...own.map((formatCode, index) => element("numFmt", { numFmtId: firstOwn + index, formatCode })),
  );
}
