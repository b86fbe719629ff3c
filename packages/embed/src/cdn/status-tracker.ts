import './base-url.js';
import '@suara/elements/status-tracker/define';
