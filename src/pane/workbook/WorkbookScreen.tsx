import { useContext, useEffect } from "react";
import { ScreenLayout } from "../components/ScreenLayout";
import type { ScreenProps } from "../Screen";
import { WorkbookContext } from "../workbookContext";
import { CheckSection } from "./CheckSection";
import { FormulasSection } from "./FormulasSection";
import { OutsideNotice } from "./OutsideNotice";
import { SheetsSection } from "./SheetsSection";
import { useWork } from "./useWork";
import { WorkStatus } from "./WorkStatus";

/** The sheets of the open workbook: to find, to send, to check. */
export function WorkbookScreen({ shown }: ScreenProps) {
  const workbook = useContext(WorkbookContext);
  const actions = useWork();

  // Sheets come and go while other screens are in view: they are read whenever this one comes into view.
  const { list } = actions;
  useEffect(() => {
    if (shown) list();
  }, [shown, workbook]);

  if (workbook === null) {
    return (
      <ScreenLayout>
        <OutsideNotice />
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout foot={<WorkStatus actions={actions} />}>
      <SheetsSection actions={actions} />
      <CheckSection actions={actions} />
      <FormulasSection actions={actions} />
    </ScreenLayout>
  );
}
