import type { Workbook } from "../workbook/workbook";
import { ExcelError, type ExcelErrorCode } from "../workbook/excelError";
import { AppRuntime, appRuntimeServices } from "./appRuntime";
import { type Action, actionTypes, type Batch, type BatchAnswer, type BatchError, pathTypes } from "./batch";
import { byteLength } from "./byteLength";
import { Commands, commandServices } from "./commands";
import { CustomFunctions, customFunctionServices } from "./customFunctions";
import { Events } from "./events";
import { Failures } from "./failures";
import type { ApiVersion, HostObject } from "./hostType";
import { workbook as workbookType } from "./members/workbook";
import { References } from "./references";
import { RequestLog } from "./requestLog";
import { runBatch } from "./runBatch";

/** Excel on the web takes no larger request and gives no larger response, in bytes. */
const largestPayload = 5 * 1024 * 1024;

/** Excel as the add-in meets it: takes what `context.sync()` sends and answers from the workbook. */
export class Host {
  readonly failures = new Failures();
  readonly log = new RequestLog();
  readonly commands = new Commands((action) => this.log.addUnknown(`The add-in has no action ${action}`));
  readonly customFunctions: CustomFunctions;
  readonly events: Events;
  readonly runtime: AppRuntime;
  readonly #services: ReadonlyMap<string, HostObject>;
  readonly #references = new References();

  constructor(
    readonly workbook: Workbook,
    /** The requirement set of Excel that the add-in finds. */
    public version: ApiVersion = "1.17",
  ) {
    this.customFunctions = new CustomFunctions(workbook);
    this.events = new Events(workbook);
    this.runtime = new AppRuntime(this.events);
    this.#services = new Map([
      ...customFunctionServices(this.customFunctions),
      ...appRuntimeServices(this.runtime),
      ...commandServices(this.commands),
    ]);
  }

  /** Does what one sync asks for; `bytes` is how large it was on the way. Null where no answer ever comes. */
  sync(batch: Batch, bytes: number): BatchAnswer | null {
    if (isService(batch) || isTidying(batch)) return this.#serve(batch);
    const ordered = this.failures.next();
    if (ordered === "silence") {
      this.log.add({ bytes, actions: batch.Actions.length, error: noAnswer, batch });
      return null;
    }
    const answer = this.workbook.quietly(() =>
      this.#run(batch, (index) => {
        const refused = this.#refusal(batch, index, bytes);
        if (refused) throw new ExcelError(refused);
        ordered(index);
      }),
    );
    if (batch.Actions.some((action) => changes(action, batch))) this.workbook.history.forget();
    const sent = withinLimit(answer);
    this.log.add({ bytes, actions: batch.Actions.length, error: sent.Error ?? null, batch });
    return sent;
  }

  /** Why Excel, as it stands, does not do an action at all. */
  #refusal(batch: Batch, index: number, bytes: number): ExcelErrorCode | null {
    if (bytes > largestPayload) return "RequestPayloadSizeLimitExceeded";
    if (this.workbook.cellIsEdited) return "InvalidOperationInCellEditMode";
    const action = batch.Actions[index];
    return this.workbook.readOnly && action && changes(action, batch) ? "AccessDenied" : null;
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
      register: (registration) => this.events.register(registration),
      beforeAction,
    });
  }
}

/** Whether a batch is the library's own talk and not the add-in's: results of functions, readiness. */
function isService({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === pathTypes.newObject);
}

/** Whether a batch only gives back what the library kept, as it does by itself after `Excel.run`. */
function isTidying({ Actions }: Batch): boolean {
  const gives = ({ Name }: Action) => Name === "_RemoveReference";
  const passes = ({ ActionType }: Action) =>
    ActionType === actionTypes.instantiate || ActionType === actionTypes.trace;
  return Actions.some(gives) && Actions.every((action) => gives(action) || passes(action));
}

/** What only reads, or moves what a person looks at. */
const harmless = /^(_|Get|Load|Activate$|Calculate$|Select$|Suspend)/;

/** Whether an action may change the workbook, after which Excel undoes nothing that came before. */
function changes({ ActionType, Name, ObjectPathId }: Action, { ObjectPaths }: Batch): boolean {
  if (ActionType === actionTypes.setProperty) return true;
  if (ActionType === actionTypes.method) return !harmless.test(Name);
  const path = ObjectPaths[ObjectPathId];
  return (
    ActionType === actionTypes.instantiate &&
    path?.ObjectPathType === pathTypes.method &&
    !harmless.test(path.Name)
  );
}

/** What the log shows where the add-in was left without an answer. */
const noAnswer: BatchError = {
  Code: "silence",
  Message: "no answer comes",
  ActionIndex: 0,
  Location: "",
  HttpStatusCode: 0,
};

function withinLimit(answer: BatchAnswer): BatchAnswer {
  if (byteLength(JSON.stringify(answer)) <= largestPayload) return answer;
  const { code, message } = new ExcelError("ResponsePayloadSizeLimitExceeded");
  return {
    Results: [],
    Error: { Code: code, Message: message, ActionIndex: 0, Location: "", HttpStatusCode: 400 },
  };
}
