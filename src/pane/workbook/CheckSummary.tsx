import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckedSheet } from "../care";
import { Message } from "../components/Message";
import { useWorkbookText } from "./useWorkbookText";

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2 },
});

export type CheckSummaryProps = { checked: CheckedSheet };

/** How much a look through a sheet brought, and what was looked at. */
export function CheckSummary({ checked }: CheckSummaryProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  const { findings, form } = checked;
  const { name } = checked.sheet;
  if (findings.length === 0) {
    return (
      <Message intent="success" title={text("check.none", { name })}>
        {form === "moved" ? text("check.moved") : text(`check.none.${form}`)}
      </Message>
    );
  }
  return (
    <>
      <Text weight="semibold" block>
        {text(`check.result.${findings.length === 1 ? "one" : "many"}`, { name, count: findings.length })}
      </Text>
      {form !== "checked" && (
        <Text size={200} className={styles.text} block>
          {text(form === "moved" ? "check.moved" : "check.other")}
        </Text>
      )}
    </>
  );
}
