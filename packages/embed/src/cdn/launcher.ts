import './base-url.js';
import '@suara/elements/launcher/define';
