import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext, useMemo } from "react";
import type { FunctionId } from "../../../functions/customFunction";
import { LanguageContext } from "../../languageContext";
import type { CallOutcome } from "../calls/answerCall";
import { explainedCell } from "../explanation/explainedCell";
import type { Explaining } from "../explanation/LaterExplanation";
import { useScreenText } from "../useScreenText";

const useStyles = makeStyles({
  result: {
    whiteSpace: "nowrap",
    marginRight: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

const first = { row: 0, column: 0 };

export type ShortResultProps = {
  explaining: Explaining;
  id: FunctionId;
  outcome: CallOutcome & { state: "answered" };
};

/** What the formula will show, in view while its arguments are typed. */
export function ShortResult({ explaining, id, outcome }: ShortResultProps) {
  const styles = useStyles();
  const text = useScreenText();
  const language = useContext(LanguageContext);
  const { answer, given } = outcome;
  const size = { rows: answer.length, columns: answer[0]?.length ?? 0 };
  const explained = useMemo(
    () => explainedCell(explaining, language, { id, given, answer, place: first }),
    [answer, explaining, given, id, language],
  );
  const isSingle = size.rows * size.columns === 1;
  const result = isSingle && typeof explained === "object" ? explained.result : text("result.size", size);
  return (
    <Text weight="semibold" className={styles.result}>
      {result}
    </Text>
  );
}
