import type { Mirror } from './mirror.ts';

/** `storage.local` for tests, with what it holds and what was read of it. */
export interface MemoryMirror extends Mirror {
  readonly held: Map<string, unknown>;
  reads: number;
}

/**
 * @param room for so many entries
 * @param step is told before each change
 */
export function memoryMirror(room = Number.POSITIVE_INFINITY, step: () => void = () => {}): MemoryMirror {
  const held = new Map<string, unknown>();
  return {
    held,
    reads: 0,
    async keys() {
      return [...held.keys()];
    },
    async get(keys) {
      this.reads += keys.length;
      return Object.fromEntries(keys.filter((key) => held.has(key)).map((key) => [key, held.get(key)]));
    },
    async set(values) {
      step();
      if (held.size + Object.keys(values).length > room) throw new Error('no room');
      for (const [key, value] of Object.entries(values)) held.set(key, structuredClone(value));
    },
    async remove(keys) {
      step();
      for (const key of keys) held.delete(key);
    },
  };
}
