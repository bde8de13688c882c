/** What stands in a cell 单元格内容; `undefined` is nothing. */
export type Content = string | number | boolean | ErrorContent | FormulaContent | undefined;

export type Scalar = string | number | boolean | ErrorContent;

export interface ErrorContent {
  readonly error: string;
}

export interface FormulaContent {
  /** With `=`. */
  readonly formula: string;
  /** As it was stored with the file; what we can compute is computed when it is read. */
  readonly cached: Scalar;
}

export function isFormula(content: Content): content is FormulaContent {
  return typeof content === 'object' && 'formula' in content;
}

export function isError(content: Content): content is ErrorContent {
  return typeof content === 'object' && 'error' in content;
}
