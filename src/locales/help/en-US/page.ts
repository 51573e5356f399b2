/** What all help pages share, in English. */
export const page = {
  "page.home": "Funnelbook functions",
  "page.language": "English",
  "page.title": "SALES.{id} · Funnelbook",

  "heading.question": "What it answers",
  "heading.syntax": "Syntax",
  "heading.formula": "Formula and source",
  "heading.parameters": "Parameters",
  "heading.words": "Words to choose from",
  "heading.examples": "Examples",
  "heading.rounding": "Rounding and ties",
  "heading.team": "For a whole team",
  "heading.limits": "What it does not do",
  "heading.errors": "Errors and what to do",
  "heading.functions": "All functions",
  "heading.rules": "What holds for all of them",

  "index.title": "Funnelbook functions",
  "index.summary":
    "Functions for Excel that say how much is missing from a quota, how likely it is to be reached, and how to split it. Type =SALES. in a cell to see them listed.",
  "index.rules":
    "The same input gives the same answer everywhere: nothing is drawn at random, and no function looks at the clock. Where a day matters it is an argument; write =TODAY() in one cell and refer to that.\nAn empty cell counts as 0. Leave out an optional argument by leaving its place empty, as in (100,50,,7).\nRates are numbers from 0 to 1; 40% is 0.4. Amounts may be in any unit of money, as long as it is the same throughout.\nText where a number belongs is an error, never 0. An error says which argument and which cell is wrong and what to do.\nWords such as “all” are understood in English and in Chinese, in capitals or not, whatever the language of Excel.\nAnswers of more than one cell spill into the cells beside and below, which must be empty. Excel 2021, Microsoft 365 and Excel on the web do this.\nNothing leaves your workbook: the functions calculate on your machine.\n“Sales models” with a section stands for the formulas of published Chinese sales-management training material, in the numbering by which Funnelbook restates them.",

  "parameter.required": "required",
  "parameter.optional": "optional",

  "unit.amount": "Unit: any unit of money, the same for all amounts.",
  "unit.rate": "Unit: a rate from 0 to 1, that is 0% to 100%.",
  "unit.weeks": "Unit: weeks, also parts of weeks.",
  "unit.deals": "Unit: deals, 0 or more, also parts of deals.",
  "unit.quantity": "Unit: that of the total, such as money, pieces or deals.",
  "unit.weight": "Unit: none; only the proportions count.",
  "unit.count": "Unit: a whole number above 0.",
  "unit.days": "Unit: calendar days, a whole number of 0 or more.",
  "unit.date": "Unit: a date; a time of day is cut off.",
  "unit.changes": "Unit: dates in the first column, 1 or 0 in the second; empty rows are left out.",
  "unit.score": "Unit: a score from 1 to 5, or on your own scale with your own threshold.",
  "unit.word": "A word in quotation marks, or a cell that contains it.",

  "words.optional": "{name}: the first applies if it is left out",
  "words.required": "{name}",
  "words.meaning": "Meaning",

  "errors.note":
    "An error in an argument, such as #N/A, is passed on as it is. In all other cases the cell shows #VALUE!, or #N/A where there is nothing to correct but no answer either. Its card says why:",

  typed: "Typed in {cell}:",
  cells: "Cells of the sheet",
  about: "≈ {number}",
} as const;
