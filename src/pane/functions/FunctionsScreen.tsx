import { useContext, useEffect, useState } from "react";
import { LaterPart } from "./LaterPart";
import { ScreenLayout } from "../components/ScreenLayout";
import type { ScreenProps } from "../Screen";
import { WorkbookContext } from "../workbookContext";
import { textsFor, type ArgumentTexts } from "./argumentTexts";
import { QuestionList } from "./QuestionList";
import { questionFor } from "./questionFor";
import type { Question } from "./questions";
import { useActiveCell } from "./useActiveCell";
import { useTypedArguments } from "./useTypedArguments";

/** Functions, what they calculate and why come when a question is chosen. */
const fetchFunction = () => import("./FunctionView");
const fetchCell = () => import("./CellView");

type View =
  | { kind: "questions"; left: Question["key"] | "cell" | null }
  | { kind: "function"; question: Question }
  /** Each time that it is asked for, the cell is looked at anew. */
  | { kind: "cell"; turn: number };

/** Choosing a question, then giving the numbers and seeing the answer and why; or asking why of a cell. */
export function FunctionsScreen({ asked, shown }: ScreenProps) {
  const cells = useContext(WorkbookContext)?.cells ?? null;
  const followed = useActiveCell(cells, shown);
  const { setText, setTexts, typed } = useTypedArguments(followed.active?.sheet ?? null);
  const [view, setView] = useState<View>({ kind: "questions", left: null });
  const [words, setWords] = useState("");

  useEffect(() => {
    if (asked?.command === "explainCell") setView(explainedAgain);
    if (asked?.command === "functionHelp") setView({ kind: "questions", left: null });
  }, [asked]);

  function choose(question: Question): void {
    setTexts(question.id, textsFor(question, typed));
    setView({ kind: "function", question });
  }

  function edit(id: Question["id"], texts: ArgumentTexts): void {
    setTexts(id, texts);
    setView({ kind: "function", question: questionFor(id, texts) });
  }

  switch (view.kind) {
    case "questions":
      return (
        <ScreenLayout>
          <QuestionList
            focused={view.left}
            onChoose={choose}
            onExplain={cells && (() => setView(explainedAgain))}
            onWords={setWords}
            words={words}
          />
        </ScreenLayout>
      );
    case "function":
      return (
        <LaterPart key={view.question.key} fetch={fetchFunction}>
          {({ FunctionView }) => (
            <FunctionView
              cells={cells}
              followed={followed}
              onBack={() => setView({ kind: "questions", left: view.question.key })}
              onText={(name, text) => setText(view.question.id, name, text)}
              question={view.question}
              texts={typed[view.question.id] ?? {}}
            />
          )}
        </LaterPart>
      );
    case "cell":
      return (
        <LaterPart key={view.turn} fetch={fetchCell}>
          {({ CellView }) => (
            <CellView
              cells={cells}
              followed={followed}
              onBack={() => setView({ kind: "questions", left: "cell" })}
              onEdit={edit}
            />
          )}
        </LaterPart>
      );
  }
}

function explainedAgain(view: View): View {
  return { kind: "cell", turn: view.kind === "cell" ? view.turn + 1 : 0 };
}
