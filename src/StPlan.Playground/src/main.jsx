import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page/page.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './page/Playground.jsx';

createRoot(document.getElementById('playground')).render(<Playground />);
