import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

export type FormulaTextProps = { children: string };

/** A formula that is broken into lines behind its commas rather than within a number. */
export function FormulaText({ children }: FormulaTextProps) {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.formula}>
      {children.split(/(?<=[,;(])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </Text>
  );
}
