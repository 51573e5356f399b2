import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useContext } from "react";
import type { Finding } from "../../care/findings/finding";
import { findingText, type FindingKey } from "../../locales/findings";
import { areaAddress } from "../../sheet/address";
import type { Area } from "../../sheet/area";
import { LinkButton } from "../components/LinkButton";
import { LanguageContext } from "../languageContext";
import { findingLine } from "./findingLine";
import { useWorkbookText } from "./useWorkbookText";

/** So many cells of a kind are listed; who has mended them looks again. */
const listed = 50;

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  text: { color: tokens.colorNeutralForeground2 },
});

export type FindingGroupProps = {
  findings: readonly Finding[];
  kind: FindingKey;
  onGoTo: (area: Area) => void;
};

/** The cells of one kind of finding, each of which leads there. */
export function FindingGroup({ findings, kind, onGoTo }: FindingGroupProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  const language = useContext(LanguageContext);
  return (
    <>
      <h3 className={styles.title}>
        {text("check.group", { finding: findingText(language, kind), count: findings.length })}
      </h3>
      <ul className={styles.list}>
        {findings.slice(0, listed).map((finding) => {
          const { area, detail } = finding;
          return (
            <li key={areaAddress(area)}>
              <LinkButton onClick={() => onGoTo(area)}>{findingLine(finding, text)}</LinkButton>
              {detail !== undefined && (
                <Text size={200} className={styles.text} block>
                  {detail}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      {findings.length > listed && (
        <Text size={200} className={styles.text} block>
          {text("check.more", { count: findings.length - listed })}
        </Text>
      )}
    </>
  );
}
