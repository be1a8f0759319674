/** Where a key leads from a cell: as many rows and columns further, held to the edges. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** With Control, Home and End lead to the corners. */
const corners: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Home: [-Infinity, -Infinity],
  End: [Infinity, Infinity],
};

const within = (place: number, length: number): number => Math.max(0, Math.min(length - 1, place));

/** The rows of cells of a table's body, without the header of each row. */
const rowsOf = (table: HTMLTableElement): readonly (readonly HTMLElement[])[] =>
  [...table.tBodies].flatMap((body) =>
    [...body.rows].map((row) => [...row.querySelectorAll<HTMLElement>('[role="gridcell"]')]),
  );

/** Keys of a grid: the arrows and their kin move the focus from cell to cell; a cell that gets it is shown. */
export function gridKeys(table: HTMLTableElement, show: (cell: HTMLElement) => void): void {
  const rows = rowsOf(table);
  const places = new Map(
    rows.flatMap((cells, row) => cells.map((cell, column) => [cell, [row, column] as const])),
  );

  const cellOf = (target: EventTarget | null): HTMLElement | undefined =>
    target instanceof HTMLElement
      ? (target.closest<HTMLElement>('[role="gridcell"]') ?? undefined)
      : undefined;

  table.addEventListener("keydown", (event) => {
    const cell = cellOf(event.target);
    const place = cell === undefined ? undefined : places.get(cell);
    const step = (event.ctrlKey ? corners : steps)[event.key];
    if (place === undefined || step === undefined) return;
    event.preventDefault();
    const cells = rows[within(place[0] + step[0], rows.length)] ?? [];
    cells[within(place[1] + step[1], cells.length)]?.focus();
  });
  table.addEventListener("focusin", (event) => {
    const cell = cellOf(event.target);
    if (cell !== undefined) show(cell);
  });
  table.addEventListener("click", (event) => cellOf(event.target)?.focus());
}
