import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useContext, useRef, useState } from "react";
import type { SettingsTextKey } from "../../locales/settingsScreen";
import { changedStages } from "../../settings/changedSettings";
import { openStageLimits } from "../../settings/limits";
import type { StageKind } from "../../settings/stageKinds";
import { ownStagesOf } from "../../templates/forms/funnelParts/ownStagesOf";
import type { StageSet } from "../../templates/forms/funnelParts/stageSet";
import { stageSetFor } from "../../templates/forms/funnelParts/stageSetFor";
import { stageSets } from "../../templates/forms/funnelParts/stageSets";
import { stageText } from "../../templates/forms/funnelParts/stageText";
import { LanguageContext } from "../languageContext";
import { useSettings } from "../useSettings";
import { DaysField } from "./DaysField";
import { withNewStage } from "./editStages";
import { rateText } from "./rateText";
import { SettingsGroup } from "./SettingsGroup";
import { StageList } from "./StageList";
import { useSettingsText } from "./useSettingsText";

const useStyles = makeStyles({
  picture: { color: tokens.colorNeutralForeground2 },
  add: { justifySelf: "start" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

export type StagesGroupProps = { kind: StageKind };

/** The stages of one kind of deal. */
export function StagesGroup({ kind }: StagesGroupProps) {
  const styles = useStyles();
  const text = useSettingsText();
  const language = useContext(LanguageContext);
  const { settings, store } = useSettings();
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const own = settings.stages?.[kind];
  const set = stageSetFor(kind, own);
  const { least, most } = openStageLimits[kind];
  const names = [...set.open, set.won].map(({ name }) => stageText(language, name));

  const hints: readonly SettingsTextKey[] = [
    "stages.rates.hint",
    ...(kind === "keyAccounts" ? [] : ["stages.shape.hint" as const]),
    ...(least === most ? ["stages.fixed.hint" as const] : []),
  ];

  function change(changed: StageSet, said = ""): void {
    store.change(changedStages(settings, kind, ownStagesOf(kind, changed)));
    setTold(said);
  }

  function handleAdd(): void {
    let number = set.open.length + 1;
    while (names.includes(text("stages.new", { number }))) number += 1;
    change(withNewStage(set, text("stages.new", { number })));
    // The new stage is there with the next picture of the screen.
    requestAnimationFrame(() => {
      const input = list.current?.querySelector<HTMLInputElement>(":scope > li:nth-last-child(2) input");
      input?.focus();
      input?.select();
    });
  }

  return (
    <SettingsGroup
      title={text(`stages.${kind}`)}
      onReset={own && (() => store.change(changedStages(settings, kind, undefined)))}
    >
      <Text size={200} className={styles.picture}>
        {[...set.open, { winRate: 1 }]
          .map(({ winRate }, at) => text("stages.step", { name: names[at] ?? "", rate: rateText(winRate) }))
          .join(" → ")}
      </Text>
      <StageList
        ref={list}
        fixed={least === most}
        least={least}
        names={names}
        onChange={change}
        set={set}
        standard={stageSets[kind]}
        kind={kind}
      />
      <div role="status" className={styles.hidden}>
        {told}
      </div>
      {least < most && (
        <Button
          size="small"
          className={styles.add}
          icon={<Add20Regular />}
          disabledFocusable={set.open.length >= most}
          title={set.open.length >= most ? text("stages.add.most", { most }) : undefined}
          onClick={handleAdd}
        >
          {text("stages.add")}
        </Button>
      )}
      <div className={styles.picture}>
        {hints.map((hint) => (
          <Text key={hint} size={200} block>
            {text(hint)}
          </Text>
        ))}
      </div>
      <DaysField
        days={set.daysInStage}
        onChange={(daysInStage) => change({ ...set, daysInStage })}
        standard={stageSets[kind].daysInStage}
      />
    </SettingsGroup>
  );
}
