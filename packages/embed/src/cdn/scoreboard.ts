import './base-url.js';
import '@suara/elements/scoreboard/define';
