import { useContext, useEffect, useRef } from "react";
import { LanguageContext, useText } from "../grid/useText";
import { FailureForm } from "./FailureForm";
import { Icon } from "./Icon";
import type { PaneHost } from "./paneHost";
import { useHostNews } from "./useHostNews";

/** What the pane asked for, line by line, with what failed loudly; and the way to make a sync fail. */
export function LogDrawer({ host, onClose }: { host: PaneHost; onClose(): void }) {
  const text = useText();
  const language = useContext(LanguageContext);
  const list = useRef<HTMLOListElement>(null);
  useHostNews(host);
  const { length } = host.log;
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [length]);

  return (
    <section aria-label={text("log.name")} className="log-drawer">
      <div className="log-head">
        <h2>{text("log.title")}</h2>
        <FailureForm host={host} />
        <button
          className="strip-button"
          disabled={length === 0}
          onClick={() => host.clearLog()}
          type="button"
        >
          {text("log.clear")}
        </button>
        <button aria-label={text("log.close")} className="strip-button" onClick={onClose} type="button">
          <Icon name="close" />
        </button>
      </div>
      {length === 0 ? (
        <p className="log-empty">{text("log.empty")}</p>
      ) : (
        <ol className="log-lines" ref={list} tabIndex={0}>
          {host.log.map((line, at) => (
            <li className={line.failed ? "log-failure" : undefined} key={at}>
              {line.time.toLocaleTimeString(language)} {line.text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
