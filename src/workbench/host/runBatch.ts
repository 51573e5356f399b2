import { ExcelError } from "../workbook/excelError";
import { type Action, actionTypes, type Batch, type BatchAnswer } from "./batch";
import { EventRegistration } from "./eventRegistration";
import { type ApiVersion, type HostObject, isHostObject } from "./hostType";
import { ObjectPaths } from "./objectPaths";
import { queried } from "./query";
import type { References } from "./references";
import { memberName, memberOf } from "./requirementSet";

/** What a batch runs against. */
export type Session = {
  root: HostObject;
  /** Objects that a batch may make by the name of a service. */
  services: ReadonlyMap<string, HostObject>;
  /** Objects that the client library keeps over several batches. */
  references: References;
  version: ApiVersion;
  /** Takes a wish to hear of an event. */
  register(registration: EventRegistration): void;
  /** Throws where a failure was ordered before an action. */
  beforeAction(index: number): void;
};

/** Does the actions of a batch in order; the first that fails ends it, what was done before stays done. */
export function runBatch(batch: Batch, session: Session): BatchAnswer {
  const paths = new ObjectPaths(
    batch.ObjectPaths,
    session.root,
    session.services,
    session.references,
    session.version,
  );
  const answer: BatchAnswer = { Results: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      session.beforeAction(index);
      if (action.ActionType === actionTypes.trace) answer.TraceIds = [...(answer.TraceIds ?? []), action.Id];
      answer.Results.push({ ActionId: action.Id, Value: done(action, paths, session) });
    } catch (error) {
      const refusal = error instanceof ExcelError ? error : new ExcelError("GeneralException", String(error));
      answer.Error = {
        Code: refusal.code,
        Message: refusal.message,
        ActionIndex: index,
        Location: paths.location(action.ObjectPathId, action.Name),
        HttpStatusCode: refusal.code === "ItemNotFound" || refusal.code === "ApiNotFound" ? 404 : 400,
      };
      break;
    }
  }
  return answer;
}

function done(action: Action, paths: ObjectPaths, session: Session): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const object = paths.object(action.ObjectPathId);
  if (object.isNull) return null;
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return { ...object.id, ...referenceOf(object, session.references) };
    case actionTypes.query:
      return queried(object, action.QueryInfo ?? {}, session.version);
    case actionTypes.method:
      return called(object, action, paths, session);
    case actionTypes.setProperty:
      return put(object, action.Name, paths.given(action.ArgumentInfo)[0], session.version);
    default:
      throw new ExcelError(
        "ApiNotFound",
        `Actions of type ${action.ActionType} are not modelled by the workbench`,
      );
  }
}

function called(object: HostObject, action: Action, paths: ObjectPaths, session: Session): unknown {
  if (action.Name === "_KeepReference") return session.references.keep(object);
  if (action.Name === "_RemoveReference") return session.references.release(object);
  const member = memberOf(object, action.Name, session.version);
  if (member.kind !== "method") throw new ExcelError("InvalidOperation");
  const answer = member.call(paths.given(action.ArgumentInfo));
  if (answer instanceof EventRegistration) {
    session.register(answer);
    return null;
  }
  return isHostObject(answer) ? { ...answer.id } : (answer ?? null);
}

function put(object: HostObject, wireName: string, value: unknown, version: ApiVersion): null {
  const member = memberOf(object, wireName, version);
  if (member.kind !== "property" || !member.set) {
    throw new ExcelError(
      "ApiNotFound",
      `Setting ${object.typeName}.${memberName(wireName)} is not modelled by the workbench`,
    );
  }
  member.set(value);
  return null;
}

function referenceOf(object: HostObject, references: References): Record<string, string> {
  const name = references.nameOf(object);
  return name === undefined ? {} : { _ReferenceId: name };
}
