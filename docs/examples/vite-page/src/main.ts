import { deadline, tasksOf } from "./answers.js";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

function input(id: string): HTMLInputElement {
  const found = element(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`#${id} is no input`);
  return found;
}

const [unit, from, days] = [input("unit"), input("from"), input("days")];

function showTasks(): void {
  element("tasks").textContent = tasksOf(unit.value);
}

function showDeadline(): void {
  element("deadline").textContent = deadline(from.value, Number(days.value));
}

unit.addEventListener("input", showTasks);
from.addEventListener("input", showDeadline);
days.addEventListener("input", showDeadline);
showTasks();
showDeadline();
