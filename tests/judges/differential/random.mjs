// Seeded random numbers (mulberry32): the same seed makes the same cases on every machine.
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from low to high, both included. */
  int(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(items) {
    return items[Math.floor(this.next() * items.length)];
  }

  /** Some of the items, in their order. */
  some(items, probability = 0.5) {
    return items.filter(() => this.chance(probability));
  }

  /** A new generator, so that one case more or less does not change all that follow. */
  fork() {
    return new Random(Math.floor(this.next() * 4294967296));
  }
}
