import { toNumber, toText } from "../coercion";
import { numberOfText } from "../typed";
import { CellError, type Scalar } from "../value";
import { wildcardSource } from "../wildcards";
import { type Call, define, defineLazily, type FunctionDefinition, type FunctionTable } from "./definition";
import { matrixOf } from "../reference";

export const texts: FunctionTable = {
  CHAR: define(["number"], (code) => characterOf(code, 255)),
  CLEAN: define(["text"], (text) => text.replace(/[\u0000-\u001f]/g, "")),
  CODE: define(["text"], codeOf),
  CONCAT: defineLazily(1, Infinity, (call) => textsIn(call, 0).join("")),
  CONCATENATE: defineLazily(1, Infinity, (call) => textsIn(call, 0).join("")),
  EXACT: define(["text", "text"], (one, other) => one === other),
  FIND: define(["text", "text", "number?"], (wanted, text, start = 1) =>
    place(text.indexOf(wanted, startIn(text, start))),
  ),
  LEFT: define(["text", "number?"], (text, count = 1) => text.slice(0, length(count))),
  LEN: define(["text"], (text) => text.length),
  LOWER: define(["text"], (text) => text.toLowerCase()),
  MID: define(["text", "number", "number"], (text, start, count) => {
    if (start < 1) throw new CellError("#VALUE!");
    return text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + length(count));
  }),
  PROPER: define(["text"], (text) =>
    text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  REPLACE: define(["text", "number", "number", "text"], (text, start, count, replacement) => {
    if (start < 1) throw new CellError("#VALUE!");
    const from = Math.trunc(start) - 1;
    return text.slice(0, from) + replacement + text.slice(from + length(count));
  }),
  REPT: define(["text", "number"], repeated),
  RIGHT: define(["text", "number?"], (text, count = 1) =>
    text.slice(Math.max(0, text.length - length(count))),
  ),
  SEARCH: define(["text", "text", "number?"], (wanted, text, start = 1) => {
    const from = startIn(text, start);
    const found = text.slice(from).search(new RegExp(wildcardSource(wanted), "isu"));
    return place(found < 0 ? found : found + from);
  }),
  SUBSTITUTE: define(["text", "text", "text", "number?"], substituted),
  TEXT: textInFormat(),
  TEXTJOIN: defineLazily(3, Infinity, joined),
  TRIM: define(["text"], (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UNICHAR: define(["number"], (code) => characterOf(code, 0x10ffff)),
  UNICODE: define(["text"], codeOf),
  UPPER: define(["text"], (text) => text.toUpperCase()),
  VALUE: define(["scalar"], (value) => {
    if (typeof value === "boolean") throw new CellError("#VALUE!");
    return toNumber(value);
  }),
};

/** A text that is a number is formatted as that number. */
function textInFormat(): FunctionDefinition {
  return defineLazily(2, 2, (call) =>
    define(["scalar", "text"], (value, format) =>
      call.book.formatText(typeof value === "string" ? (numberOfText(value) ?? value) : (value ?? 0), format),
    ).compute(call),
  );
}

/** A cell holds 32,767 characters at most. */
function repeated(text: string, times: number): string {
  if (text.length * length(times) > 32_767) throw new CellError("#VALUE!");
  return text.repeat(length(times));
}

function substituted(text: string, old: string, replacement: string, instance?: number): string {
  if (old === "") return text;
  if (instance === undefined) return text.replaceAll(old, () => replacement);
  if (instance < 1) throw new CellError("#VALUE!");
  let start = text.indexOf(old);
  for (let count = 1; count < Math.trunc(instance) && start >= 0; count += 1)
    start = text.indexOf(old, start + old.length);
  return start < 0 ? text : text.slice(0, start) + replacement + text.slice(start + old.length);
}

function joined(call: Call): string {
  const delimiters = textsOf(call, 0);
  const skipEmpty = matrixOf(call.value(1)).at(0, 0);
  if (skipEmpty instanceof CellError) throw skipEmpty;
  const texts = textsIn(call, 2).filter((text) => text !== "" || !skipEmpty);
  return texts.reduce(
    (all, text, index) => all + (index === 0 ? "" : delimiters[(index - 1) % delimiters.length]!) + text,
    "",
  );
}

function textsIn(call: Call, first: number): string[] {
  return call.arguments.slice(first).flatMap((_, index) => textsOf(call, first + index));
}

function textsOf(call: Call, index: number): string[] {
  const texts: string[] = [];
  matrixOf(call.value(index)).each((cell: Scalar, times) => {
    const text = toText(cell);
    for (let time = 0; time < times; time += 1) texts.push(text);
  });
  return texts;
}

function startIn(text: string, start: number): number {
  if (start < 1 || start > text.length + 1) throw new CellError("#VALUE!");
  return Math.trunc(start) - 1;
}

function place(index: number): number {
  if (index < 0) throw new CellError("#VALUE!");
  return index + 1;
}

function length(count: number): number {
  if (count < 0) throw new CellError("#VALUE!");
  return Math.trunc(count);
}

function characterOf(code: number, last: number): string {
  const whole = Math.trunc(code);
  if (whole < 1 || whole > last || (whole >= 0xd800 && whole <= 0xdfff)) throw new CellError("#VALUE!");
  return String.fromCodePoint(whole);
}

function codeOf(text: string): number {
  const code = text.codePointAt(0);
  if (code === undefined) throw new CellError("#VALUE!");
  return code;
}
