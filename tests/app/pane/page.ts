/** What a browser has and jsdom lacks; imported first by every test that draws the pane. */

class Observer {
  observe(): void {
    // Nothing ever changes its size in a page without a layout.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

Object.assign(globalThis, { ResizeObserver: Observer });
// Everything that scrolls is of no height in jsdom: a list that draws only what is seen gets a window to be seen in.
for (const name of ['offsetHeight', 'clientHeight']) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: 800 });
}
for (const name of ['offsetWidth', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: 360 });
}
Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
