/** The code Node gives a failure (`ENOENT`, `ERR_PARSE_ARGS_…`); what has none is a bug and goes on. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  throw error;
}
