import { testFrameworkApp } from './framework-app.js';

testFrameworkApp('svelte');
