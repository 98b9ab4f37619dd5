/** Documents of Word, Excel and LibreOffice: archives whose parts are named in clear. */
// The first part of a LibreOffice document: cspell:ignore mimetypeapplication opendocument
import { complaint } from '#text/complaint.ts';
import { NOTHING, type Told } from './told.ts';

/** A part that only a document of this kind holds. */
const OWN_PART: Readonly<Record<string, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  odt: 'mimetypeapplication/vnd.oasis.opendocument.text',
  ods: 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
};
const ARCHIVE = 'PK\u0003\u0004';

/** What is wrong with a document of this kind. */
export function explainOffice(ending: string, bytes: Uint8Array): Told {
  const names = new TextDecoder('latin1').decode(bytes);
  const own = OWN_PART[ending];
  if (!names.startsWith(ARCHIVE) || own === undefined || !names.includes(own))
    return {
      ...NOTHING,
      refused: [
        complaint(
          `ce fichier n’est pas un document « .${ending} »`,
          'remettez le fichier reçu, ou donnez-lui la terminaison de ce qu’il est',
        ),
      ],
    };
  const hasPart = (part: RegExp) => part.test(names);
  return {
    refused: hasPart(/vbaProject\.bin|Basic\/script-lc\.xml/)
      ? [complaint('ce document contient des macros', 'enregistrez-le sans elles, ou en PDF')]
      : [],
    told: hasPart(/word\/comments\.xml|xl\/comments\d*\.xml/)
      ? [
          complaint(
            'ce document garde des commentaires de relecture : ils seront publiés avec lui',
            'publiez-le s’ils étaient dans le fichier reçu du public ; sinon, demandez le PDF',
          ),
        ]
      : [],
  };
}
