import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { DefinedName } from "../definedName";
import type { Workbook } from "../workbook";

const part = "xl/workbook.xml";

/** Marks the hidden names of a workbook in its file, which the file library has no word for. */
export function hideNames(bytes: Uint8Array, { names, worksheets }: Workbook): Uint8Array {
  const hidden = names.filter(({ visible }) => !visible);
  const files = unzipSync(bytes);
  const xml = files[part];
  if (hidden.length === 0 || !xml) return bytes;
  const isHidden = (name: string, sheet: string | undefined) =>
    hidden.some((item) => item.name === name && scopeOf(item) === sheet);
  const scopeOf = ({ worksheet }: DefinedName) =>
    worksheet ? String(worksheets.indexOf(worksheet)) : undefined;
  const marked = strFromU8(xml).replace(/<definedName ([^>]*)>/g, (whole, attributes: string) => {
    const name = /name="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const sheet = /localSheetId="(\d+)"/.exec(attributes)?.[1];
    return isHidden(name, sheet) ? `<definedName ${attributes} hidden="1">` : whole;
  });
  return zipSync({ ...files, [part]: strToU8(marked) });
}
