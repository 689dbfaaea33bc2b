// In a widget's frame: tells the page around it how high the widget is, and what it is called. Neither is a secret, so it is told to whoever shows it.
// Also before anything is drawn, since what is not in sight is not drawn, and so not observed either.
(() => {
  if (parent === window) return;
  const tell = () => parent.postMessage(
    { type: 'stplan-widget:size', height: Math.ceil(document.documentElement.getBoundingClientRect().height), title: document.title }, '*');
  tell();
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(document.documentElement);
})();
