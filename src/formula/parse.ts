import { binding, percentBinding, signBinding, spillBinding } from "./binding";
import { corners } from "./corners";
import { sheetOfPrefix } from "./sheetPrefix";
import { tablePart } from "./structured";
import { type BinaryOperator, type Expression, FormulaSyntaxError, type UnaryOperator } from "./syntax";
import { type Token, tokens } from "./tokens";
import { CellError, errorCodes, type Scalar } from "./value";

/** Reads a formula, in English with commas and beginning with `=`; throws a FormulaSyntaxError. */
export function parse(formula: string): Expression {
  return new Parser(tokens(formula)).whole();
}

class Parser {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.expression(0);
    if (this.token.kind !== "end") this.refuse();
    return expression;
  }

  private get token(): Token {
    return this.tokens[this.next]!;
  }

  private refuse(token = this.token): never {
    throw new FormulaSyntaxError(token.start, token.text);
  }

  private take(): Token {
    const token = this.token;
    if (token.kind !== "end") this.next += 1;
    return token;
  }

  private taken(mark: string): boolean {
    const here = this.token.kind === "mark" && this.token.text === mark;
    if (here) this.next += 1;
    return here;
  }

  private expect(mark: string): void {
    if (!this.taken(mark)) this.refuse();
  }

  private expression(least: number): Expression {
    let left = this.operand();
    for (;;) {
      const { kind, text } = this.token;
      if (kind !== "operator") return left;
      const postfix = text === "%" ? percentBinding : text === "#" ? spillBinding : 0;
      if (postfix) {
        if (postfix < least) return left;
        this.next += 1;
        left = { kind: "unary", operator: text as UnaryOperator, operand: left };
      } else {
        const power = binding[text as BinaryOperator];
        if (power === undefined || power < least) return left;
        this.next += 1;
        left = { kind: "binary", operator: text as BinaryOperator, left, right: this.expression(power + 1) };
      }
    }
  }

  private operand(): Expression {
    const token = this.take();
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: unquoted(token.text) };
      case "error":
        return this.error(token);
      case "sheet":
        return this.onSheet(sheetOfPrefix(token.text));
      case "area":
        return this.area(token, null);
      case "table":
        return { kind: "table", table: null, part: tablePart(token.text) ?? this.refuse(token) };
      case "name":
        return this.name(token, null);
      case "function":
        return this.call(token.text);
      case "operator":
        if (token.text !== "-" && token.text !== "+" && token.text !== "@") return this.refuse(token);
        return { kind: "unary", operator: token.text, operand: this.expression(signBinding) };
      case "mark":
        if (token.text === "(") return this.parenthesized();
        if (token.text === "{") return this.array();
        return this.refuse(token);
      default:
        return this.refuse(token);
    }
  }

  /** A reference whose sheet is gone is written as `#REF!A1`. */
  private error(token: Token): Expression {
    if (/^#REF!$/i.test(token.text) && this.token.kind === "area") this.next += 1;
    return { kind: "constant", value: errorOf(token.text) };
  }

  private onSheet(sheet: string): Expression {
    const token = this.take();
    if (token.kind === "area") return this.area(token, sheet);
    if (token.kind === "name") return this.name(token, sheet);
    if (token.kind === "error") return { kind: "constant", value: errorOf(token.text) };
    return this.refuse(token);
  }

  private area(token: Token, sheet: string | null): Expression {
    const written = corners(token.text);
    return written ? { kind: "reference", sheet, ...written } : this.name(token, sheet);
  }

  private name(token: Token, sheet: string | null): Expression {
    if (token.text.includes(":")) this.refuse(token);
    const upper = token.text.toUpperCase();
    if (sheet === null && (upper === "TRUE" || upper === "FALSE")) {
      return { kind: "constant", value: upper === "TRUE" };
    }
    if (sheet === null && this.token.kind === "table") {
      const brackets = this.take();
      return { kind: "table", table: token.text, part: tablePart(brackets.text) ?? this.refuse(brackets) };
    }
    return { kind: "name", sheet, name: token.text };
  }

  private call(name: string): Expression {
    this.expect("(");
    const given: Expression[] = [];
    if (!this.taken(")")) {
      do given.push(this.argument());
      while (this.taken(","));
      this.expect(")");
    }
    return { kind: "call", name: name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""), arguments: given };
  }

  private argument(): Expression {
    const { kind, text } = this.token;
    return kind === "mark" && (text === "," || text === ")") ? { kind: "omitted" } : this.expression(0);
  }

  private parenthesized(): Expression {
    const expression = this.expression(0);
    this.expect(")");
    return expression;
  }

  private array(): Expression {
    const rows: Scalar[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.constant());
      if (this.taken(";")) rows.push([]);
      else if (!this.taken(",")) break;
    }
    const end = this.token;
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]!.length)) this.refuse(end);
    return { kind: "array", rows };
  }

  private constant(): Scalar {
    const start = this.token;
    const expression = this.expression(signBinding);
    if (expression.kind === "constant") return expression.value;
    if (expression.kind === "unary" && expression.operand.kind === "constant") {
      const { value } = expression.operand;
      if (typeof value === "number" && expression.operator === "-") return -value;
      if (typeof value === "number" && expression.operator === "+") return value;
    }
    return this.refuse(start);
  }
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}

function errorOf(text: string): CellError {
  return new CellError(errorCodes.find((code) => code === text.toUpperCase()) ?? "#VALUE!");
}
