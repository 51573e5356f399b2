import type { ExternalArgument, ExternalResult } from "../../formula/external";
import { cellAddress, quotedSheetName } from "../../sheet/address";
import type { Workbook } from "../workbook/workbook";
import type { FunctionMetadata } from "./functionsMetadata";
import { type HostObject, HostType, method } from "./hostType";
import { invocationResult } from "./invocationResult";

/** A call on its way to the add-in: the text of its message and its number. */
export type Invocation = { id: number; text: string };

/** The add-in's custom functions, as the workbook's formulas call them. */
export class CustomFunctions {
  #send: ((invocations: readonly Invocation[]) => void) | null = null;
  #waiting: Invocation[] = [];
  #ready = false;
  #lastId = 0;
  readonly #settle = new Map<number, (result: ExternalResult) => void>();

  constructor(private readonly workbook: Workbook) {}

  /** Makes the functions known to formulas, as `NAMESPACE.NAME`. */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const { calculator } = this.workbook;
    for (const { id, name, parameters } of functions) {
      const call = (
        values: readonly ExternalArgument[],
        caller: { sheet: string; row: number; column: number },
      ) => this.#call(id, values, this.#address(caller));
      calculator.externals.set(`${namespace}.${name}`.toUpperCase(), { parameters, call });
    }
    calculator.recalculateAll();
  }

  /** Says how calls reach the add-in; they wait until it is ready. */
  connect(send: (invocations: readonly Invocation[]) => void): void {
    this.#send = send;
  }

  /** The add-in is there: everything is asked again, what an earlier page was asked too. */
  ready(): void {
    this.#ready = true;
    this.#waiting = [];
    this.#settle.clear();
    this.workbook.calculator.recalculateAll();
  }

  /** The add-in's page is gone: calls wait for the next one. */
  disconnect(): void {
    this.#send = null;
    this.#ready = false;
    this.#waiting = [];
    this.#settle.clear();
  }

  /** Takes the results that the add-in sends. */
  settle(results: readonly unknown[]): void {
    for (const entry of results) {
      if (!Array.isArray(entry)) continue;
      const { id, result } = invocationResult(entry);
      this.#settle.get(id)?.(result);
      this.#settle.delete(id);
    }
  }

  #call(id: string, values: readonly ExternalArgument[], address: string): Promise<ExternalResult> {
    this.#lastId++;
    const number = this.#lastId;
    const text = JSON.stringify([number, id.toUpperCase(), values, address, 0, null]);
    this.#waiting.push({ id: number, text });
    queueMicrotask(() => this.#flush());
    return new Promise((resolve) => this.#settle.set(number, resolve));
  }

  #flush(): void {
    if (!this.#ready || !this.#send || this.#waiting.length === 0) return;
    const invocations = this.#waiting;
    this.#waiting = [];
    this.#send(invocations);
  }

  #address({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
    const name = this.workbook.worksheets.find(({ id }) => id === sheet)?.name ?? "";
    return `${quotedSheetName(name)}!${cellAddress(row, column)}`;
  }
}

const customFunctionsType: HostType<CustomFunctions> = new HostType<CustomFunctions>("CustomFunctions", {
  _SetOsfControlContainerReadyForCustomFunctions: method("1.1", (functions) => functions.ready()),
  _GetEnabledFeatures: method("1.1", () => []),
  setInvocationArrayResults: method("1.1", (functions, results) => {
    functions.settle(Array.isArray(results) ? results : []);
  }),
});

/** The object by which the custom-functions runtime talks to Excel, by the name it knows it under. */
export function customFunctionServices(functions: CustomFunctions): Map<string, HostObject> {
  return new Map([["Microsoft.ExcelServices.CustomFunctions", customFunctionsType.of(functions)]]);
}
