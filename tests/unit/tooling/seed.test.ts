import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedLine, seedOf } from '../../setup/seed.ts';

describe('the seed of what is drawn', () => {
  test('is the same each time, unless another is asked for', () => {
    expect(seedOf({})).toBe(seedOf({ AUFIL_SEED: ' ' }));
    expect(seedOf({ AUFIL_SEED: '-7' })).toBe(-7);
    expect(seedOf({ AUFIL_SEED: '0' })).toBe(0);
  });

  test.each(['hier', '1.5', '4294967296', 'NaN'])('is not « %s »', (asked) => {
    expect(() => seedOf({ AUFIL_SEED: asked })).toThrow(`AUFIL_SEED vaut « ${asked} »`);
  });

  test('is said with the way to have it again', () => {
    expect(seedLine(7)).toContain('AUFIL_SEED=7');
  });

  test('is that of every property, and is said by one that fails', () => {
    const seed = seedOf(process.env);
    const failing = fc.property(fc.nat(), () => false);
    expect(() => fc.assert(failing)).toThrow(`seed: ${seed}`);
    const draw = () => fc.sample(fc.nat(), 50);
    expect(draw()).toEqual(draw());
  });
});
