import { basename } from 'node:path';
import * as z from 'zod/mini';
import { editedFileNames, editedFiles } from '../../src/data/record/editedFiles';

/** The JSON Schema files by name, as they belong into `data/schema/`. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    editedFileNames.map((name) => {
      const { path, schema } = editedFiles[name];
      const jsonSchema = z.toJSONSchema(schema, { io: 'input' });
      return [basename(path), `${JSON.stringify(jsonSchema, null, 2)}\n`];
    }),
  );
}
