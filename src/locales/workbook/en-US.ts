/** What the workbook says when it refuses what a person entered. */
export const workbookTexts = {
  "protected.title": "The sheet is protected",
  "protected.message": "This cell is locked. To change it, unprotect the sheet first.",
  "validation.title": "The entry is not allowed",
  "validation.message": "This cell only accepts certain values, and this is not one of them.",
  "formula.title": "There is a problem with this formula",
  "formula.message": "If you did not mean to type a formula, put an apostrophe (') in front.",
  "paste.title": "The paste does not fit",
  "paste.message": "What you copied reaches over the edge of the sheet.",
} as const;
