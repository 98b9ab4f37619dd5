import { complaint, type Complaint } from '#text/complaint.ts';

/** Why `value` is not text of one line, if it is not. */
export function explainLine(value: string): Complaint | undefined {
  if (value.trim() === '') return complaint('valeur vide');
  if (!/[\n\r]/.test(value)) return undefined;
  return complaint(
    'ce champ tient sur une ligne, et il y en a plusieurs',
    `retirez « | » ou « > », et écrivez entre guillemets : ${JSON.stringify(value.trim().replace(/\s*\n\s*/g, ' '))}`,
  );
}
