import type { ExternalArgument, ExternalFunction, ExternalResult } from "./external";
import type { FormulaCell } from "./formulaCell";
import { Matrix } from "./matrix";
import { CellError, type Scalar } from "./value";

/** What a custom function answered to one call; nothing yet while it is awaited. */
export type ExternalAnswer = { value: Scalar | Matrix | undefined };

/**
 * Asks custom functions and keeps their answers with the formulas that asked, so that a formula is evaluated
 * again and again but asks each question once. An answer that nobody waits for any more is dropped.
 */
export class ExternalAnswers {
  private readonly awaited = new Set<ExternalAnswer>();
  private readonly answered = new Set<FormulaCell>();
  private waiting: (() => void)[] = [];

  /** `calculate` is given the formulas whose answers have come. */
  constructor(private readonly calculate: (formulas: readonly FormulaCell[]) => void) {}

  get busy(): boolean {
    return this.awaited.size > 0 || this.answered.size > 0;
  }

  ask(
    formula: FormulaCell,
    key: string,
    external: ExternalFunction,
    values: readonly ExternalArgument[],
  ): ExternalAnswer {
    const known = formula.answers.get(key);
    if (known) return known;
    const answer: ExternalAnswer = { value: undefined };
    formula.answers.set(key, answer);
    this.awaited.add(answer);
    void this.receive(formula, answer, external, values);
    return answer;
  }

  forget(answer: ExternalAnswer): void {
    this.awaited.delete(answer);
  }

  /** Resolves when no answer is awaited. */
  settled(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** Lets those go on who wait for the end, if this is it. */
  rest(): void {
    if (this.busy) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private async receive(
    formula: FormulaCell,
    answer: ExternalAnswer,
    external: ExternalFunction,
    values: readonly ExternalArgument[],
  ): Promise<void> {
    const value = await answerOf(formula, external, values);
    if (!this.awaited.delete(answer)) return;
    answer.value = value;
    if (this.answered.size === 0) queueMicrotask(() => this.pass());
    this.answered.add(formula);
  }

  /** Answers that come together are calculated together. */
  private pass(): void {
    const formulas = [...this.answered];
    this.answered.clear();
    this.calculate(formulas);
    this.rest();
  }
}

async function answerOf(
  { position }: FormulaCell,
  external: ExternalFunction,
  values: readonly ExternalArgument[],
): Promise<Scalar | Matrix> {
  try {
    return valueOf(await external.call(values, position));
  } catch (error) {
    return error instanceof CellError
      ? error
      : new CellError("#VALUE!", error instanceof Error ? error.message : "");
  }
}

function valueOf(result: ExternalResult): Scalar | Matrix {
  if (!Array.isArray(result)) return result as Scalar;
  const rows = result as readonly (readonly Scalar[])[];
  return rows.length === 0 || rows[0]!.length === 0 ? new CellError("#CALC!") : Matrix.of(rows);
}
