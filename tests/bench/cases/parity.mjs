/** Cells, sum of numbers and length of texts: what every reader must agree on, and W1 of the reference compared. */
export function cellParity() {
  let cells = 0;
  let sum = 0;
  let letters = 0;
  return {
    number: (value) => {
      cells += 1;
      sum += value;
    },
    text: (value) => {
      cells += 1;
      letters += value.length;
    },
    shown: () => `${cells} cells, numbers ${sum.toFixed(1)}, letters ${letters}`,
  };
}

/** Parity of rows of plain values; a moment is its serial. */
export function rowsParity(sheets) {
  const parity = cellParity();
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const value of row) {
        if (typeof value === 'number') parity.number(value);
        else if (typeof value === 'string' && value !== '') parity.text(value);
        else if (value instanceof Date) parity.number(Math.round(value.getTime() / 60000) / 1440 + 25569);
      }
    }
  }
  return parity.shown();
}
