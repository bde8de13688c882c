import type { Language } from '../../kernel/label';
import { addinWords } from '../../words/addin';
import { fill } from '../../words/fill';
import { helpWords } from '../../words/help';
import { ribbon } from '../taskpane/commandIds';
import shortcuts from '../taskpane/shortcuts.json';
import { escaped, items, rows, section } from './html';
import { PAGE_STYLE } from './pageStyle';

/** The user guide 使用说明 as a page: no script, nothing loaded, to be read where nothing else works. */
export function guidePage(language: Language, version: string): string {
  const say = helpWords(language);
  const parts = [
    section(
      'buttons',
      say['buttons-title'],
      `<p>${escaped(say['buttons-text'])}</p>${buttonTables(language)}`,
    ),
    section('month', say['month-title'], items('ol', say.month)),
    section(
      'keys',
      say['keys-title'],
      `${keyTable(language)}<p>${escaped(say['keys-text'])}</p>${items('ul', say['pane-keys'])}`,
    ),
    section('limits', say['limits-title'], items('ul', say.limits)),
    section('data', say['data-title'], items('ul', say.data)),
    section('trouble', say['trouble-title'], rows(say.trouble)),
    section('contact', say['contact-title'], `<p>${escaped(say['contact-text'])}</p>`),
  ];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(say.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(say.title)}</h1>
<p>${escaped(fill(say.version, { version }))} · ${escaped(say.print)}
<a href="${language === 'zh' ? 'en' : 'zh'}.html" class="no-print">${escaped(say.other)}</a></p>
</header>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

/** The ribbon, group by group: the same words as on its buttons. */
function buttonTables(language: Language): string {
  const say = addinWords(language);
  return ribbon
    .map(({ group, commands }) => {
      const lines = commands.map((id) => [say[id], say[`${id}-tip`]] as const);
      return `<h3>${escaped(say[`group-${group}`])}</h3>${rows(lines)}`;
    })
    .join('');
}

function keyTable(language: Language): string {
  const say = addinWords(language);
  const named = new Map<string, string>(
    ribbon.flatMap(({ commands }) => commands.map((id) => [id, say[id]])),
  );
  return rows(shortcuts.shortcuts.map(({ action, key }) => [key.default, named.get(action) ?? ''] as const));
}
