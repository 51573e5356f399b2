/** Gives jsdom what every web view of Excel has and jsdom has not; `files` collects what is downloaded. */
export function completeBrowser(): { files: { name: string; content: Blob }[] } {
  const files: { name: string; content: Blob }[] = [];
  let latest = new Blob();
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener() {},
      removeListener() {},
    });
  URL.createObjectURL = (content) => {
    if (content instanceof Blob) latest = content;
    return "blob:latest";
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, content: latest });
  };
  return { files };
}
