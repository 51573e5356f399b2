import { useReducer, useState, type FormEvent } from "react";
import { useText } from "../grid/useText";
import type { FailureKind } from "../host/failures";
import type { Host } from "../host/host";
import { NumberField } from "./NumberField";
import { useLog } from "./useLog";

/** Errors of Excel worth trying. */
const codes: readonly FailureKind[] = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ActivityLimitReached",
  "ConnectionFailure",
  "ItemAlreadyExists",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "Timeout",
  "GeneralException",
  "silence",
];

/** Makes one of the pane's next syncs fail, before its first action or after some of them, to see what the pane says. */
export function FailureForm({ host }: { host: Host }) {
  const text = useText();
  const [sync, setSync] = useState(1);
  const [action, setAction] = useState(0);
  const [code, setCode] = useState("InvalidOperationInCellEditMode");
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useLog(host);
  const waiting = host.failures.ordered[0];

  function named(kind: FailureKind): string {
    return kind === "silence" ? text("failure.silence") : kind;
  }

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const chosen = codes.find((one) => one === code);
    if (waiting || !chosen) host.failures.clear();
    else host.failures.failAtSync(sync, chosen, action);
    drawAgain();
  }

  return (
    <form className="failure-form" onSubmit={handleSubmit}>
      {waiting ? (
        <span role="status">
          {text("failure.waiting", { sync: waiting.sync, code: named(waiting.code) })}
        </span>
      ) : (
        <>
          <NumberField label={text("failure.sync")} least={1} onChange={setSync} value={sync} />
          <NumberField label={text("failure.action")} least={0} onChange={setAction} value={action} />
          <label className="strip-field">
            {text("failure.code")}
            <select onChange={({ target }) => setCode(target.value)} value={code}>
              {codes.map((one) => (
                <option key={one} value={one}>
                  {named(one)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <button className="strip-button" type="submit">
        {text(waiting ? "failure.clear" : "failure.set")}
      </button>
    </form>
  );
}
