interface FileToSave {
  readonly name: string;
  readonly mediaType: string;
  readonly content: BlobPart;
}

/** Long enough for any browser to have begun to read the file, in milliseconds. */
const readTime = 60_000;

/** Hands a file made on this device to the browser's downloads. */
export function saveFile({ name, mediaType, content }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), readTime);
}
