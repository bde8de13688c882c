declare module '*.css';
declare module '*.xlsx' {
  /** Where the file is served. */
  const address: string;
  export default address;
}
