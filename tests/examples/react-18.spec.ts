import { testFrameworkApp } from './framework-app.js';

testFrameworkApp('react-18');
