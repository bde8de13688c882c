/// <reference types="office-js" />
import sampleAddress from '../../../assets/示例小区.xlsx';

/** Opens the sample estate 示例小区 as a new workbook beside the one at hand. */
export async function openSample(): Promise<void> {
  const file = await (await fetch(sampleAddress)).blob();
  await Excel.createWorkbook(await base64Of(file));
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => {
      reject(new Error('the sample could not be read'));
    });
    reader.addEventListener('load', () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? result.slice(result.indexOf(',') + 1) : '');
    });
    reader.readAsDataURL(file);
  });
}
