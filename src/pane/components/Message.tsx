import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  title: { display: "block" },
});

export type MessageProps = {
  actions?: ReactNode;
  children?: ReactNode;
  intent: NonNullable<MessageBarProps["intent"]>;
  title: string;
};

/** A message in the narrow strip of the pane: title, text and buttons, one below the other. */
export function Message({ actions, children, intent, title }: MessageProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
