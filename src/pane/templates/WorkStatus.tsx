import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WorkActions } from "./useWork";
import { WorkMessage } from "./WorkMessage";
import { tabOn } from "../tabOn";

const useStyles = makeStyles({
  status: {
    outlineStyle: "none",
    maxHeight: "60vh",
    overflowY: "auto",
    ":not(:empty)": { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  },
});

export type WorkStatusProps = { actions: WorkActions };

/** The place where the pane says what it is doing and what came of it; screen readers hear it too. */
export function WorkStatus({ actions }: WorkStatusProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { state } = actions.work;

  // A button that was pressed may have gone with its message: the keyboard then goes on from here.
  const last = useRef(state);
  useEffect(() => {
    if (state !== last.current && document.activeElement === document.body) place.current?.focus();
    last.current = state;
  }, [state]);

  return (
    <div role="status" ref={place} tabIndex={-1} className={styles.status} onKeyDown={tabOn}>
      {state !== "idle" && <WorkMessage actions={actions} />}
    </div>
  );
}
