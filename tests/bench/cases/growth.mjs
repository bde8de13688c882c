/** Cases whose growth is watched; `most` is a budget in ms for the largest workbook. */
export const growing = [
  { id: 'read', of: 'read/xlsx' },
  { id: 'validate', of: 'validate/all', most: 1800 },
  { id: 'charge', of: 'charge/month' },
  { id: 'notices (10,000 at 1x)', of: 'notices/xlsx-10000' },
];
