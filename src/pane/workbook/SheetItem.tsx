import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useContext, useRef, useState } from "react";
import type { Identity } from "../../sheet/sheet";
import { LinkButton } from "../components/LinkButton";
import { LanguageContext } from "../languageContext";
import type { MadeSheet } from "../workbook";
import { RemoveQuestion } from "./RemoveQuestion";
import { sheetDescription } from "./sheetDescription";
import { useWorkbookText } from "./useWorkbookText";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
  },
  text: { color: tokens.colorNeutralForeground2 },
});

export type SheetItemProps = {
  busy: boolean;
  onGoTo: () => void;
  onRemove: () => void;
  sheet: MadeSheet & { identity: Identity; visible: boolean };
};

/** One sheet that Funnelbook made: what it is, whose, for when. */
export function SheetItem({ busy, onGoTo, onRemove, sheet }: SheetItemProps) {
  const styles = useStyles();
  const text = useWorkbookText();
  const language = useContext(LanguageContext);
  const [asking, setAsking] = useState(false);
  const removing = useRef<HTMLDivElement>(null);
  const { name, identity, visible } = sheet;
  const description = sheetDescription(language, identity);

  function handleRemove(): void {
    setAsking(false);
    onRemove();
  }

  function handleKeep(): void {
    setAsking(false);
    removing.current?.querySelector("button")?.focus();
  }

  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div>
          {visible ? (
            <LinkButton label={text("sheets.goTo", { name })} onClick={onGoTo}>
              {name}
            </LinkButton>
          ) : (
            <Text size={200}>
              {name} ({text("sheets.hidden")})
            </Text>
          )}
          <Text size={200} className={styles.text} block>
            {description?.title ?? text("sheets.unknown")}
          </Text>
          <Text size={200} className={styles.text} block>
            {description?.of}
          </Text>
        </div>
        <div ref={removing}>
          <Button
            size="small"
            aria-label={text("sheets.remove", { name })}
            aria-expanded={asking}
            disabledFocusable={busy}
            onClick={() => setAsking(true)}
          >
            {text("remove.one")}
          </Button>
        </div>
      </div>
      {asking && <RemoveQuestion busy={busy} name={name} onKeep={handleKeep} onRemove={handleRemove} />}
    </li>
  );
}
