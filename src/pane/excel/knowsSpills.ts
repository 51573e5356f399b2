/** Whether this Excel tells what arrays fill: it learnt to spill them with ExcelApi 1.12. */
export function knowsSpills(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}
