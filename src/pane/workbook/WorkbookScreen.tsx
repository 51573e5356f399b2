import { useContext, useEffect } from "react";
import { ScreenLayout } from "../components/ScreenLayout";
import type { ScreenProps } from "../Screen";
import type { OpenWorkbook } from "../workbook";
import { WorkbookContext } from "../workbookContext";
import { CheckSection } from "./CheckSection";
import { FormulasSection } from "./FormulasSection";
import { OutsideNotice } from "./OutsideNotice";
import { SheetsSection } from "./SheetsSection";
import { useWorkbookWork } from "./useWorkbookWork";
import { WorkbookStatus } from "./WorkbookStatus";

/** The sheets of the open workbook: to find, to send, to check. */
export function WorkbookScreen({ shown }: ScreenProps) {
  const workbook = useContext(WorkbookContext);
  if (workbook !== null) return <OpenWorkbookScreen shown={shown} workbook={workbook} />;
  return (
    <ScreenLayout>
      <OutsideNotice />
    </ScreenLayout>
  );
}

function OpenWorkbookScreen({ shown, workbook }: { shown: boolean; workbook: OpenWorkbook }) {
  const actions = useWorkbookWork(workbook);

  // Sheets come and go while other screens are in view: they are read whenever this one comes into view.
  const { list } = actions;
  useEffect(() => {
    if (shown) list();
  }, [shown, workbook]);

  return (
    <ScreenLayout foot={<WorkbookStatus actions={actions} />}>
      <SheetsSection actions={actions} />
      <CheckSection actions={actions} />
      <FormulasSection actions={actions} />
    </ScreenLayout>
  );
}
