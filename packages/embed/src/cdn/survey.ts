import './base-url.js';
import '@suara/elements/survey/define';
