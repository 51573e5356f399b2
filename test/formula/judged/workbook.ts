import { strToU8, zipSync } from "fflate";
import type { Content } from "../../../src/formula/content";
import { data, other } from "./data";
import { names } from "./formulas";

/** Spells the data, the names and the formulas (each alone in its row, in column J) as an .xlsx without any result. */
export function judgedWorkbook(formulas: readonly string[]): Uint8Array {
  const rows = Array.from({ length: Math.max(data.length, formulas.length) }, (_, row) => {
    const cells = (data[row] ?? []).map((content, column) => cell(content, `${letter(column)}${row + 1}`));
    return [...cells, formula(formulas[row], `J${row + 1}`)];
  });
  const others = other.cells.map((row, index) =>
    row.map((value, column) => cell(value, `${letter(column)}${index + 1}`)),
  );
  const parts = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet(rows),
    "xl/worksheets/sheet2.xml": sheet(others),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(header + xml)])),
  );
}

/** Reads the values of column J from a flat file that LibreOffice has calculated; an error comes as its text. */
export function judgements(flat: string): (number | string)[] {
  const cells = flat.matchAll(
    /<table:table-cell [^>]*number-matrix-rows-spanned[^>]*?(?:\/>|>.*?<\/table:table-cell>)/gs,
  );
  return [...cells].map(([cell]) => judgement(cell));
}

function judgement(cell: string): number | string {
  const attribute = (name: string) => new RegExp(` office:${name}="([^"]*)"`).exec(cell)?.[1];
  const number = attribute("value");
  if (number !== undefined) return Number(number);
  const logical = attribute("boolean-value");
  if (logical !== undefined) return logical === "true" ? 1 : 0;
  const date = attribute("date-value");
  if (date !== undefined) return Date.parse(date.includes("T") ? `${date}Z` : date) / 86_400_000 + 25_569;
  const time = /PT(\d+)H(\d+)M([\d.]+)S/.exec(attribute("time-value") ?? "");
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400;
  const paragraphs = [...cell.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, text = ""]) => text);
  return unescaped(
    paragraphs
      .join("\n")
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = "1") => " ".repeat(Number(count))),
  );
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes =
  `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`;

function relationships(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
}

function workbook(): string {
  const sheets = ["Data", other.name].map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const defined = Object.entries(names).map(
    ([name, text]) => `<definedName name="${name}">${escaped(text.slice(1))}</definedName>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join("")}</sheets><definedNames>${defined.join("")}</definedNames></workbook>`;
}

function sheet(rows: readonly (readonly string[])[]): string {
  const all = rows.map((cells, index) => `<row r="${index + 1}">${cells.join("")}</row>`);
  return `<worksheet xmlns="${main}"><sheetData>${all.join("\n")}</sheetData></worksheet>`;
}

function cell(content: Content, address: string): string {
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c r="${address}" t="b"><v>${Number(content)}</v></c>`;
  if (typeof content !== "string" || content === "") return "";
  if (content.startsWith("=")) return `<c r="${address}"><f>${escaped(content.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

/** As an array formula, so that it takes arrays as formulas do since there are dynamic arrays. */
function formula(text: string | undefined, address: string): string {
  return text === undefined
    ? ""
    : `<c r="${address}"><f t="array" ref="${address}">${escaped(stored(text.slice(1)))}</f></c>`;
}

/** Files mark the functions that came after 2007. */
function stored(text: string): string {
  const later =
    /\b(?:IFS|SWITCH|XOR|IFNA|CONCAT|TEXTJOIN|MAXIFS|MINIFS|ISOWEEKNUM|DAYS|UNICHAR|UNICODE|RANK\.EQ|STDEV\.[SP]|VAR\.[SP]|PERCENTILE\.\w+|QUARTILE\.\w+|FORECAST\.LINEAR|NORM\.[\w.]+|BINOM\.DIST)(?=\()/g;
  return text.replace(later, "_xlfn.$&");
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
