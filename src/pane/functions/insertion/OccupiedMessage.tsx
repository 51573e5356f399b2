import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import type { Survey } from "../../cells";
import { Message } from "../../components/Message";
import { LanguageContext } from "../../languageContext";
import { listOf } from "../../listOf";
import { areaAddress } from "../../../sheet/address";
import { cellText } from "../cellText";
import { useScreenText } from "../useScreenText";
import type { Target } from "./insertion";

/** How many addresses a sentence bears. */
const mostNamed = 6;
const longestContent = 60;

export type OccupiedMessageProps = {
  onLeave: () => void;
  onWrite: () => void;
  survey: Survey;
  target: Target;
};

/** Asks before a formula replaces something, or comes where it cannot show its result. */
export function OccupiedMessage({ onLeave, onWrite, survey, target }: OccupiedMessageProps) {
  const text = useScreenText();
  const language = useContext(LanguageContext);
  const address = cellText(target.cell);
  const { content, inTheWay } = survey;
  const area = areaAddress({ row: target.cell.row, column: target.cell.column, ...target.size });
  const [named, others] = [inTheWay.slice(0, mostNamed), inTheWay.length - mostNamed];
  const addresses = listOf(
    language,
    others > 0 ? [...named, text("occupied.spill.more", { count: others })] : named,
  );
  return (
    <Message
      intent="warning"
      title={content === "" ? text("occupied.spill") : text("occupied.cell", { address })}
      actions={
        <>
          <Button size="small" onClick={onWrite}>
            {text("occupied.write")}
          </Button>
          <Button size="small" appearance="subtle" autoFocus onClick={onLeave}>
            {text("occupied.leave")}
          </Button>
        </>
      }
    >
      {content !== "" && <div>{text("occupied.cell.text", { content: shortened(content) })}</div>}
      {inTheWay.length > 0 && <div>{text("occupied.spill.text", { area, addresses })}</div>}
    </Message>
  );
}

function shortened(content: string): string {
  return content.length > longestContent ? `${content.slice(0, longestContent)}…` : content;
}
