/** A line over the pane 提示条 for what must be done, or went wrong, outside it. */
export interface Hint {
  readonly show: (sentence: string) => void;
  readonly hide: () => void;
}

/** Milliseconds a sentence stays that nothing follows. */
const READ = 8000;

export function hintIn(line: HTMLElement): Hint & { readonly say: (sentence: string) => void } {
  let reading: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(reading);
    line.hidden = true;
    line.textContent = '';
  };
  const show = (sentence: string): void => {
    clearTimeout(reading);
    line.textContent = sentence;
    line.hidden = false;
  };
  return {
    show,
    hide,
    say: (sentence) => {
      show(sentence);
      reading = setTimeout(hide, READ);
    },
  };
}
