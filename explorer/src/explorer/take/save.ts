// Hands a file to the visitor.
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken its copy by the time it answers the click.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
