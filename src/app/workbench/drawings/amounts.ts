/** A number beside an axis or a slice 数值标注, short: its format's percent sign and decimals, thousands in groups. */
export function amountText(value: number, format: string | null): string {
  const code = (format ?? 'General').split(';')[0] ?? 'General';
  const isShare = code.includes('%');
  const decimals =
    /\.(?<zeros>[0#]+)/u.exec(code)?.groups?.['zeros']?.length ?? (code.includes('0') ? 0 : null);
  const shown = isShare ? value * 100 : value;
  const text = new Intl.NumberFormat('en-US', {
    maximumFractionDigits: decimals ?? 2,
    ...(decimals === null || Number.isInteger(shown) ? {} : { minimumFractionDigits: decimals }),
  }).format(shown);
  return isShare ? `${text}%` : text;
}
