/** Registers every widget. */
import './complaint-form/define.js';
import './consultation/define.js';
import './poll/define.js';
import './provider/define.js';
import './status-tracker/define.js';
import './scoreboard/define.js';
import './survey/define.js';
import './launcher/define.js';
