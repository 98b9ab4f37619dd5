/** What is made of an object the first time that it is asked for, and kept beside it for as long as it lives. */
export function beside<O extends object, T>(make: (object: O) => T): (object: O) => T {
  const made = new WeakMap<O, { value: T }>();
  return (object) => {
    const known = made.get(object);
    if (known !== undefined) return known.value;
    const value = make(object);
    made.set(object, { value });
    return value;
  };
}
