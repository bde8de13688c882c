/** A record being made up: what is not given stays empty. */
export type Draft<R> = { readonly [K in keyof R]?: R[K] };
