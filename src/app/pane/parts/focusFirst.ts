/** As the `ref` of a box: its first control has the keyboard when the box appears. */
export function focusFirst(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}
