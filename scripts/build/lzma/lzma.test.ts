import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLzma, LzmaError } from '../../../lib/packs/lzma/decode.ts';
import { encodeLzma } from './encode.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Bytes in which much comes again: of few kinds, in stretches that were there before, a few of them changed. */
const repetitive = fc
  .array(
    fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.record({ from: fc.nat(5000), length: fc.nat(600), change: fc.nat(600) }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => {
    const bytes: number[] = [];
    for (const part of parts) {
      if (part instanceof Uint8Array) bytes.push(...part);
      else {
        const from = bytes.length === 0 ? 0 : part.from % bytes.length;
        for (let n = 0; n < part.length && from + n < bytes.length; n++)
          bytes.push(n === part.change ? 7 : (bytes[from + n] ?? 0));
      }
    }
    return Uint8Array.from(bytes);
  });

describe('packed files', () => {
  it('give back what was packed', () => {
    fc.assert(
      fc.property(fc.oneof(repetitive, fc.uint8Array({ maxLength: 3000 })), (bytes) => {
        expect(decodeLzma(encodeLzma(bytes))).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte, often', new Uint8Array(30_000)],
    ['more than one stretch', bytesOf(Array.from({ length: 4000 }, (_, n) => `leader-${(n * n) % 997}`).join())],
    [
      'what comes again from far away',
      Uint8Array.from({ length: 150_000 }, (_, n) => Math.imul(n % 70_000, 0x9e3779b1) >>> 24),
    ],
  ])('hold %s', (_, bytes) => {
    expect(Buffer.compare(decodeLzma(encodeLzma(bytes)), bytes)).toBe(0);
  });

  it('are the format that xz --format=lzma reads', () => {
    // xz 5.4.1 unpacks this file to the same.
    const file = '0400100000260000000000000000682916a2da185d352837e4731cdff7a5168d94622b251e456f';
    expect(decodeLzma(Buffer.from(file, 'hex'))).toEqual(bytesOf('Путин, Путина, Путину'));
  });
});

describe('what is damaged', () => {
  const text = bytesOf('Robert Fico, Robert Fica, Robertu Ficovi, Robert Fico again');
  const file = encodeLzma(text);
  const errorOf = (bytes: Uint8Array): unknown => {
    try {
      return decodeLzma(bytes);
    } catch (error) {
      return error;
    }
  };

  it('is told, whichever byte it is', () => {
    for (let at = 0; at < file.length; at++) {
      // The size of the window is for programs that do not hold the whole.
      if (at >= 1 && at <= 4) continue;
      const damaged = file.map((byte, n) => (n === at ? byte ^ 0x10 : byte));
      expect(errorOf(damaged), `byte ${at}`).toBeInstanceOf(LzmaError);
    }
  });

  it('is told where it is cut short, goes on, or asks for more than there is', () => {
    for (let size = 0; size < file.length; size++) expect(errorOf(file.subarray(0, size))).toBeInstanceOf(LzmaError);
    expect(errorOf(Uint8Array.from([...file, 0]))).toBeInstanceOf(LzmaError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        const claim = Uint8Array.from([...file.subarray(0, 13), ...rest]);
        expect(errorOf(claim)).toBeInstanceOf(LzmaError);
      }),
    );
  });
});
