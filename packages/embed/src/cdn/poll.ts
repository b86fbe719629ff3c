import './base-url.js';
import '@suara/elements/poll/define';
