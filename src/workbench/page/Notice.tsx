import { useText } from "../grid/useText";
import { Icon } from "./Icon";

export type NoticeText = { failed: boolean; text: string };

/** A line that says what has just happened to the workbook's file. */
export function Notice({ notice, onClose }: { notice: NoticeText; onClose(): void }) {
  const text = useText();
  return (
    <div
      className={notice.failed ? "notice notice-failure" : "notice"}
      role={notice.failed ? "alert" : "status"}
    >
      <span>{notice.text}</span>
      <button aria-label={text("refusal.close")} className="strip-button" onClick={onClose} type="button">
        <Icon name="close" />
      </button>
    </div>
  );
}
