/** Points a text is about wide, where nothing can measure: Chinese characters 全角 are square, others half as wide. */
export function estimatedWidth(text: string, size: number): number {
  let halves = 0;
  for (const character of text) halves += /[\u1100-\u115F\u2E80-\uFFE6]/u.test(character) ? 2 : 1;
  return (halves * size) / 2;
}
