// What an empty database gets: the dossiers that come with the project.
import { join } from 'node:path';
import { projectRoot, type Config } from './config.js';

// Written out, in no particular order: files of one run see each other.
const folders = ['gazetteer', 'kazakhstan-2011-article', 'kazakhstan-2011-others'] as const;

/** The dossier folders to load, as paths; none where none are wanted. */
export function seedPaths(seed: Config['seed']): readonly string[] {
  if (seed === 'none') return [];
  return seed === 'all' ? folders.map((folder) => join(projectRoot, 'seed', folder)) : seed;
}
