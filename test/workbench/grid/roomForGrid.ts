/** Gives the elements of a DOM that lays nothing out a size, so that the grid has room to draw cells in. */
export function roomForGrid(width = 900, height = 500): void {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => width });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => height });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
