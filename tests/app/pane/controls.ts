/** What a person sees of a control. */

export function isOff(control: HTMLElement): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

export function valueIn(control: HTMLElement): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent ?? '';
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control.value;
  throw new TypeError(`${control.tagName} holds no value`);
}

export function textIn(element: HTMLElement): string {
  return element.textContent;
}

/** Whether it, or what it stands in, was taken out of sight with `hidden`. */
export function isHidden(element: HTMLElement): boolean {
  return element.closest('[hidden]') !== null;
}
