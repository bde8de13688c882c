import { useState } from 'react';
import { usePane } from './context';

/** The name of whoever is at the desk 经办人, put down with each entry and remembered for the next. */
export function useClerk(): readonly [string, (name: string) => void] {
  const { memory } = usePane().surroundings;
  const [name, setName] = useState(() => memory.get('clerk') ?? '');
  return [
    name,
    (typed) => {
      memory.set('clerk', typed);
      setName(typed);
    },
  ];
}
