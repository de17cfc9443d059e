/** Wraps paragraphs of our own writing as a plain news page, for stories that need many small ones. */
export function newsPage(article: {
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly title: string;
  readonly published?: string;
  readonly body: string;
  readonly head?: string;
}): string {
  const published = article.published
    ? `<meta property="article:published_time" content="${article.published}T09:00:00Z">`
    : '';
  return `<!doctype html>
<html lang="${article.lang}"${article.dir ? ` dir="${article.dir}"` : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title}</title>${published}${article.head ?? ''}
<style>:root{color-scheme:light dark} body{font:18px/1.6 Georgia,serif;max-width:38rem;margin:2rem auto;padding:0 1rem}</style></head>
<body><article><h1>${article.title}</h1>
${article.body}
</article></body></html>`;
}
