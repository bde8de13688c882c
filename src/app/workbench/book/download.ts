const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser to keep 下载. */
export function download(bytes: Uint8Array, name: string): void {
  // Bytes from a message have a buffer of their own, which is not shared.
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the bytes at the click, but not within it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60000);
}
