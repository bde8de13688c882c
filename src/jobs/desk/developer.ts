/** Whether a payer is the developer 建设单位, whose money settles the developer's charges. */
export function namesDeveloper(payer: string | null): boolean {
  return /建设单位|开发商|developer/iu.test(payer ?? '');
}
