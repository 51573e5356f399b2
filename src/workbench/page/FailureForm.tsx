import { useState, type FormEvent } from "react";
import { useText } from "../grid/useText";
import type { PaneHost } from "./paneHost";

/** Errors of Excel worth trying, by their codes. */
const codes = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "RequestPayloadSizeLimitExceeded",
  "GeneralException",
  "RequestAborted",
  "ConnectionFailure",
] as const;

/** Makes one of the pane's next syncs fail, to see what the pane says then. */
export function FailureForm({ host }: { host: PaneHost }) {
  const text = useText();
  const [sync, setSync] = useState(1);
  const [code, setCode] = useState<string>(codes[0]);
  const [middle, setMiddle] = useState(false);
  const { failure } = host;

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    host.failAtSync(failure ? null : { code, middle, sync });
  }

  return (
    <form className="strip-field" onSubmit={handleSubmit}>
      {failure ? (
        <span role="status">{text("failure.armed", { count: failure.sync })}</span>
      ) : (
        <>
          <label className="strip-field">
            {text("failure.at")}
            <input
              max={99}
              min={1}
              onChange={({ target }) => setSync(Math.max(1, Math.round(target.valueAsNumber) || 1))}
              type="number"
              value={sync}
            />
          </label>
          <label className="strip-field">
            {text("failure.code")}
            <select onChange={({ target }) => setCode(target.value)} value={code}>
              {codes.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <label className="strip-field">
            <input checked={middle} onChange={({ target }) => setMiddle(target.checked)} type="checkbox" />
            {text("failure.middle")}
          </label>
        </>
      )}
      <button className="strip-button" type="submit">
        {text(failure ? "failure.disarm" : "failure.set")}
      </button>
    </form>
  );
}
