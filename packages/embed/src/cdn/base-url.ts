/** The API lives where the script came from, unless a widget's `base-url` says otherwise. */
import { setDefaultBaseUrl } from '@suara/elements/defaults';

setDefaultBaseUrl(new URL(import.meta.url).origin);
