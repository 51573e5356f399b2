import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { forwardRef } from "react";
import type { StageKind } from "../../settings/stageKinds";
import type { StageSet } from "../../templates/forms/funnelParts/stageSet";
import { changedStage, movedStage, withoutStage } from "./editStages";
import { StageMenu } from "./StageMenu";
import { StageRow } from "./StageRow";
import { useSettingsText } from "./useSettingsText";
import { useStageColumns } from "./useStageColumns";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  head: { color: tokens.colorNeutralForeground2 },
});

export type StageListProps = {
  /** Whether the stages keep their number and places. */
  fixed: boolean;
  /** How many open stages there must be. */
  least: number;
  /** What the stages are called, the won one last. */
  names: readonly string[];
  /** Called with what the set becomes, and what there is to say of it. */
  onChange: (set: StageSet, said?: string) => void;
  set: StageSet;
  standard: StageSet;
  kind: StageKind;
};

/** The stages from the first to the won one. */
export const StageList = forwardRef<HTMLOListElement, StageListProps>(function StageList(props, ref) {
  const { fixed, least, names, onChange, set, standard, kind } = props;
  const styles = useStyles();
  const columns = useStageColumns(kind);
  const text = useSettingsText();
  const last = set.open.length - 1;

  function move(from: number, to: number): void {
    onChange(movedStage(set, from, to), text("stages.moved", { name: names[from] ?? "", number: to + 1 }));
  }

  return (
    <div>
      <div aria-hidden className={mergeClasses(columns.row, styles.head)}>
        <Text size={200} className={columns.name}>
          {text("stages.name")}
        </Text>
        <Text size={200}>{text("stages.rate")}</Text>
        {kind !== "keyAccounts" && <Text size={200}>{text("stages.shape")}</Text>}
      </div>
      <ol ref={ref} className={styles.list}>
        {set.open.map((stage, at) => (
          <StageRow
            key={stage.stage}
            lower={at > 0 && stage.winRate < (set.open[at - 1]?.winRate ?? 0)}
            nameLabel={text("stages.name.of", { number: at + 1 })}
            onChange={(change) => onChange(changedStage(set, at, change))}
            others={names.filter((_, index) => index !== at)}
            stage={stage}
            standardName={standard.open.find((known) => known.stage === stage.stage)?.name}
            kind={kind}
            actions={
              !fixed && (
                <StageMenu
                  name={names[at] ?? ""}
                  onUp={at > 0 ? () => move(at, at - 1) : undefined}
                  onDown={at < last ? () => move(at, at + 1) : undefined}
                  onRemove={
                    set.open.length > least
                      ? () =>
                          onChange(withoutStage(set, at), text("stages.removed", { name: names[at] ?? "" }))
                      : undefined
                  }
                />
              )
            }
          />
        ))}
        <StageRow
          lower={false}
          nameLabel={text("stages.name.won")}
          onChange={({ name, shape }) =>
            onChange({
              ...set,
              won: { name: name ?? set.won.name, shape: shape ?? set.won.shape },
            })
          }
          others={names.slice(0, -1)}
          stage={{ name: set.won.name, shape: set.won.shape }}
          standardName={standard.won.name}
          kind={kind}
        />
      </ol>
    </div>
  );
});
