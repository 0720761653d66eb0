import { startApp } from './app/startApp';

const root = document.getElementById('root');
if (root) void startApp(root);
