import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { stageKinds } from "../../settings/stageKinds";
import { ScreenLayout } from "../components/ScreenLayout";
import { WorkProgress } from "../components/WorkProgress";
import type { ScreenProps } from "../Screen";
import { useSettings } from "../useSettings";
import { ForecastGroup } from "./ForecastGroup";
import { GeneralGroup } from "./GeneralGroup";
import { KeptStatus } from "./KeptStatus";
import { ProblemsContext } from "./problemsContext";
import { SettingsNotices } from "./SettingsNotices";
import { StagesGroup } from "./StagesGroup";
import { useSettingsText } from "./useSettingsText";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: `${tokens.spacingVerticalXS} 0` },
  place: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalM },
  groups: { marginTop: tokens.spacingVerticalM },
});

/** What a company does in its own way, kept where its sheets are made. */
export function SettingsScreen({ shown, today }: ScreenProps) {
  const styles = useStyles();
  const text = useSettingsText();
  const { keeping, store } = useSettings();
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());

  // A colleague may have changed them since the last time.
  useEffect(() => {
    if (shown) void store.read();
  }, [shown, store]);

  const tell = useCallback((entry: string, isWrong: boolean) => {
    setWrong((now) => {
      if (now.has(entry) === isWrong) return now;
      return new Set(isWrong ? [...now, entry] : [...now].filter((other) => other !== entry));
    });
  }, []);

  if (store.keeper === null || keeping.state === "unread") {
    return (
      <ScreenLayout>
        <WorkProgress label={text("reading")} />
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout foot={<KeptStatus wrong={wrong.size > 0} />}>
      <h2 className={styles.title}>{text("title")}</h2>
      <Text size={200} block className={styles.place}>
        {text(`place.${store.keeper.place}`)}
      </Text>
      <SettingsNotices />
      <ProblemsContext.Provider value={tell}>
        <div className={styles.groups}>
          <GeneralGroup today={today} />
          <ForecastGroup />
          {stageKinds.map((kind) => (
            <StagesGroup key={kind} kind={kind} />
          ))}
        </div>
      </ProblemsContext.Provider>
    </ScreenLayout>
  );
}
