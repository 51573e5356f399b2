import { useEffect, useRef } from "react";
import { useText } from "../grid/useText";
import type { Host } from "../host/host";
import { FailureForm } from "./FailureForm";
import { Icon } from "./Icon";
import { kilobytes } from "./kilobytes";
import { requestedMembers } from "./requestedMembers";
import { StateFields } from "./StateFields";
import { useLog } from "./useLog";

/** What the task pane asked for, sync by sync, with what failed; and the way to make a sync fail. */
export function LogDrawer({ host, onClose }: { host: Host; onClose(): void }) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const requests = useLog(host);
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [requests]);

  return (
    <section aria-label={text("log.name")} className="log-drawer">
      <div className="log-head">
        <h2>{text("log.title")}</h2>
        <FailureForm host={host} />
        <button
          className="strip-button"
          disabled={requests.length === 0}
          onClick={() => host.log.clear()}
          type="button"
        >
          {text("log.clear")}
        </button>
        <button aria-label={text("log.close")} className="strip-button" onClick={onClose} type="button">
          <Icon name="close" />
        </button>
        <StateFields workbook={host.workbook} />
      </div>
      {requests.length === 0 ? (
        <p className="log-empty">{text("log.empty")}</p>
      ) : (
        <ol className="log-lines" ref={list} tabIndex={0}>
          {requests.map(({ actions, batch, bytes, error }, at) => (
            <li key={at}>
              {text("log.sync", {
                actions,
                members: requestedMembers(batch),
                size: kilobytes(bytes),
                sync: at + 1,
              })}
              {error && (
                <strong className="log-failure">
                  {text(error.Location ? "log.failureAt" : "log.failure", {
                    code: error.Code,
                    message: error.Message,
                    place: error.Location,
                  })}
                </strong>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
