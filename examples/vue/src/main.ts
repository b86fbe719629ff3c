import '@suara/elements/complaint-form/define';
import '@suara/elements/poll/define';
import { createApp } from 'vue';
import App from './App.vue';
import './style.css';

createApp(App).mount('#app');
