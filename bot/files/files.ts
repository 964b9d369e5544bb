import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { createEvents, type DateArray } from 'ics';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { CalendarDay, Files, Letter } from '../../dialogs/ports.ts';
import { delenVan, plusDagen } from '../../domain/waarden/datum.ts';

/** Letters and dates as files, made by the libraries of each format. Nothing is written to disk. */
export const files: Files = {
  async mail({ to, subject, body }) {
    const composer = new MailComposer({
      ...(to ? { to } : {}),
      subject,
      text: body,
      // Mail programs open it as a draft of the user's own.
      headers: { 'X-Unsent': '1' },
    });
    return composer.compile().build();
  },

  async document(letter) {
    const made = new Document({
      creator: '',
      title: letter.subject,
      styles: { default: { document: { run: { font: 'Calibri', size: HALF_POINTS } } } },
      sections: [{ children: paragraphsOf(letter) }],
    });
    return Packer.toBuffer(made);
  },

  async calendar(days) {
    const { error, value } = createEvents(
      days.map((day) => ({
        uid: `${day.id}@inkoopwijzer`,
        productId: 'inkoopwijzer',
        title: day.title,
        description: day.description,
        start: asDate(day.date),
        end: asDate(plusDagen(day.date, 1)),
        busyStatus: 'FREE' as const,
        classification: 'PRIVATE',
      })),
    );
    if (error || !value) throw new Error('the calendar file could not be made');
    return Buffer.from(value, 'utf8');
  },
};

/** Size of the letters of a document: 11 points. */
const HALF_POINTS = 22;

function paragraphsOf({ to, subject, body }: Letter): Paragraph[] {
  const blocks = body.split(/\n{2,}/);
  return [
    new Paragraph({ text: subject, heading: HeadingLevel.HEADING_1 }),
    ...(to ? [new Paragraph({ children: [new TextRun(to)] })] : []),
    ...blocks.flatMap((block) => [
      ...(block.split('\n').every((line) => line.startsWith('- '))
        ? block.split('\n').map((line) => new Paragraph({ text: line.slice(2), bullet: { level: 0 } }))
        : [new Paragraph({ children: linesOf(block) })]),
      new Paragraph({}),
    ]),
  ];
}

/** The lines of a block, each on a line of its own. */
function linesOf(block: string): TextRun[] {
  return block.split('\n').map((text, place) => new TextRun({ text, ...(place > 0 ? { break: 1 } : {}) }));
}

function asDate(date: CalendarDay['date']): DateArray {
  const { jaar, maand, dag } = delenVan(date);
  return [jaar, maand, dag];
}
