const { TestEnvironment } = require('jest-environment-jsdom');

/** A page of jsdom with what browsers have beside the DOM; Node has it, jsdom leaves it out. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of NAMES) this.global[name] = globalThis[name];
  }
};

const NAMES = [
  'TransformStream',
  'ReadableStream',
  'WritableStream',
  'CompressionStream',
  'DecompressionStream',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'Response',
  // Bytes that Node hands out must be of the realm that looks at them.
  'Uint8Array',
  'ArrayBuffer',
];
