/** What the command line says. */
export const cli = {
  usage: "Usage: npm run make -- TEMPLATE [options]",
  templates: "Templates:",
  options: "Options:",
  "option.language": "language of the sheets: en-US or zh-CN (default {value})",
  "option.people": "names, separated by commas: one sheet each",
  "option.start": "any day of the period, such as 2026-11-23 (default: today)",
  "option.saturday": "let the week go on to Saturday (weekly plan only)",
  "option.sample": "fill the sheets with sample data",
  "option.formulas": "plain needs no add-in, live uses the SALES functions (default plain)",
  "option.open": "leave the formulas unprotected",
  "option.out": "folder for the file (default: the current one)",
  "option.help": "show this help",
  wrote: "Wrote {file}: {sheets}",
  "error.template": "There is no template “{value}”. Run without arguments to list them.",
  "error.language": "--language {value}: choose en-US or zh-CN.",
  "error.start": "--start {value}: not a valid date. Write it as 2026-11-23.",
  "error.saturday": "--saturday: {value} shows no days of the week. Leave it out.",
  "error.formulas": "--formulas {value}: choose live or plain.",
  "error.arguments": "Not understood: {value}",
  "error.out": "The file cannot be written to {value}: {reason}",
  "programs.installing": "Installing what is missing: {packages}",
  "programs.missing":
    "Missing: {programs}. Please install it; on Debian or Ubuntu: sudo apt-get install {packages}",
  "workbench.at": "The workbench opens at {url}. Stop it with Ctrl+C.",
  "workbench.certificate":
    "The browser warns once, because this machine signed the certificate itself: choose Advanced, then Proceed to localhost.",
  "workbench.noScreen":
    "No screen was found, so no browser was opened. Open the address on this machine yourself.",
} as const;
