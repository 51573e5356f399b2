import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { tabOn } from "../tabOn";
import { useScreenText } from "./useScreenText";

const useStyles = makeStyles({
  back: { marginLeft: "-8px", minWidth: 0, paddingLeft: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, outlineStyle: "none", margin: `${tokens.spacingVerticalXS} 0 0` },
});

export type ViewHeadProps = { children: ReactNode; onBack: () => void };

/** The way back to the questions, and the heading of what was opened, which takes the focus. */
export function ViewHead({ children, onBack }: ViewHeadProps) {
  const styles = useStyles();
  const text = useScreenText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        className={styles.back}
        onClick={onBack}
      >
        {text("back")}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title} onKeyDown={tabOn}>
        {children}
      </h2>
    </>
  );
}
