import './base-url.js';
import '@suara/elements/provider/define';
