/** How the reports write figures. */
export const percent = (value: number): string => `${(100 * value).toFixed(2)} %`.padStart(9);

export const row = (name: string, cells: readonly string[]): string => [name.padEnd(34), ...cells].join("  ");

export const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 1 : items.filter(holds).length / items.length;
