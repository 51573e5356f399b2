export const pane = {
  "app.title": "Funnelbook",
  "app.purpose": "Ready-made sheets for weekly plans, joint visits and sales funnels.",

  screens: "Screens",
  "screen.templates": "Sheets",
  "screen.functions": "Functions",
  "screen.workbook": "Workbook",
  "screen.settings": "Settings",
  "screen.fetching": "Opening…",
  "screen.failed": "This screen could not be opened",
  "screen.failed.text": "Check your network, then try again. Nothing in your workbook was changed.",

  "gallery.title": "Which sheet do you need?",
  "gallery.search": "Find a sheet",
  "gallery.none": "No sheet matches “{search}”.",
  "gallery.all": "Show all",
  "gallery.favourites": "Favourites",
  "gallery.favourite": "Favourite: {title}",
  "gallery.favourite.add": "Add to favourites",
  "gallery.favourite.remove": "Remove from favourites",
  "gallery.lastUsed": "Last used",
  "task.week": "Plan the week",
  "task.visit": "Accompany a rep",
  "task.funnel": "Check the funnel",
  "task.quota": "Set quotas",
  "task.forecast": "Forecast revenue",

  "options.back": "All sheets",
  "options.failed": "The options could not be opened",

  "period.week": "Week",
  "period.month": "Month",
  "period.quarter": "Quarter",
  "period.year": "Year",
  "period.previous.week": "Previous week",
  "period.previous.month": "Previous month",
  "period.previous.quarter": "Previous quarter",
  "period.previous.year": "Previous year",
  "period.next.week": "Next week",
  "period.next.month": "Next month",
  "period.next.quarter": "Next quarter",
  "period.next.year": "Next year",
  "period.day.week": "Any day in the week",
  "period.day.month": "Any day in the month",
  "period.day.quarter": "Any day in the quarter",
  "period.day.year": "Any day in the year",
  "period.invalid": "Choose a date from 2000 to 2099.",

  "people.label": "People",
  "people.placeholder": "Type a name, press Enter",
  "people.hint.none": "One sheet for each name. Without names you get one sheet with the name left blank.",
  "people.hint.one": "One sheet, for this name.",
  "people.hint.many": "{count} sheets, one for each name.",
  "people.hint.team": "One sheet with a row for each name.",
  "people.list": "Names",
  "people.remove": "Remove {name}",

  "language.label": "Language of the sheet",
  "language.en-US": "English",
  "language.zh-CN": "简体中文",

  "saturday.label": "Include Saturday",
  "saturday.hint": "Adds a sixth column for weeks with visits on Saturday.",

  "summary.label": "Add a summary sheet",
  "summary.hint": "A row for each person and the totals, by formulas that follow the sheets.",

  "rows.label": "Rows in the list",
  "rows.hint": "From {least} to {most}.",
  "rows.invalid": "Enter a whole number from {least} to {most}.",

  "currency.label": "Amounts in",

  "sample.label": "Fill in sample data",
  "sample.hint": "Shows the sheet in use. Type over it with your own data.",

  "formulas.label": "Formulas",
  "formulas.live": "SALES functions",
  "formulas.live.hint":
    "Short and easy to read. Someone without Funnelbook sees the last results, and #NAME? once Excel recalculates.",
  "formulas.plain": "Excel functions only",
  "formulas.plain.hint": "Longer, but they also calculate for someone without Funnelbook.",

  "protect.label": "Protect formulas",
  "protect.hint": "Only the cells to fill in can be changed, and Tab goes from one to the next. No password.",

  "insert.one": "Insert sheet",
  "insert.many": "Insert {count} sheets",
  "insert.note.one":
    "Adds a new sheet and changes nothing that is already there. Ctrl+Z cannot undo it; one click here removes it.",
  "insert.note.many":
    "Adds {count} new sheets and changes nothing that is already there. Ctrl+Z cannot undo it; one click here removes them.",
  download: "Download .xlsx",
  "download.working": "Making the file…",
  downloaded: "The file is ready",
  "downloaded.text": "{file} is in your downloads.",

  "inserting.one": "Inserting the sheet: {percent}%",
  "inserting.many": "Inserting sheets: {done} of {all}",
  cancel: "Cancel",
  cancelling: "Cancelling and tidying up…",
  cancelled: "Cancelled",
  "cancelled.text": "Nothing was added to the workbook.",

  "made.one": "The sheet is in the workbook",
  "made.many": "{count} sheets are in the workbook",
  "made.goTo": "Go there",
  "made.remove": "Remove",
  "made.remove.one": "Removing deletes it with everything typed in it since.",
  "made.remove.many": "Removing deletes them with everything typed in them since.",
  removing: "Removing…",
  removed: "Removed",
  "removed.text": "No longer in the workbook: {names}",

  "failed.insert": "The sheets were not inserted",
  "failed.goTo": "The sheet could not be shown",
  "failed.remove": "The sheets were not removed",
  "failed.download": "The file was not made",
  "failed.download.text": "Check the network connection and try again. If it fails again, reload the pane.",
  "failed.details": "Details for support",
  "failed.left.one": "This sheet could not be removed. Please delete it yourself: {names}.",
  "failed.left.many": "These sheets could not be removed. Please delete them yourself: {names}.",
  "failed.retry": "Try again",
  close: "Close",

  "reason.editing": "A cell is still being edited. Press Enter or Esc in the sheet, then try again.",
  "reason.protected-workbook":
    "The structure of this workbook is protected, so sheets cannot be added or removed. Switch off Review > Protect Workbook and try again, or use another workbook.",
  "reason.protected-sheet":
    "This sheet is protected. Choose Review > Unprotect Sheet and try again, or choose a cell on another sheet.",
  "reason.sheet-password":
    "A sheet is protected with a password. Choose Review > Unprotect Sheet, enter the password, then try again.",
  "reason.read-only":
    "This workbook is open as read-only. Choose Edit Workbook or save a copy, then try again there.",
  "reason.too-large":
    "That is more than Excel takes in one go. Try again with fewer rows in the list, or fewer names at a time.",
  "reason.host-busy": "Excel is busy. Wait until it has finished, close any open dialog, then try again.",
  "reason.connection-lost": "The connection to Excel was lost. Check your network, then try again.",
  "reason.name-taken":
    "Another sheet or table has just taken a name that was needed. Try again, and other names will be used.",
  "reason.not-supported":
    "This version of Excel is too old for these sheets. Download the file instead, or update to Excel 2021 or Microsoft 365.",
  "reason.sheet-missing": "The sheet is no longer in this workbook. Insert it again if you need it.",
  "reason.selection": "Select one block of cells in the sheet, then try again.",
  "reason.cancelled": "It was cancelled. Try again when you are ready.",
  "reason.unknown":
    "Excel refused and did not say why. Try again; if it happens again, send the details below to your support team.",

  "connection.waiting": "Connecting to Excel…",
  "connection.outside": "This is not Excel",
  "connection.outside.text":
    "This page is open outside Excel, so it cannot insert sheets. To insert them, choose Sales sheets on the Home tab in Excel. You can still download a file here.",
  "connection.unreachable": "Excel does not answer",
  "connection.unreachable.text":
    "Check your network, then try again. In a company network, ask IT to allow {source}. Until then you can download a file.",
  "connection.retry": "Try again",

  broken: "Something went wrong in this pane",
  "broken.text": "Your workbook is not affected. Reload the pane to continue; your choices are kept.",
  "broken.reload": "Reload",
} as const;
