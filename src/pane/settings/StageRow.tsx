import { Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { StageKind } from "../../settings/stageKinds";
import { rateText } from "./rateText";
import { useSettingsText } from "./useSettingsText";
import { useStageColumns } from "./useStageColumns";
import { useTypedStage, type TypedStage } from "./useTypedStage";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  won: { textAlign: "center" },
  below: { gridColumn: "1 / -1", display: "block" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorNeutralForeground2 },
});

export type StageRowProps = TypedStage & {
  /** What can be done with the stage as a whole. */
  actions?: ReactNode;
  kind: StageKind;
  /** Whether it is less likely won than the stage before. */
  lower: boolean;
  nameLabel: string;
};

/** One stage: its name, its win rate, its part of the shape, and what is wrong with them. */
export function StageRow({ actions, kind, lower, nameLabel, ...typed }: StageRowProps) {
  const styles = useStyles();
  const columns = useStageColumns(kind);
  const text = useSettingsText();
  const id = useId();
  const { called, name, rate, shape } = useTypedStage(typed);
  const problem = name.problem ?? rate.problem ?? shape.problem;

  function given(label: string, wrong: string | null, className = styles.input) {
    return {
      ...{ "aria-label": label, autoComplete: "off", className },
      ...(wrong !== null && { "aria-invalid": true, "aria-describedby": id }),
    };
  }

  return (
    <li className={columns.row}>
      <Input {...name.input} {...given(nameLabel, name.problem, mergeClasses(styles.input, columns.name))} />
      {typed.stage.winRate === undefined ? (
        <Text className={styles.won}>{rateText(1)}</Text>
      ) : (
        <Input
          {...rate.input}
          {...given(text("stages.rate.of", { name: called }), rate.problem)}
          inputMode="decimal"
        />
      )}
      {kind !== "keyAccounts" && (
        <Input
          {...shape.input}
          {...given(text("stages.shape.of", { name: called }), shape.problem)}
          inputMode="decimal"
        />
      )}
      {actions}
      <div aria-live="polite" className={styles.below}>
        {problem !== null ? (
          <Text id={id} size={200} className={styles.wrong}>
            {problem}
          </Text>
        ) : (
          lower && (
            <Text size={200} className={styles.doubtful}>
              {text("stages.lower")}
            </Text>
          )
        )}
      </div>
    </li>
  );
}
