/** Where LibreOffice is: the spreadsheet tests have it count again what we counted. */
import { findProgram } from './program.mjs';

const names = ['soffice', 'libreoffice'];

/** @returns {string | undefined} the program's path, or undefined where there is none */
export const findSoffice = () => findProgram(process.env.SOFFICE_PATH, names);
