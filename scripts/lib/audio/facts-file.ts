/** Changes fields of a facts.yaml and leaves every comment, order and blank line of the rest as the editor wrote them. */

import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { parseDocument, type Document } from 'yaml';
import { WorkshopProblem } from './workshop-problem.ts';

/**
 * Reads a YAML file as a document that keeps its comments.
 * @throws WorkshopProblem when it is not there or not YAML
 */
export async function readFacts(file: string): Promise<Document> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new WorkshopProblem((say) => say.factsUnreadable(file, (error as Error).message));
  });
  const document = parseDocument(text);
  const fault = document.errors[0];
  if (fault) throw new WorkshopProblem((say) => say.factsUnreadable(file, fault.message.split('\n')[0] ?? fault.message));
  return document;
}

/** Sets top-level fields; those with the value they had are not touched, and undefined removes a field. */
export function setFields(document: Document, fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(name);
    else if (JSON.stringify(document.toJS()?.[name]) !== JSON.stringify(value)) document.set(name, document.createNode(value));
  }
}

/** Writes a file in one step: readers see the old text or the new, never half. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The text of a document, with lines left as long as they are. */
export function factsText(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
