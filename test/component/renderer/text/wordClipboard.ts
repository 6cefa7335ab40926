// What Word, mail programs, LibreOffice and Word in the browser put on the clipboard, after the documented formats.

const HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!--
 /* List Definitions */
 @list l0 {mso-list-id:1; mso-list-type:hybrid;}
 @list l0:level1 {mso-level-tab-stop:none; mso-level-number-position:left;}
 @list l0:level2 {mso-level-number-format:alpha-lower; mso-level-tab-stop:none;}
 @list l1:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7; font-family:Symbol;}
 p.MsoNormal {margin:0cm; color:red}
--></style></head><body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->`;

/** A page as Word copies it, around a part of a document. */
export function wordPage(part: string): string {
  return `${HEAD}\r\n${part}\r\n<!--EndFragment--></body></html>`;
}

const GAP = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span>`;

/**
 * An item of a list as Word writes it.
 *
 * @param form the comment as the browser hands it over on Windows (`hidden`), or as it stands in Word's own file (`shown`)
 */
export function wordItem(
  sign: string,
  words: string,
  { list = 'l0', level = 1, form = 'hidden' as 'hidden' | 'shown' } = {},
): string {
  const [open, close] =
    form === 'hidden' ? ['<!--[if !supportLists]-->', '<!--[endif]-->'] : ['<![if !supportLists]>', '<![endif]>'];
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;
mso-list:${list} level${level} lfo1'>${open}<span style='mso-bidi-font-family:Calibri'><span
style='mso-list:Ignore'>${sign}${GAP}</span></span>${close}${words}<o:p></o:p></p>`;
}

/** An item as Outlook sends it: without the formats of its list. */
export function mailItem(sign: string, words: string, level = 1): string {
  return `<p class="MsoListParagraph" style="margin-left:${level * 36}.0pt;text-indent:-18.0pt"><span>${sign}${GAP}</span>${words}</p>`;
}

/** An item as Word in the browser writes it: every item a list of its own. */
export function onlineItem(words: string, level: number, kind: 'ul' | 'ol' = 'ul', start = 1): string {
  return `<div class="ListContainerWrapper SCXW1 BCX8"><${kind} role="list" start="${start}"><li data-aria-level="${level}"><p><span>${words}</span><span>&nbsp;</span></p></li></${kind}></div>`;
}
