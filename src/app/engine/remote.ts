import { type Endpoint, expose, proxy, wrap } from 'comlink';
import { HostError, type HostErrorCode } from '../../host/workbook';

/**
 * Objects of asynchronous functions across threads 跨线程调用. What crosses is cloned; functions among the arguments are
 * called back; a `HostError` arrives as one, anything else as the bug it is.
 */
export function offered(target: object, at: Endpoint): void {
  const call = async (name: string, ...args: readonly unknown[]): Promise<Outcome> => {
    const method: unknown = Reflect.get(target, name);
    if (typeof method !== 'function') throw new TypeError(`no ${name}`);
    try {
      return { value: await Reflect.apply(method, target, args) };
    } catch (error) {
      if (error instanceof HostError) return { failed: { code: error.code, facts: error.facts } };
      throw error;
    }
  };
  expose({ call }, at);
}

type Outcome =
  | { readonly value: unknown }
  | { readonly failed: { readonly code: HostErrorCode; readonly facts: HostError['facts'] } };

interface Offered {
  call(name: string, ...args: readonly unknown[]): Promise<Outcome>;
}

/** The other end of `offered`; which names it answers to is what `T` says. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what was offered there
export function remoteOf<T extends object>(at: Endpoint): T {
  const there = wrap<Offered>(at);
  const target = {};
  const remote: unknown = new Proxy(target, {
    get: (_, name) => {
      // A promise that settles with the remote must not take it for another promise.
      if (typeof name !== 'string' || name === 'then') return undefined;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const outcome = await there.call(
          name,
          ...args.map((one) => (typeof one === 'function' ? proxy(one) : one)),
        );
        if ('failed' in outcome) throw new HostError(outcome.failed.code, outcome.failed.facts);
        return outcome.value;
      };
    },
  });
  // The proxy answers to every name; which names there are is what `T` says.
  return remote as T;
}
