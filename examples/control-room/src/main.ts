import './control-room.js';
