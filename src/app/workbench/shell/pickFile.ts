import type { Waiting } from './benchState';

/** Lets people choose a workbook of theirs 选择文件; `null`: they thought better of it. */
export function pickFile(): Promise<Waiting | null> {
  const input = document.createElement('input');
  input.type = 'file';
  // Files of other kinds can be chosen too: each has a sentence that says what to do with it.
  input.accept = '.xlsx,.xls,.xlsm,.xlsb,.csv,.ods';
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file === undefined ? null : waitingOf(file));
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}

export function waitingOf(file: File): Waiting {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
