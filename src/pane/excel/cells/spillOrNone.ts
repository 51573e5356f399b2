/**
 * Gives what is asked about spilled arrays. An Excel without them refuses the question, at once or when it is sent,
 * and then nothing spills: it has a sync of its own.
 */
export async function spillOrNone(
  context: Excel.RequestContext,
  ask: () => Excel.Range,
): Promise<Excel.Range | null> {
  try {
    const range = ask();
    await context.sync();
    return range.isNullObject ? null : range;
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "ApiNotFound") return null;
    throw error;
  }
}
