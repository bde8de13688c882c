import type { Endpoint } from 'comlink';
import { offered } from '../../engine/remote';
import { bookDesk } from './bookDesk';

// The page's types take the global object for a window; here it is a worker's, which is an endpoint.
offered(bookDesk(), globalThis as unknown as Endpoint);
