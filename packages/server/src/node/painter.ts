import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderWidget } from '../ports.js';
import { ConfigError } from './config.js';

/** What such a module offers. */
interface Painting {
  readonly createPainter?: () => { readonly render: RenderWidget };
}

const addressOf = (module: string): string =>
  /^(\.{0,2}\/|[a-z]:\\)/iu.test(module) ? pathToFileURL(resolve(module)).href : module;

/**
 * The renderer that the setting names. The server knows no widgets, so whoever runs it says where they are drawn: a
 * package that is installed beside it, or a file.
 */
export async function openPainter(module: string | null): Promise<RenderWidget | undefined> {
  if (module === null) return undefined;
  const { createPainter } = await load(module);
  if (!createPainter) throw new ConfigError([`SUARA_PAINT names ${module}, which has no createPainter.`]);
  return createPainter().render;
}

async function load(module: string): Promise<Painting> {
  try {
    return (await import(addressOf(module))) as Painting;
  } catch (error) {
    throw new ConfigError([`SUARA_PAINT names ${module}, which cannot be loaded: ${String(error)}`]);
  }
}
