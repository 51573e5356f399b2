const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook's bytes to the browser as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: spreadsheet }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some web views read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
