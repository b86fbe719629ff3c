import { testFrameworkApp } from './framework-app.js';

testFrameworkApp('angular');
