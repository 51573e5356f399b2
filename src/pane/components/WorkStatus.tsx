import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { tabOn } from "../tabOn";
import type { WorkKinds } from "../work";
import { WorkMessage, type WorkMessageProps } from "./WorkMessage";

const useStyles = makeStyles({
  status: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    outlineStyle: "none",
    maxHeight: "60vh",
    overflowY: "auto",
    ":not(:empty)": { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
    ":not(:empty):last-child": { paddingBottom: tokens.spacingVerticalM },
  },
});

/** The place where a screen says what it is doing and what came of it; screen readers hear it too. */
export function WorkStatus<Kinds extends WorkKinds>(props: WorkMessageProps<Kinds>) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { failedBeside, offer, work } = props.at;

  // A button that was pressed may have gone with its message: the keyboard then goes on from here.
  const said = failedBeside ?? (work.state === "idle" ? offer : work.state);
  const last = useRef(said);
  useEffect(() => {
    if (said !== last.current && document.activeElement === document.body) place.current?.focus();
    last.current = said;
  }, [said]);

  return (
    <div role="status" ref={place} tabIndex={-1} className={styles.status} onKeyDown={tabOn}>
      <WorkMessage {...props} />
    </div>
  );
}
