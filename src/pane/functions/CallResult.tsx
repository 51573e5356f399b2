import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useContext } from "react";
import type { FunctionId } from "../../functions/customFunction";
import { LanguageContext } from "../languageContext";
import { listOf } from "../listOf";
import { argumentLabel } from "./argumentMeaning";
import { ExplainedAnswer } from "./explanation/ExplainedAnswer";
import { LaterExplanation } from "./explanation/LaterExplanation";
import type { Answering } from "./useCallOutcome";
import { ScreenFailure } from "./ScreenFailure";
import { useScreenText } from "./useScreenText";

const useStyles = makeStyles({
  result: { marginTop: tokens.spacingVerticalL },
  head: { display: "flex", justifyContent: "space-between", flexWrap: "wrap" },
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: 0 },
});

export type CallResultProps = {
  answering: Answering;
  id: FunctionId;
  /** The cell of the answer that is asked about first. */
  place?: { row: number; column: number };
};

/** What came of a call: its answer with the explanation, or what is still missing. */
export function CallResult({ answering, id, place }: CallResultProps) {
  const styles = useStyles();
  const text = useScreenText();
  const language = useContext(LanguageContext);
  return (
    <section className={styles.result} aria-label={text("result")}>
      <div className={styles.head}>
        <h3 className={styles.title}>{text("result")}</h3>
        {answering.isLate && answering.state !== "working" && (
          <Text size={200}>{text("result.working")}</Text>
        )}
      </div>
      <div aria-busy={answering.isLate} aria-live="polite">
        {answering.state === "working" && <Text size={200}>{text("result.working")}</Text>}
        {answering.state === "open" && (
          <Text size={200}>
            {text("result.open", {
              names: listOf(
                language,
                answering.missing.map((name) => argumentLabel(language, { name })),
              ),
            })}
          </Text>
        )}
        {answering.state === "wrong" && <Text size={200}>{text("result.wrong")}</Text>}
        {answering.state === "failed" && (
          <ScreenFailure
            failure={answering.failure}
            onRetry={answering.retry}
            title={text("failed.answer")}
          />
        )}
        {answering.state === "answered" && (
          <LaterExplanation>
            {(explaining) => (
              <ExplainedAnswer
                explaining={explaining}
                id={id}
                outcome={answering}
                {...(place && { place })}
              />
            )}
          </LaterExplanation>
        )}
      </div>
    </section>
  );
}
