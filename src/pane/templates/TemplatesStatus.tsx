import { useContext } from "react";
import { CloseButton } from "../components/CloseButton";
import { Message } from "../components/Message";
import type { WorkWords } from "../components/WorkMessage";
import { WorkStatus } from "../components/WorkStatus";
import { LanguageContext } from "../languageContext";
import { listOf } from "../listOf";
import { useText } from "../useText";
import type { Progress } from "../work";
import { MadeMessage } from "./MadeMessage";
import type { TemplatesKinds, TemplatesWork } from "./useTemplatesWork";

export type TemplatesStatusProps = { actions: TemplatesWork };

/** Where the sheets stand that were asked for. */
export function TemplatesStatus({ actions }: TemplatesStatusProps) {
  const text = useText();
  const language = useContext(LanguageContext);
  const { at, goTo, remove } = actions;

  function inserting({ done, all }: Progress): string {
    return all === 1
      ? text("inserting.one", { percent: Math.round(done * 100) })
      : text("inserting.many", { done: Math.floor(done), all });
  }

  const words: WorkWords<TemplatesKinds> = {
    working: (task, progress) =>
      progress ? inserting(progress) : text(task === "remove" ? "removing" : "download.working"),
    failed: (task) => text(`failed.${task}`),
    reason: ({ task }) => (task === "download" ? text("failed.download.text") : undefined),
    cancelled: () => text("cancelled.text"),
    offer: (sheets) => <MadeMessage onGoTo={goTo} onRemove={remove} sheets={sheets} />,
    news: (news) =>
      news.kind === "removed" ? (
        <Message intent="info" title={text("removed")} actions={<CloseButton onClose={at.close} />}>
          {text("removed.text", {
            names: listOf(
              language,
              news.sheets.map(({ name }) => name),
            ),
          })}
        </Message>
      ) : (
        <Message intent="success" title={text("downloaded")} actions={<CloseButton onClose={at.close} />}>
          {text("downloaded.text", { file: news.file })}
        </Message>
      ),
  };
  return <WorkStatus at={at} words={words} />;
}
