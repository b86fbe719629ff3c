import './base-url.js';
import '@suara/elements/complaint-form/define';
