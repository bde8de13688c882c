/** Members of an object without behaviour of its own 属性袋: chart titles, axes, header texts. */
export interface Bag {
  readonly className: string;
  readonly values: Map<string, unknown>;
  readonly children: Map<string, Bag>;
}

export function bag(className: string, values: Readonly<Record<string, unknown>> = {}): Bag {
  return { className, values: new Map(Object.entries(values)), children: new Map() };
}

/** As plain data, for a test to compare. */
export function plainBag({ values, children }: Bag): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries(values),
    ...Object.fromEntries([...children].map(([name, child]) => [name, plainBag(child)])),
  };
}

export function copyOf({ className, values, children }: Bag): Bag {
  return {
    className,
    values: new Map(values),
    children: new Map([...children].map(([name, child]) => [name, copyOf(child)])),
  };
}
