import type { Workbook } from "../workbook/workbook";
import { ExcelError } from "../workbook/excelError";
import { type Action, actionTypes, type Batch, type BatchAnswer, pathTypes } from "./batch";
import { CustomFunctions, customFunctionServices } from "./customFunctions";
import { Failures } from "./failures";
import type { ApiVersion, HostObject } from "./hostType";
import { workbook as workbookType } from "./members/workbook";
import { References } from "./references";
import { RequestLog } from "./requestLog";
import { runBatch } from "./runBatch";

/** Excel on the web takes no larger request, in bytes. */
const largestRequest = 5 * 1024 * 1024;

/** Excel as the add-in meets it: takes what `context.sync()` sends and answers from the workbook. */
export class Host {
  readonly failures = new Failures();
  readonly log = new RequestLog();
  readonly customFunctions: CustomFunctions;
  readonly #services: ReadonlyMap<string, HostObject>;
  readonly #references = new References();

  constructor(
    readonly workbook: Workbook,
    /** The requirement set of Excel that the add-in finds. */
    public version: ApiVersion = "1.17",
  ) {
    this.customFunctions = new CustomFunctions(workbook);
    this.#services = customFunctionServices(this.customFunctions);
  }

  /** Does what one sync asks for; `bytes` is how large it was on the way. */
  sync(batch: Batch, bytes: number): BatchAnswer {
    if (isService(batch) || batch.Actions.every(tidies)) return this.#serve(batch);
    const ordered = this.failures.next();
    const answer = this.workbook.quietly(() =>
      this.#run(batch, (index) => {
        if (bytes > largestRequest) throw new ExcelError("RequestPayloadSizeLimitExceeded");
        ordered(index);
      }),
    );
    if (batch.Actions.some(changes)) this.workbook.history.forget();
    this.log.add({ bytes, actions: batch.Actions.length, error: answer.Error ?? null, batch });
    return answer;
  }

  #serve(batch: Batch): BatchAnswer {
    const answer = this.#run(batch, () => undefined);
    if (answer.Error) this.log.addUnknown(answer.Error.Message);
    return answer;
  }

  #run(batch: Batch, beforeAction: (index: number) => void): BatchAnswer {
    return runBatch(batch, {
      root: workbookType.of(this.workbook),
      services: this.#services,
      references: this.#references,
      version: this.version,
      beforeAction,
    });
  }
}

/** Whether a batch is the library's own talk and not the add-in's: results of functions, readiness. */
function isService({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject);
}

/** Whether an action only gives back what the library kept, as it does by itself after `Excel.run`. */
function tidies({ ActionType, Name }: Action): boolean {
  const { instantiate, trace } = actionTypes;
  return ActionType === instantiate || ActionType === trace || Name === "_RemoveReference";
}

/** Whether an action may change the workbook, after which Excel undoes nothing that came before. */
function changes({ ActionType, Name }: Action): boolean {
  return (
    ActionType === actionTypes.setProperty || (ActionType === actionTypes.method && !/^(_|Get)/.test(Name))
  );
}
