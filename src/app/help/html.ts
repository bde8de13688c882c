/** Text that stays text in a page. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function section(id: string, title: string, inner: string): string {
  return `<section id="${id}"><h2>${escaped(title)}</h2>${inner}</section>`;
}

export function items(list: 'ol' | 'ul', texts: readonly string[]): string {
  return `<${list}>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</${list}>`;
}

export function rows(pairs: readonly (readonly [string, string])[]): string {
  const lines = pairs.map(
    ([head, text]) => `<tr><th scope="row">${escaped(head)}</th><td>${escaped(text)}</td></tr>`,
  );
  return `<table>${lines.join('')}</table>`;
}
