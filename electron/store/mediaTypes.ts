// Which files can be opened with one press, and what they are. A program in the guise of a document is not among them.

/** By extension, in lower case. None of these runs anything by being opened, but for macros that Office asks about. */
const mediaTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.pdf': 'application/pdf',
    '.txt': 'text/plain',
    '.md': 'text/markdown',
    '.csv': 'text/csv',
    '.rtf': 'application/rtf',
    '.doc': 'application/msword',
    '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '.odt': 'application/vnd.oasis.opendocument.text',
    '.xls': 'application/vnd.ms-excel',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
    '.ppt': 'application/vnd.ms-powerpoint',
    '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    '.odp': 'application/vnd.oasis.opendocument.presentation',
    '.png': 'image/png',
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.gif': 'image/gif',
    '.webp': 'image/webp',
    '.tif': 'image/tiff',
    '.tiff': 'image/tiff',
    '.heic': 'image/heic',
    '.eml': 'message/rfc822',
    '.msg': 'application/vnd.ms-outlook',
  }),
);

/** @returns the media type of a file by its extension (with the dot) */
export function mediaTypeOf(extension: string): string {
  return mediaTypes.get(extension.toLowerCase()) ?? 'application/octet-stream';
}

/** @returns whether a file with this extension may be opened with one press */
export function canBeOpened(extension: string): boolean {
  return mediaTypes.has(extension.toLowerCase());
}
